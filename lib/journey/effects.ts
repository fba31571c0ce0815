import type { Effect } from './guidance.ts';
import type { StepId } from './phases.ts';

type Of<Kind extends Effect['kind']> = Extract<Effect, { kind: Kind }>;

export const explain = (text: Of<'explain'>['text']): Effect => ({ kind: 'explain', text });
export const confirm = (step: Of<'confirm'>['step']): Effect => ({ kind: 'confirm', step });
export const undo = (step: Of<'undo'>['step']): Effect => ({ kind: 'undo', step });
export const note = (name: Of<'note'>['note']): Effect => ({ kind: 'note', note: name });
/** `undone` is a step that was not done after all. */
export const page = (name: Of<'page'>['page'], undone?: StepId): Effect => ({
  kind: 'page',
  page: name,
  ...(undone ? { undo: undone } : {}),
});
export const open = (target: Of<'open'>['target']): Effect => ({ kind: 'open', target });
