// @vitest-environment jsdom
import { parse } from 'plist';
import { expect, test } from 'vitest';
import { root } from '../../build/paths.ts';
import { formOrigins } from '../../fleet/open-configurador.ts';
import { formHosts } from '../sede/hosts.ts';
import { allows, bytesAt, identity, jsonAt, paths, pathsEnding, xmlAt } from './pack.ts';

/** Every key is in the table with an allowed value; what only staff can know is left out. */
function expectSettings(settings: unknown): void {
  const entries = Object.entries(settings ?? {});
  expect(entries.length).toBeGreaterThan(0);
  for (const [name, value] of entries)
    expect([name, value, allows(name, value)]).toEqual([name, value, true]);
  expect(settings).toHaveProperty('deviceMode', 'shared');
  expect(settings).not.toHaveProperty('persistentProfile');
}

/** Chromium and Firefox are tested in real browsers in `tests/policy`; Chrome and Edge differ by these values. */
test('Linux: Chrome’s and Edge’s files are Chromium’s with their own store and toolbar', () => {
  const chromium = JSON.stringify(filesOf('chromium'));
  expect(JSON.stringify(filesOf('chrome'))).toBe(chromium);
  expect(JSON.stringify(filesOf('edge'))).toBe(
    chromium
      .replaceAll(identity.chrome, identity.edge)
      .replace(
        'https://clients2.google.com/service/update2/crx',
        'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
      )
      .replace('"toolbar_pin":"force_pinned"', '"toolbar_state":"force_shown"'),
  );
});

function filesOf(folder: string): unknown[] {
  return ['settings', 'install.snippet'].map((name) => jsonAt(`linux/${folder}/certiguia-${name}.json`));
}

test('Linux: the settings set nothing but the extension’s own keys', () => {
  const settings = jsonAt('linux/chromium/certiguia-settings.json');
  expect(settings).toEqual({ '3rdparty': { extensions: { [identity.chrome]: expect.anything() } } });
});

/** The profile's settings for each program, without the lines that every payload has. */
function payloads(name: string): Record<string, Record<string, unknown>> {
  const profile = parse(bytesAt(`macos/certiguia-${name}.mobileconfig`).toString('utf8')) as unknown as {
    PayloadType: string;
    PayloadContent: Record<string, unknown>[];
  };
  expect(profile.PayloadType).toBe('Configuration');
  return Object.fromEntries(
    profile.PayloadContent.map((payload) => {
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
  for (const [browser, app] of [
    ['chrome', 'CertiguiaChrome'],
    ['edge', 'CertiguiaEdge'],
    ['firefox', 'CertiguiaFirefox'],
  ]) {
    const policies = [...xmlAt(`windows/admx/certiguia-${browser}.admx`).querySelectorAll('policy')];
    const names = policies.map((policy) => policy.getAttribute('name'));
    const set = addresses.filter((one) => one?.includes(`Config/${app}~`));
    expect(set.length).toBeGreaterThan(0);
    for (const address of set) expect(names).toContain(address?.split('/').at(-1));
  }
});

test('the Configurador opens without a question for FNMT’s form hosts, and no other', () => {
  expect(formOrigins).toEqual(formHosts.map((host) => `https://${host}`));
});

test('the pack contains only known kinds of files', () => {
  const kinds = ['.json', '.reg', '.admx', '.adml', '.mobileconfig', 'LEEME.txt'].flatMap(pathsEnding);
  expect(kinds.toSorted()).toEqual(paths.toSorted());
});

test('no file names a folder, a server or a person of its builder', () => {
  const trace = /\/(?:home|root|tmp|Users)\/|[A-Z]:\\|localhost|127\.0\.0\.1|npmjs|registry\.|undefined/;
  const found = paths.flatMap((path) => {
    const text = bytesAt(path).toString(path.endsWith('.reg') ? 'utf16le' : 'utf8');
    const [match] = trace.exec(text.replaceAll(root, '/home/')) ?? [];
    return match === undefined ? [] : [`${path}: ${match}`];
  });
  expect(found).toEqual([]);
});
