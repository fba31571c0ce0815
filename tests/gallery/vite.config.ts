import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** A page for working on the looks. Not part of the extension. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [preact({ devToolsEnabled: false })],
  build: { rollupOptions: { input: ['index.html', 'state.html'] }, target: 'chrome140' },
  logLevel: 'warn',
});
