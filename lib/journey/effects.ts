import type { Effect } from './guidance.ts';
import type { StepId } from './phases.ts';

type Of<Kind extends Effect['kind']> = Extract<Effect, { kind: Kind }>;

/** Says something, and changes nothing. */
export const explain = (text: Of<'explain'>['text']): Effect => ({ kind: 'explain', text });
/** Confirms a step. */
export const confirm = (step: Of<'confirm'>['step']): Effect => ({ kind: 'confirm', step });
/** Takes a step back, or what a page has suggested. */
export const undo = (step: Of<'undo'>['step']): Effect => ({ kind: 'undo', step });
/** Notes what a person says that is no step. */
export const note = (name: Of<'note'>['note']): Effect => ({ kind: 'note', note: name });
/** Leads to one of FNMT's pages; `undone` was not done after all. */
export const page = (name: Of<'page'>['page'], undone?: StepId): Effect => ({
  kind: 'page',
  page: name,
  ...(undone ? { undo: undone } : {}),
});
/** Opens something of the extension's own. */
export const open = (target: Of<'open'>['target']): Effect => ({ kind: 'open', target });
