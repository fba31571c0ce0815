import type { FieldRole } from '../fields/roles.ts';
import type { FieldsView, Sentence } from '../view/fields-view.ts';
import type { BubbleKind, MarkerKind } from './bubbles.ts';
import type { HintsState } from './field-hints-state.ts';

type Verdicts = HintsState['verdicts'];

/** The marker beside a field. */
export function markerKind(role: FieldRole, verdicts: Verdicts): MarkerKind {
  const kind = verdicts.get(role)?.kind;
  // A plausible address may not exist: the tick waits for the second typing.
  if (role === 'email' && kind === 'right' && verdicts.get('email-confirm')?.kind !== kind) return 'hint';
  return kind === undefined || kind === 'empty' ? 'hint' : kind;
}

/**
 * The field's verdict, or else its hint.
 *
 * @param valueAt a field's value
 */
export function sentenceFor(
  role: FieldRole,
  view: FieldsView,
  verdicts: Verdicts,
  valueAt: (role: FieldRole) => string,
): { kind: BubbleKind; words: Sentence } | undefined {
  const verdict = verdicts.get(role);
  if (verdict && 'says' in verdict)
    return { kind: verdict.kind, words: fill(view.verdicts[verdict.says], verdict) };
  const hint = view.hints[role];
  const read = (other: FieldRole): string => valueAt(other) || '…';
  // Read back beside the button: it must be the same at the download.
  return (
    hint && { kind: 'hint', words: fill(hint, { document: read('document'), surname: read('surname') }) }
  );
}

/** Fills in what only the frame knows: what to type instead, or what was typed. */
function fill({ title, text }: Sentence, values: Readonly<Record<string, unknown>>): Sentence {
  return { title, text: text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '')) };
}
