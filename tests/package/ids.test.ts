import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { identityOf, unpackedKey } from '../../build/ids.ts';
import { deployFiles } from '../../fleet/deploy-files.ts';
import { builtText } from './built-files.ts';

const given = {
  'chrome-id': 'abcdefghijklmnopabcdefghijklmnop',
  'edge-id': 'ponmlkjihgfedcbaponmlkjihgfedcba',
};

test('ids given once are in every template, and no placeholder is left', () => {
  const files = deployFiles('1.2.3', identityOf(given));
  expect(files.filter(({ text }) => /CHROME_ID|EDGE_ID/.test(text)).map(({ path }) => path)).toEqual([]);
  const read = files.find(({ path }) => path === 'LEEME.txt')?.text;
  expect(read).toContain(`Chrome y Chromium: ${given['chrome-id']}   Edge: ${given['edge-id']}`);
});

test('without ids the read-me says how to give them', () => {
  const [read] = deployFiles('1.2.3', identityOf({}));
  expect(read?.text).toContain('npm run package -- --chrome-id … --edge-id …');
});

test.each(['', 'CHROME_ID', 'abc', 'abcdefghijklmnopabcdefghijklmnoq', `${given['chrome-id']} `])(
  'an id a store cannot have given is refused: “%s”',
  (id) => {
    expect(() => identityOf({ 'edge-id': id })).toThrow('--edge-id takes the 32 letters');
  },
);

test('the unpacked Chrome build has the id that the docs name', () => {
  const hash = createHash('sha256').update(Buffer.from(unpackedKey, 'base64')).digest('hex').slice(0, 32);
  const id = [...hash].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
  expect(id).toBe('aopciegmelcchoondjajofhnnkdkigbi');
  expect(JSON.parse(builtText('chrome-mv3', 'manifest.json')).key).toBe(unpackedKey);
  expect(JSON.parse(builtText('firefox-mv3', 'manifest.json'))).not.toHaveProperty('key');
});
