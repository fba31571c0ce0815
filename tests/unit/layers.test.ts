import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/**
 * Who may import whom: the folders as the architecture draws them. A folder may always import from itself.
 * Packages are listed beside the folders; types are free of weight and still have to keep the direction.
 */
const mayImport: Record<string, readonly string[]> = {
  'lib/words': [],
  'lib/browsers': ['lib/journey'],
  'lib/fields': ['leven'],
  'lib/pages': ['lib/fields'],
  'lib/journey': ['lib/fields', 'lib/pages', 'lib/words'],
  'lib/cases': ['lib/journey', 'lib/pages', 'lib/policy', 'zod', '@date-fns/tz'],
  'lib/reminders': ['lib/cases', 'lib/journey', 'lib/policy', '@date-fns/tz', 'webextension-polyfill'],
  'lib/organisation': ['lib/policy'],
  'lib/policy': [],
  'lib/calendar': ['lib/cases', 'ical-generator'],
  'lib/support': ['lib/cases', 'lib/fields', 'lib/journey', 'lib/pages', 'lib/policy', 'lib/words'],
  'lib/backup': ['@noble/hashes', '@noble/ciphers'],
  'lib/voice': ['lib/words'],
  'lib/help': ['lib/fields', 'lib/journey', 'lib/pages', 'lib/words', 'minisearch'],
  'lib/view': [
    'lib/backup',
    'lib/cases',
    'lib/fields',
    'lib/help',
    'lib/journey',
    'lib/organisation',
    'lib/pages',
    'lib/policy',
    'lib/reminders',
    'lib/voice',
    'lib/words',
    'lucide',
  ],
  'lib/messages': [
    'lib/cases',
    'lib/fields',
    'lib/journey',
    'lib/pages',
    'lib/view',
    'lib/words',
    'zod',
    'wxt/browser',
    'webextension-polyfill',
  ],
  'lib/state': [
    'lib/cases',
    'lib/fields',
    'lib/messages',
    'lib/pages',
    'lib/support',
    'lib/words',
    'zod',
    'preact',
    'webextension-polyfill',
  ],
  'lib/background': [
    'lib/browsers',
    'lib/cases',
    'lib/fields',
    'lib/journey',
    'lib/messages',
    'lib/pages',
    'lib/policy',
    'lib/reminders',
    'lib/state',
    'lib/drawing',
    'lib/support',
    'lib/view',
    'lib/words',
    'webextension-polyfill',
  ],
  'lib/drawing': ['components', 'lib/journey', 'lib/view', 'preact'],
  'lib/overlay': [
    'components',
    'lib/browsers',
    'lib/journey',
    'lib/fields',
    'lib/messages',
    'lib/pages',
    'lib/view',
    'lib/voice',
    'lib/words',
    'wxt/browser',
  ],
  components: [
    'lib/backup',
    'lib/cases',
    'lib/fields',
    'lib/journey',
    'lib/messages',
    'lib/organisation',
    'lib/policy',
    'lib/view',
    'lib/voice',
    'lib/words',
    'preact',
    'lucide',
  ],
};

const pure = [
  'lib/words',
  'lib/fields',
  'lib/pages',
  'lib/journey',
  'lib/cases',
  'lib/view',
  'lib/reminders',
  'lib/organisation',
  'lib/policy',
  'lib/calendar',
  'lib/backup',
  'lib/voice',
  'lib/help',
  'lib/support',
];

interface SourceFile {
  path: string;
  layer: string;
  text: string;
  imports: { from: string; typeOnly: boolean }[];
}

const files: SourceFile[] = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: root }).map(
  (path) => {
    const text = readFileSync(join(root, path), 'utf8');
    const imports = [
      ...text.matchAll(
        /^\s*(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'|import\(\s*'([^']+)'/gm,
      ),
    ].map(([, type, named, bare, dynamic]) => ({
      from: target(path, named ?? bare ?? dynamic ?? ''),
      typeOnly: type !== undefined,
    }));
    return { path, layer: layerOf(path), text, imports };
  },
);

function target(from: string, specifier: string): string {
  return specifier.startsWith('.') ? relative(root, join(root, dirname(from), specifier)) : specifier;
}

function layerOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'lib' ? `${first}/${second}` : first;
}

test('zod comes through the one file that sets it up', () => {
  expect(
    files.filter(({ imports }) => imports.some(({ from }) => from.startsWith('zod'))).map(({ path }) => path),
  ).toEqual(['lib/cases/zod.ts']);
});

test('every folder has its line in the table', () => {
  const folders = new Set(files.map(({ layer }) => layer).filter((layer) => layer !== 'entrypoints'));
  expect([...folders].toSorted()).toEqual(Object.keys(mayImport).toSorted());
});

describe.each(files.filter(({ layer }) => layer !== 'entrypoints'))('$path', ({ layer, imports }) => {
  test('imports only what its folder may', () => {
    const allowed = [layer, ...(mayImport[layer] ?? [])];
    const strays = imports
      .map(({ from }) => from)
      .filter((from) => !allowed.some((name) => from === name || from.startsWith(`${name}/`)));
    expect(strays).toEqual([]);
  });
});

test.each(files.filter(({ layer }) => pure.includes(layer)))(
  '$path decides without browser, clock or dice',
  ({ text }) => {
    expect(text.replace(/'[^'\n]*'|\/\/.*|\/\*[\s\S]*?\*\//g, '')).not.toMatch(
      /\bbrowser\.\w|\bchrome\.\w|Date\.now\(|new Date\(\)|Math\.random|randomUUID|\blocation\.\w|\bwindow\.\w|navigator\.\w/,
    );
  },
);

test('which browser it is is asked for advice only: what one has or lacks is in one file', () => {
  const asking = files
    .filter(({ text }) => /'firefox'/.test(text))
    .map(({ layer, path }) => (/^lib\/(journey|help|view)$/.test(layer) ? layer : path));
  expect([...new Set(asking)].toSorted()).toEqual([
    'lib/browsers/differences.ts',
    'lib/help',
    'lib/journey',
    'lib/view',
  ]);
});

test('only the store writes the state', () => {
  const writers = files
    .filter(({ text }) => /(local|sync)\.(set|clear|remove)\(/.test(text))
    .map(({ path }) => path);
  expect(writers).toEqual(['lib/state/store.ts']);
});

/** They touch the document of the extension's own pages. */
const extensionPages = ['lib/state/use-language.ts', 'lib/state/save-file.ts', 'lib/state/fresh.tsx'];

test('only the overlay writes into a page’s document or listens to it', () => {
  const touching = files
    .filter(
      ({ layer, text }) =>
        layer.startsWith('lib/') &&
        /document\.(createElement|documentElement|addEventListener)|\.append\(/.test(text),
    )
    .map(({ layer, path }) => (extensionPages.includes(path) ? 'extension page' : layer));
  expect(new Set(touching)).toEqual(new Set(['lib/overlay', 'extension page']));
});

/** Everything a script in FNMT's pages is made of, type-only imports left out. */
function bundleOf(entry: string): Set<string> {
  const reached = new Set<string>();
  const visit = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const { from, typeOnly } of files.find((file) => file.path === path)?.imports ?? [])
      if (!typeOnly) visit(from);
  };
  visit(entry);
  return reached;
}

test.each(['entrypoints/guide.content/index.ts', 'entrypoints/fields.content/index.ts'])(
  '%s carries no schemas, no polyfill, no catalogue of words, and nothing that draws components',
  (entry) => {
    const bundle = bundleOf(entry);
    expect(bundle.size).toBeGreaterThan(10);
    const forbidden = [
      'zod/mini',
      'webextension-polyfill',
      'lib/words/say.ts',
      'lib/cases/state.ts',
      'lib/cases/commands.ts',
      'lib/state/store.ts',
      'preact',
      'lib/drawing/drawing-of.ts',
    ];
    expect(forbidden.filter((module) => bundle.has(module))).toEqual([]);
  },
);

test('nothing of ours can reach the network', () => {
  const strays = files.filter(({ text }) =>
    /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts/.test(text),
  );
  expect(strays.map(({ path }) => path)).toEqual([]);
});

test('nothing of ours writes markup as text', () => {
  const strays = files.filter(({ text }) =>
    /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTMLUnsafe|document\.write|DOMParser/.test(
      text,
    ),
  );
  expect(strays.map(({ path }) => path)).toEqual([]);
});
