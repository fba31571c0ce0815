import { createHash } from 'node:crypto';

/** The extension's ids. Stores assign the first two at publication; until then they are placeholders. */
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

/** A browser's place for policies. */
export interface Place {
  name: BrowserName;
  title: string;
  id: string;
  /** The browser's policies, below the hive. */
  registry: string;
  /** The extension's own keys, below the hive. */
  registryOfKeys: string;
  /** The store's update address. */
  store: string;
  /** Pins its button to the toolbar: each browser has its own word. */
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

/** A UUID derived from the name, so that the pack is reproducible. */
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
