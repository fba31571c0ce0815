import type { PageId } from '../pages/page.ts';

/** Says which of FNMT's forms the page is. */
export type FormsReader = () => PageId | undefined;

/** What the scripts of one document share, in the world of the extension: no page can see it. */
interface World {
  [shared]?: { reader?: FormsReader; waiting?: (reader: FormsReader) => void };
}

// No name that an element of the page's could have.
const shared = Symbol.for('certiguia.forms');
const world = globalThis as World;

/**
 * The script in a form knows what a form looks like. Where a form is opened as the page itself, the panel's script
 * stands beside it and asks: so it need not carry the same, which would be for nothing on the sede's pages.
 */
export function offerFormsReader(reader: FormsReader): void {
  world[shared]?.waiting?.(reader);
  world[shared] = { reader };
}

/** Calls back with the form's reader as soon as it is there: which of the two scripts comes first is not known. */
export function whenFormsReader(then: (reader: FormsReader) => void): void {
  const reader = world[shared]?.reader;
  if (reader) then(reader);
  else world[shared] = { waiting: then };
}
