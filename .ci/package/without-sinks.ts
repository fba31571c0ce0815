import type { Plugin } from 'vite';

interface Replacement {
  /** End of the module's path. */
  module: string;
  from: string;
  to: string;
}

/**
 * The two places where a library could write markup or run text as code. Nothing of ours reaches them: no component
 * gives markup as text, zod is told not to compile. The content security policy forbids both, and Mozilla's linter
 * warns of them, so the built extension does not carry them.
 */
const replacements: readonly Replacement[] = [
  { module: 'preact/dist/preact.mjs', from: '.innerHTML=h.__html', to: '.textContent=h.__html' },
  {
    module: 'zod/v4/core/util.js',
    from: 'const F = Function;\n        new F("");\n        return true;',
    to: 'return false;',
  },
];

/** Takes them out while building; another version of a library, where the text is not found, stops the build. */
export function withoutSinks(): Plugin {
  return {
    name: 'certiguia-without-sinks',
    enforce: 'pre',
    transform(code, id) {
      const path = id.replaceAll('\\', '/').split('?')[0] ?? '';
      const found = replacements.find(({ module }) => path.endsWith(`node_modules/${module}`));
      if (!found) return undefined;
      if (code.split(found.from).length !== 2)
        this.error(`${found.module} has changed: .ci/package/without-sinks.ts needs another look`);
      return { code: code.replace(found.from, found.to), map: null };
    },
  };
}
