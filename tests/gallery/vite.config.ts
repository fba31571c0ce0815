import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** The gallery: a page for whoever works on the looks. Nothing of it is part of the extension. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [preact({ devToolsEnabled: false })],
  build: { rollupOptions: { input: ['index.html', 'state.html'] }, target: 'chrome140' },
  logLevel: 'warn',
});
