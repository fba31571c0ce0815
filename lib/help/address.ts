/** The parts of the help page that an address can lead to. */
const helpParts = ['search', 'message', 'where', 'call'] as const;

export type HelpPart = (typeof helpParts)[number];

/** Longest search an address may bring, in characters. */
const maxQueryLength = 80;

/**
 * What an address of the help asks for: `#search=cita`, `#message`, `#where`, `#call`. It is only ever read: what a
 * person types is never written into it, because addresses stay in the browser's history.
 */
export function helpPlace(hash: string): { part: HelpPart; query: string } {
  const [name = '', value = ''] = hash.replace(/^#/, '').split(/=(.*)/s);
  const part = helpParts.find((known) => known === name) ?? 'search';
  return { part, query: part === 'search' ? decoded(value).slice(0, maxQueryLength) : '' };
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
