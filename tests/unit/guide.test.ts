import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formOrigins } from '../../fleet/open-configurador.ts';
import { allPlaces } from '../../fleet/places.ts';
import { notFormHosts } from '../../lib/pages/addresses.ts';
import { hostPatterns } from '../../lib/pages/match-patterns.ts';
import { type PolicyKey, policyKeys } from '../../lib/policy/keys.ts';
import { upo } from '../../lib/policy/organisation.ts';
import { readPolicy } from '../../lib/policy/read-policy.ts';
import { identity, paths } from '../package/pack.ts';
import { codeBlocks, docs, guide, quoted, section } from './guide.ts';

const code = (value: unknown): string => `\`${String(value)}\``;

function allowed(key: PolicyKey): [type: string, values: string] {
  switch (key.type) {
    case 'boolean':
      return ['sí o no', '`true`, `false`'];
    case 'integer':
      return ['número entero', `${key.minimum} a ${key.maximum}`];
    case 'array':
      return ['lista', key.items.enum.map(code).join(', ')];
    case 'string':
      return key.enum
        ? ['una de', key.enum.map(code).join(', ')]
        : [
            'texto',
            `hasta ${key.maxLength} caracteres${key.format === 'uri' ? ', empieza por `https://`' : ''}`,
          ];
  }
}

function row(name: string, key: PolicyKey): string {
  const missing = key.default === undefined ? '—' : [key.default].flat().map(code).join(', ');
  return `| ${[code(name), ...allowed(key), missing, key.description.es].join(' | ')} |`;
}

test('the guide lists every key with its type, values and default, and no other', () => {
  const rows = section('7. Claves de la directiva')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  expect(rows).toEqual(Object.entries<PolicyKey>(policyKeys).map(([name, key]) => row(name, key)));
});

test('every key the text sets exists, and takes the value', () => {
  const set = quoted(guide).flatMap(
    (text) => /^(\w+): (true|false)$/.exec(text)?.slice(1, 3).join(':') ?? [],
  );
  expect(set.length).toBeGreaterThan(3);
  const values = set.map((text) => text.split(':'));
  const read = readPolicy(Object.fromEntries(values.map(([name = '', value]) => [name, value])));
  expect(read.ignored).toEqual([]);

  const [example = ''] = codeBlocks(section('3.4 Sus valores'), 'json');
  expect(readPolicy(JSON.parse(`{${example}}`)).ignored).toEqual([]);
});

test('every file of the package that is named is in it, and every template is named', () => {
  const folder = /^(?:windows|linux|macos|intune|optional-open-configurador)\//;
  const named = [
    ...quoted(guide).filter((text) => folder.test(text) && !text.endsWith('/')),
    ...[...guide.matchAll(/\bdeploy\/([\w./-]+\.\w+)/g)].map(([, path = '']) => path),
  ];
  expect(named.filter((path) => !paths.includes(path))).toEqual([]);
  expect(paths.filter((path) => path !== 'LEEME.txt' && !named.includes(path))).toEqual([]);
});

function hostsIn(text: string): string[] {
  const endings = 'es|org|com|test|example|net';
  const found = text.matchAll(
    new RegExp(`(?<![\\w@./-])(?:https://)?((?:\\*\\.)?(?:[\\w-]+\\.)+(?:${endings}))\\b(?![\\w.@-]*@)`, 'g'),
  );
  return [...new Set([...found].map(([, host = '']) => host))];
}

test('every host named is the extension’s, FNMT’s, a store’s or an example', () => {
  const ours = hostPatterns.map((pattern) =>
    new URL(pattern.replace('*.', 'star.')).host.replace('star.', '*.'),
  );
  const allowed = [
    ...ours,
    ...notFormHosts,
    ...formOrigins.map((origin) => new URL(origin).host),
    ...allPlaces(identity).map(({ store }) => new URL(store).host),
    new URL(upo.booking ?? '').host,
    // The name space of the update file.
    'www.google.com',
  ];
  const named = hostsIn(guide);
  expect(named.filter((host) => !allowed.includes(host) && !host.endsWith('.example'))).toEqual([]);
  expect(ours.filter((host) => !named.includes(host))).toEqual([]);
  expect(formOrigins.filter((origin) => !named.includes(new URL(origin).host))).toEqual([]);
});

test('permissions are those of the manifest', () => {
  const listed = [...section('12. Permisos y servidores').matchAll(/^\| `(\w+)` \|/gm)].map(
    ([, name]) => name,
  );
  const manifest = readFileSync(join(docs, '../wxt.config.ts'), 'utf8');
  const permissions = [...(/ permissions: \[([^\]]*)\]/.exec(manifest)?.[1] ?? '').matchAll(/'(\w+)'/g)];
  expect(listed).toEqual(permissions.map(([, name]) => name));
});

test('links lead somewhere, pictures too, and every picture is described', () => {
  const links = [...guide.matchAll(/(!?)\[([^\]]*)\]\(([^)\s]+)\)/g)];
  const headings = [...guide.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
  const lost = links.filter(([, , , to = '']) =>
    to.startsWith('#') ? !headings.includes(to.slice(1)) : !existsSync(join(docs, to)),
  );
  expect(lost.map(([link]) => link)).toEqual([]);
  expect(links.filter(([, picture, text]) => picture && !text)).toEqual([]);
});
