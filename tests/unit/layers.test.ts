import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/**
 * The folders from the bottom up, as README.md lists them. Each may import from itself and from those named here, all
 * of which are above it, and from the named packages.
 */
const layers = {
  'lib/words': [],
  'lib/fields': ['leven'],
  'lib/policy': [],
  'lib/backup': ['@noble/hashes', '@noble/ciphers'],
  'lib/voice': ['lib/words'],
  'lib/pages': ['lib/fields'],
  'lib/journey': ['lib/fields', 'lib/pages', 'lib/policy', 'lib/words'],
  'lib/cases': ['lib/journey', 'lib/pages', 'lib/policy', 'zod', '@date-fns/tz', 'ical-generator'],
  'lib/reminders': ['lib/cases', 'lib/journey', 'lib/policy', '@date-fns/tz'],
  'lib/help': [
    'lib/cases',
    'lib/fields',
    'lib/journey',
    'lib/pages',
    'lib/policy',
    'lib/words',
    'minisearch',
  ],
  'lib/view': [
    'lib/backup',
    'lib/cases',
    'lib/fields',
    'lib/help',
    'lib/journey',
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
    'wxt/browser',
    'webextension-polyfill',
  ],
  components: [
    'lib/backup',
    'lib/cases',
    'lib/fields',
    'lib/journey',
    'lib/messages',
    'lib/policy',
    'lib/view',
    'lib/voice',
    'lib/words',
    'preact',
    'lucide',
  ],
  'lib/ui': [
    'components',
    'lib/cases',
    'lib/help',
    'lib/messages',
    'lib/pages',
    'lib/view',
    'lib/words',
    'preact',
    'webextension-polyfill',
  ],
  'lib/background': [
    'lib/cases',
    'lib/fields',
    'lib/help',
    'lib/journey',
    'lib/messages',
    'lib/pages',
    'lib/policy',
    'lib/reminders',
    'lib/view',
    'lib/words',
    'webextension-polyfill',
  ],
  'lib/content': [
    'components',
    'lib/fields',
    'lib/journey',
    'lib/messages',
    'lib/pages',
    'lib/view',
    'lib/voice',
    'lib/words',
    'preact',
    'wxt/browser',
  ],
} satisfies Record<string, readonly string[]>;

const pure = [
  'lib/words',
  'lib/fields',
  'lib/policy',
  'lib/backup',
  'lib/voice',
  'lib/pages',
  'lib/journey',
  'lib/cases',
  'lib/reminders',
  'lib/help',
  'lib/view',
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
  expect([...folders].toSorted()).toEqual(Object.keys(layers).toSorted());
});

test('the table goes from the bottom up', () => {
  const names = Object.keys(layers);
  const upwards = Object.entries<readonly string[]>(layers).flatMap(([layer, allowed]) =>
    allowed
      .filter((name) => names.indexOf(name) > names.indexOf(layer))
      .map((name) => `${layer} imports ${name}`),
  );
  expect(upwards).toEqual([]);
});

test('README.md lists the folders in the order of the table', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const map = readme.slice(readme.indexOf('\nlib/\n'), readme.indexOf('\ntests/\n'));
  const listed = [...map.matchAll(/^ {2}([a-z]+)\/ /gm)].map(([, name]) => `lib/${name}`);
  expect(listed).toEqual(Object.keys(layers).filter((name) => name.startsWith('lib/')));
});

test('a folder imports only what its line allows', () => {
  const strays = files.flatMap(({ path, layer, imports }) => {
    const allowed = [layer, ...((layers as Record<string, readonly string[]>)[layer] ?? [])];
    return imports
      .filter(({ from }) => !allowed.some((name) => from === name || from.startsWith(`${name}/`)))
      .map(({ from }) => `${path} imports ${from}`);
  });
  expect(strays.filter((stray) => !stray.startsWith('entrypoints/'))).toEqual([]);
});

test('the pure folders use no browser, clock or chance', () => {
  const impure = files
    .filter(({ layer }) => pure.includes(layer))
    .filter(({ text }) =>
      /\bbrowser\.\w|\bchrome\.\w|Date\.now\(|new Date\(\)|Math\.random|randomUUID|\blocation\.\w|\bwindow\.\w|navigator\.\w/.test(
        text.replace(/'[^'\n]*'|\/\/.*|\/\*[\s\S]*?\*\//g, ''),
      ),
    );
  expect(impure.map(({ path }) => path)).toEqual([]);
});

test('the browser’s name is used for advice only, not for feature checks', () => {
  const asking = files
    .filter(({ text }) => /'firefox'/.test(text))
    .map(({ layer, path }) => (/^lib\/(journey|help|view)$/.test(layer) ? layer : path));
  expect([...new Set(asking)].toSorted()).toEqual([
    'lib/background/browser-compat.ts',
    'lib/help',
    'lib/journey',
    'lib/view',
  ]);
});

test('nothing shipped imports the examples that pages are tested with', () => {
  const strays = files.filter(
    ({ path, imports }) =>
      !/examples\.ts$/.test(path) && imports.some(({ from }) => /examples\.ts$/.test(from)),
  );
  expect(strays.map(({ path }) => path)).toEqual([]);
});

test('only the store writes the state', () => {
  const writers = files
    .filter(({ text }) => /(local|sync)\.(set|clear|remove)\(/.test(text))
    .map(({ path }) => path);
  expect(writers).toEqual(['lib/background/store.ts']);
});

const extensionPages = [
  'lib/ui/use-language.ts',
  'lib/ui/save-file.ts',
  'lib/ui/visit-boundary.tsx',
  'lib/ui/use-kept-focus.ts',
];

test('only content scripts write into a page’s document or listen to it', () => {
  const touching = files
    .filter(
      ({ layer, text }) =>
        layer.startsWith('lib/') &&
        /document\.(createElement|documentElement|addEventListener)|\.append\(/.test(text),
    )
    .map(({ layer, path }) => (extensionPages.includes(path) ? 'extension page' : layer));
  expect(new Set(touching)).toEqual(new Set(['lib/content', 'extension page']));
});

/** Everything in a content script's bundle, without type-only imports. */
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
  '%s carries no schemas, no polyfill and no catalogue of words',
  (entry) => {
    const bundle = bundleOf(entry);
    expect(bundle.size).toBeGreaterThan(10);
    const forbidden = [
      'zod/mini',
      'webextension-polyfill',
      'lib/words/translate.ts',
      'lib/cases/state.ts',
      'lib/cases/commands.ts',
      'lib/background/store.ts',
    ];
    expect(forbidden.filter((module) => bundle.has(module))).toEqual([]);
  },
);

test('no file imports itself through others, types included', () => {
  const importsOf = new Map(files.map(({ path, imports }) => [path, imports.map(({ from }) => from)]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path) || trail.includes(path)) return;
    for (const next of importsOf.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of importsOf.keys()) visit(path, []);
  expect(cycles).toEqual([]);
});

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
