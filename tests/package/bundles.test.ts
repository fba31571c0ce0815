import { describe, expect, test } from 'vitest';
import { builds, builtFiles, builtText } from './built-files.ts';

/** Preact's `dangerouslySetInnerHTML`, which no component of ours uses (layers.test.ts). */
const preactMarkup = /\.innerHTML\s*=\s*\w+\.__html/g;

/** Network access, evaluation of text as code, and writing markup. */
const forbidden =
  /(?:(?<![\w$.])|\b(?:window|self|globalThis)\.)fetch\s*\((?![^()]*\)\s*\{)|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts|\beval\s*\(|new Function|\bFunction\s*\(|\.(inner|outer)HTML\s*=|insertAdjacentHTML|setHTMLUnsafe|document\.write|DOMParser|import\s*\(\s*["'`]https?:/;

/** A sentence that only the search library contains. */
const searchLibrary = 'MiniSearch: option "fields" must be provided';

describe.each(builds)('the code of %s', (build) => {
  const files = builtFiles(build, '**/*.{js,html}').map((path) => ({ path, text: builtText(build, path) }));

  test('cannot reach the network, run text as code or write markup', () => {
    expect(files.length).toBeGreaterThan(10);
    const found = files.flatMap(({ path, text }) => {
      const [call] = forbidden.exec(text.replaceAll(preactMarkup, '')) ?? [];
      return call === undefined ? [] : [`${path}: ${call}`];
    });
    expect(found).toEqual([]);
  });

  test('comes from the extension itself, and none of it is written into a page', () => {
    const inline = files
      .filter(({ path }) => path.endsWith('.html'))
      .filter(({ text }) => /(src|href)="(https?:)?\/\/|<script>|\son\w+=/.test(text));
    expect(inline.map(({ path }) => path)).toEqual([]);
  });

  test('has the library of the search in the help page’s script and in no other', () => {
    const holders = files.filter(({ text }) => text.includes(searchLibrary));
    expect(holders.map(({ path }) => path)).toEqual([expect.stringMatching(/^chunks.help-/)]);
  });
});
