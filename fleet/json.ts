import { type DeployFile, type Json, jsonFile } from './file.ts';
import { chrome, edge, firefox, type Identity, type Place } from './places.ts';
import { recommendedValues } from './values.ts';

/**
 * Linux. Two files for Chrome, Chromium and Edge: the settings can be added beside others, as `3rdparty` is merged;
 * `ExtensionSettings` is not (the last file wins), so the install is a piece to merge by hand.
 */
export function linuxFiles(identity: Identity): DeployFile[] {
  const places: [folder: string, place: Place][] = [
    ['chrome', chrome(identity)],
    ['chromium', chrome(identity)],
    ['edge', edge(identity)],
  ];
  return [
    ...places.flatMap(([folder, place]) => [
      jsonFile(`linux/${folder}/certiguia-settings.json`, chromiumSettings(place)),
      jsonFile(`linux/${folder}/certiguia-install.snippet.json`, chromiumInstall(place)),
    ]),
    jsonFile('linux/firefox/policies.json', { policies: firefoxPolicies(firefox(identity)) }),
    jsonFile('linux/firefox/remove/policies.json', {
      policies: { ExtensionSettings: firefoxRemoval(firefox(identity)) },
    }),
  ];
}

function chromiumSettings({ id }: Place): object {
  return { '3rdparty': { extensions: { [id]: recommendedValues() } } };
}

function chromiumInstall({ id, store, toolbar }: Place): object {
  return {
    ExtensionSettings: {
      [id]: { installation_mode: 'force_installed', update_url: store, ...toolbar },
    },
  };
}

/** Firefox's `policies.json`, which macOS writes as a property list. */
export function firefoxPolicies(place: Place): Record<string, Json> {
  return {
    ExtensionSettings: firefoxInstall(place),
    '3rdparty': { Extensions: { [place.id]: recommendedValues() } },
  };
}

/** Firefox's `ExtensionSettings`, a JSON text on Windows and Intune. */
export function firefoxInstall({ id, store }: Place): Json {
  return { [id]: { installation_mode: 'force_installed', install_url: store, default_area: 'navbar' } };
}

/** Without its policy Firefox keeps the extension; blocked, it is removed. */
export function firefoxRemoval({ id }: Place): Json {
  return { [id]: { installation_mode: 'blocked' } };
}
