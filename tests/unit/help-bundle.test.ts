import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

const output = join(import.meta.dirname, '../../.output');
/** A sentence only this library holds. */
const mark = 'MiniSearch: option "fields" must be provided';

describe.each(['chrome-mv3', 'firefox-mv3'])('in the build for %s', (build) => {
  const folder = join(output, build);
  beforeAll(() => {
    if (!existsSync(folder)) throw new Error(`${folder} is not there: npm run build makes it`);
  });

  test('the library for the search is in the help page’s script and in no other', () => {
    const holders = globSync('**/*.js', { cwd: folder }).filter((file) =>
      readFileSync(join(folder, file), 'utf8').includes(mark),
    );
    expect(holders).toEqual([expect.stringMatching(/^chunks.help-/)]);
  });
});
