import { createHash } from 'node:crypto';

/** Who the extension is. The stores give the first two when it is published; until then they are placeholders. */
export interface Identity {
  chrome: string;
  edge: string;
  firefox: string;
}

/** Whether the templates still contain a placeholder for a store's id. */
export function hasPlaceholders({ chrome, edge }: Identity): boolean {
  return chrome === 'CHROME_ID' || edge === 'EDGE_ID';
}

type BrowserName = 'chrome' | 'edge' | 'firefox';

/** A place an administrator sets policy for. */
export interface Place {
  name: BrowserName;
  /** As people call it. */
  title: string;
  id: string;
  /** Below the hive, where the browser reads its policies. */
  registry: string;
  /** Below the hive, where the extension's own keys go. */
  registryOfKeys: string;
  /** Where the store answers to the installer. */
  store: string;
  /** What keeps its button in the toolbar: each browser has a word of its own. */
  toolbar: Readonly<Record<string, string>>;
}

export function chrome({ chrome: id }: Identity): Place {
  const registry = 'SOFTWARE\\Policies\\Google\\Chrome';
  return {
    name: 'chrome',
    title: 'Google Chrome',
    id,
    registry,
    registryOfKeys: `${registry}\\3rdparty\\extensions\\${id}\\policy`,
    store: 'https://clients2.google.com/service/update2/crx',
    toolbar: { toolbar_pin: 'force_pinned' },
  };
}

export function edge({ edge: id }: Identity): Place {
  const registry = 'SOFTWARE\\Policies\\Microsoft\\Edge';
  return {
    name: 'edge',
    title: 'Microsoft Edge',
    id,
    registry,
    registryOfKeys: `${registry}\\3rdparty\\extensions\\${id}\\policy`,
    store: 'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
    toolbar: { toolbar_state: 'force_shown' },
  };
}

export function firefox({ firefox: id }: Identity): Place {
  const registry = 'SOFTWARE\\Policies\\Mozilla\\Firefox';
  return {
    name: 'firefox',
    title: 'Mozilla Firefox',
    id,
    registry,
    registryOfKeys: `${registry}\\3rdparty\\Extensions\\${id}`,
    store: `https://addons.mozilla.org/firefox/downloads/latest/${id}/latest.xpi`,
    toolbar: { default_area: 'navbar' },
  };
}

export function allPlaces(identity: Identity): Place[] {
  return [chrome(identity), edge(identity), firefox(identity)];
}

/** A UUID that is always the same for the same name, so that the pack is too. */
export function uuidOf(name: string): string {
  const hex = createHash('sha256').update(`certiguia:${name}`).digest('hex').toUpperCase();
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `A${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
