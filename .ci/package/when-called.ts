import type { Plugin } from 'vite';

const speller = '@zootools/email-spell-checker';
const statement = `import { run } from '${speller}';`;

/**
 * Has the e-mail speller's dozen CommonJS modules run when it is first called, and not when the script of the forms
 * begins: that is 1.2 ms of every form that is opened (Chromium 156, 2026-11), where most never need it.
 */
export function whenCalled(): Plugin {
  return {
    name: 'certiguia-when-called',
    enforce: 'pre',
    transform(code, id) {
      if (!id.replaceAll('\\', '/').endsWith('/lib/fields/checks/email.ts')) return undefined;
      if (!code.includes(statement)) this.error(`It no longer says: ${statement}`);
      return {
        code: code.replace(statement, `const run = (given) => require('${speller}').run(given);`),
        map: null,
      };
    },
  };
}
