const helpParts = ['search', 'message', 'where', 'call'] as const;

export type HelpPart = (typeof helpParts)[number];

/** In characters. */
const maxQueryLength = 80;

/**
 * What an address of the help asks for: `#search=cita`, `#message`, `#where`, `#call`. Read only: what a person types
 * is never written into it, because addresses stay in the browser's history.
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
