import { build, type PlistValue } from 'plist';
import type { DeployFile } from './file.ts';
import { firefoxPolicies } from './json.ts';
import { chrome, edge, firefox, type Identity, type Place, uuidOf } from './places.ts';
import { recommendedValues } from './values.ts';

/** Preferences of one program in a profile. */
interface Payload {
  domain: string;
  says: Readonly<Record<string, PlistValue>>;
}

/** macOS: a profile per browser, for a device management service. */
export function appleFiles(identity: Identity): DeployFile[] {
  return [
    profile(chrome(identity), chromiumPayloads(chrome(identity), 'com.google.Chrome')),
    profile(edge(identity), chromiumPayloads(edge(identity), 'com.microsoft.Edge')),
    profile(firefox(identity), [
      {
        domain: 'org.mozilla.firefox',
        says: { EnterprisePoliciesEnabled: true, ...firefoxPolicies(firefox(identity)) },
      },
    ]),
  ];
}

function chromiumPayloads({ id, store }: Place, domain: string): Payload[] {
  return [
    { domain, says: { ExtensionInstallForcelist: [`${id};${store}`] } },
    { domain: `${domain}.extensions.${id}`, says: recommendedValues() },
  ];
}

function profile(place: Place, payloads: readonly Payload[]): DeployFile {
  const identifier = `certiguia.${place.name}`;
  const root = {
    PayloadContent: payloads.map(({ domain, says }) => ({
      PayloadType: domain,
      PayloadIdentifier: `${identifier}.${domain}`,
      PayloadUUID: uuidOf(`${identifier}.${domain}`),
      PayloadVersion: 1,
      PayloadEnabled: true,
      ...says,
    })),
    PayloadDisplayName: `Certiguía: ${place.title}`,
    PayloadIdentifier: identifier,
    PayloadScope: 'System',
    PayloadType: 'Configuration',
    PayloadUUID: uuidOf(identifier),
    PayloadVersion: 1,
  };
  return {
    path: `macos/certiguia-${place.name}.mobileconfig`,
    text: `${build(root)}\n`,
    as: 'unix',
  };
}
