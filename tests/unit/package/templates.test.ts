// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { formOrigins } from '../../../fleet/open-configurador.ts';
import { formHosts } from '../../sede/hosts.ts';
import { allows, bytesAt, identity, jsonAt, paths, pathsEnding, xmlAt } from './pack.ts';

const chromiumFolders = [
  ['chrome', identity.chrome, 'https://clients2.google.com/service/update2/crx'],
  ['chromium', identity.chrome, 'https://clients2.google.com/service/update2/crx'],
  ['edge', identity.edge, 'https://edge.microsoft.com/extensionwebstorebase/v1/crx'],
] as const;

/** Every key is one of the table’s and has a value it allows; what only staff can know is left out. */
function expectSettings(settings: unknown): void {
  const entries = Object.entries(settings ?? {});
  expect(entries.length).toBeGreaterThan(0);
  for (const [name, value] of entries)
    expect([name, value, allows(name, value)]).toEqual([name, value, true]);
  expect(settings).toHaveProperty('deviceMode', 'shared');
  expect(settings).not.toHaveProperty('persistentProfile');
}

describe.each(chromiumFolders)('linux/%s', (folder, id, store) => {
  test('the settings set nothing but the extension’s own keys, so that they can be dropped in', () => {
    const file = jsonAt(`linux/${folder}/certiguia-settings.json`) as Record<string, Record<string, object>>;
    expect(Object.keys(file)).toEqual(['3rdparty']);
    expect(file['3rdparty']).toEqual({ extensions: { [id]: expect.anything() } });
    expectSettings(Object.values(file['3rdparty']?.extensions ?? {})[0]);
  });

  test('the install is a piece of its own', () => {
    expect(jsonAt(`linux/${folder}/certiguia-install.snippet.json`)).toEqual({
      ExtensionSettings: {
        [id]: {
          installation_mode: 'force_installed',
          update_url: store,
          ...(folder === 'edge' ? { toolbar_state: 'force_shown' } : { toolbar_pin: 'force_pinned' }),
        },
      },
    });
  });
});

test('Firefox’s policies.json installs and sets', () => {
  const { policies } = jsonAt('linux/firefox/policies.json') as { policies: Record<string, unknown> };
  expect(policies).toEqual({
    ExtensionSettings: {
      [identity.firefox]: expect.objectContaining({
        installation_mode: 'force_installed',
        install_url: expect.stringContaining(identity.firefox),
      }),
    },
    '3rdparty': { Extensions: { [identity.firefox]: expect.anything() } },
  });
  const ours = (policies['3rdparty'] as { Extensions: Record<string, unknown> }).Extensions;
  expectSettings(ours[identity.firefox]);
});

/** A property list's value as JSON would write it. */
function fromPlist(node: Element): unknown {
  const children = [...node.children];
  switch (node.tagName) {
    case 'true':
    case 'false':
      return node.tagName === 'true';
    case 'integer':
      return Number(node.textContent);
    case 'string':
      return node.textContent;
    case 'array':
      return children.map(fromPlist);
    case 'dict':
      return Object.fromEntries(
        children
          .filter(({ tagName }) => tagName === 'key')
          .map((key) => [key.textContent, key.nextElementSibling && fromPlist(key.nextElementSibling)]),
      );
    default:
      throw new Error(`<${node.tagName}> in a property list`);
  }
}

/** What the profile says to each program, without the lines every payload has. */
function payloads(name: string): Record<string, Record<string, unknown>> {
  const [root] = xmlAt(`macos/certiguia-${name}.mobileconfig`).documentElement.children;
  const profile =
    root && (fromPlist(root) as { PayloadType: string; PayloadContent: Record<string, unknown>[] });
  expect(profile?.PayloadType).toBe('Configuration');
  return Object.fromEntries(
    (profile?.PayloadContent ?? []).map((payload) => {
      expect(payload.PayloadUUID).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-5[0-9A-F]{3}-A[0-9A-F]{3}-[0-9A-F]{12}$/);
      const said = Object.entries(payload).filter(([key]) => !key.startsWith('Payload'));
      return [String(payload.PayloadType), Object.fromEntries(said)];
    }),
  );
}

test.each([
  ['chrome', 'com.google.Chrome', identity.chrome],
  ['edge', 'com.microsoft.Edge', identity.edge],
])('macOS: the profile for %s installs and sets', (name, domain, id) => {
  const said = payloads(name);
  expect(Object.keys(said)).toEqual([domain, `${domain}.extensions.${id}`]);
  expect(said[domain]).toEqual({ ExtensionInstallForcelist: [expect.stringMatching(`^${id};https://`)] });
  expectSettings(said[`${domain}.extensions.${id}`]);
});

test('macOS: the profile for Firefox says what policies.json says', () => {
  const { policies } = jsonAt('linux/firefox/policies.json') as { policies: object };
  expect(payloads('firefox')).toEqual({
    'org.mozilla.firefox': { EnterprisePoliciesEnabled: true, ...policies },
  });
});

test('Intune: every address is there once, and every value is a text', () => {
  const settings = jsonAt('intune/certiguia-oma-uri.json') as Record<string, string>[];
  const addresses = settings.map(({ omaUri }) => omaUri);
  expect(new Set(addresses).size).toBe(settings.length);
  for (const { omaUri, value } of settings) {
    expect(omaUri).toMatch(/^\.\/Device\/Vendor\/MSFT\/Policy\/Config/);
    expect(typeof value).toBe('string');
  }
  const names = xmlAt('windows/admx/certiguia.admx').querySelectorAll('policy');
  const policies = new Set([...names].map((policy) => policy.getAttribute('name')));
  for (const address of addresses.filter((one) => one?.includes('Config/Certiguia~')))
    expect(policies).toContain(address?.split('/').at(-1));
});

test('the Configurador opens without a question for FNMT’s form hosts, and no other', () => {
  expect(formOrigins).toEqual(formHosts.map((host) => `https://${host}`));
  const expected = [{ protocol: 'fnmtcr', allowed_origins: formOrigins }];
  const folder = 'optional-open-configurador/linux';
  expect(jsonAt(`${folder}/chrome-chromium-edge/certiguia-open-configurador.json`)).toEqual({
    AutoLaunchProtocolsFromOrigins: expected,
  });
  expect(jsonAt(`${folder}/firefox/policies.snippet.json`)).toEqual({
    policies: {
      AutoLaunchProtocolsFromOrigins: expected,
      Handlers: { schemes: { fnmtcr: { action: 'useSystemDefault', ask: false } } },
    },
  });
});

test('every file is looked at: nothing of an unknown kind is in the pack', () => {
  const kinds = ['.json', '.reg', '.admx', '.adml', '.mobileconfig', 'LEEME.txt'].flatMap(pathsEnding);
  expect(kinds.toSorted()).toEqual(paths.toSorted());
});

test.each(paths)('%s names no folder, no server and no person of whoever built it', (path) => {
  const bytes = bytesAt(path);
  const text = bytes.toString(path.endsWith('.reg') ? 'utf16le' : 'utf8');
  expect(text).not.toContain(process.cwd());
  expect(text).not.toMatch(/\/(?:home|root|tmp|Users)\/|[A-Z]:\\|localhost|127\.0\.0\.1|npmjs|registry\./);
  expect(text).not.toContain('undefined');
});
