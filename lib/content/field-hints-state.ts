import type { Verdict } from '../fields/checks/verdict.ts';
import type { FieldRole } from '../fields/roles.ts';

/**
 * Where the last bubble is. In a small window it may have no place or be out of sight; only the browser knows what
 * part of a frame is visible, and it is asked once frame and page have settled.
 */
export interface BubbleSight {
  phase:
    | 'idle'
    /** No place beside its field; if that lasts, the panel shows it. */
    | 'missing'
    /** It has a place; its visibility is checked in a moment. */
    | 'placed'
    | 'watched'
    /** Out of sight; if that lasts, the panel shows it. */
    | 'unseen';
  role: FieldRole | undefined;
  elsewhere: FieldRole | undefined;
}

/** Everything the hints of a form depend on, except words and elements. */
export interface HintsState {
  verdicts: ReadonlyMap<FieldRole, Verdict>;
  /** Bubbles to show, the latest last; those without a place come once there is one. */
  wanted: readonly FieldRole[];
  /** The bubble opened last: a new object each time, so that each is announced. */
  opened: { role: FieldRole } | undefined;
  /** The field whose hint was offered since it got the focus: a closed hint does not return. */
  offered: FieldRole | undefined;
  sight: BubbleSight;
}

export type HintsEvent =
  | { type: 'focus'; role: FieldRole }
  /** A focused field has, or now has, something to say. */
  | { type: 'offer'; role: FieldRole }
  /** The field or the whole window has lost the focus; `found` are the check's verdicts. */
  | { type: 'blur'; role: FieldRole; found: readonly (readonly [FieldRole, Verdict])[]; leftWindow: boolean }
  | { type: 'input'; role: FieldRole }
  | { type: 'different'; role: 'document' | 'surname' }
  | { type: 'written'; role: 'code' }
  | { type: 'marker'; role: FieldRole }
  | { type: 'escape' }
  /** The elements of these roles were removed or replaced. */
  | { type: 'changed'; gone: readonly FieldRole[]; replaced: readonly FieldRole[] }
  | { type: 'placed'; role: FieldRole }
  | { type: 'unplaced'; role: FieldRole }
  | { type: 'settled' }
  | { type: 'seen' }
  | { type: 'unseen' };

const outOfMind: BubbleSight = { phase: 'idle', role: undefined, elsewhere: undefined };

export const noHints: HintsState = {
  verdicts: new Map(),
  wanted: [],
  opened: undefined,
  offered: undefined,
  sight: outOfMind,
};

function saysVerdict({ verdicts }: HintsState, role: FieldRole): boolean {
  const verdict = verdicts.get(role);
  return verdict !== undefined && 'says' in verdict;
}

/** The state after an event; the same object where nothing changes. */
export function fieldHintsReducer(state: HintsState, event: HintsEvent): HintsState {
  switch (event.type) {
    case 'focus':
      // The verdict on the field just left stays visible; a mere hint makes room.
      return open(
        { ...state, wanted: state.wanted.filter((role) => saysVerdict(state, role)), offered: event.role },
        event.role,
      );
    case 'offer':
      if (state.offered === event.role) return state;
      return state.wanted.includes(event.role)
        ? { ...state, offered: event.role }
        : open({ ...state, offered: event.role }, event.role);
    case 'blur':
      return left(state, event);
    case 'input':
      return typed(state, event.role);
    case 'different':
      return showVerdict(state, event.role, { kind: 'doubt', says: `trace.${event.role}` });
    case 'written':
      // Panel or popup, where the person is, announces it.
      return {
        ...showVerdict(state, event.role, { kind: 'note', says: 'code.written' }),
        opened: state.opened,
      };
    case 'marker':
      return state.wanted.includes(event.role)
        ? { ...state, wanted: without(state.wanted, event.role) }
        : open(state, event.role);
    case 'escape':
      return { ...state, wanted: [], sight: outOfMind };
    case 'changed':
      return changed(state, event);
    default:
      return withSight(state, sightAfter(state.sight, event));
  }
}

function open(state: HintsState, role: FieldRole): HintsState {
  return { ...state, wanted: [...without(state.wanted, role), role], opened: { role } };
}

function showVerdict(state: HintsState, role: FieldRole, verdict: Verdict): HintsState {
  return open({ ...state, verdicts: new Map(state.verdicts).set(role, verdict), wanted: [] }, role);
}

function left(
  state: HintsState,
  { role, found, leftWindow }: Extract<HintsEvent, { type: 'blur' }>,
): HintsState {
  const checked = {
    ...state,
    verdicts: found.length > 0 ? new Map([...state.verdicts, ...found]) : state.verdicts,
    wanted: [],
    // A window in the background keeps its field.
    offered: leftWindow ? state.offered : undefined,
  };
  if (!saysVerdict(checked, role)) return checked;
  // Nothing was typed since it was announced: shown, but not announced again.
  return saysVerdict(state, role) ? { ...checked, wanted: [role] } : open(checked, role);
}

/** Typing removes the verdict: half-typed text is not judged. */
function typed(state: HintsState, role: FieldRole): HintsState {
  // A ticked box needs no hint, and there is something to read below it.
  if (role === 'conditions') return { ...state, wanted: without(state.wanted, role) };
  if (!state.verdicts.has(role)) return state;
  const verdicts = new Map(state.verdicts);
  verdicts.delete(role);
  return open({ ...state, verdicts }, role);
}

function changed(
  state: HintsState,
  { gone, replaced }: Extract<HintsEvent, { type: 'changed' }>,
): HintsState {
  const lost = (role: FieldRole): boolean => gone.includes(role) || replaced.includes(role);
  const offered = state.offered !== undefined && lost(state.offered) ? undefined : state.offered;
  const wanted = state.wanted.filter((role) => !gone.includes(role));
  const verdicts = [...state.verdicts].filter(([role]) => !lost(role));
  const isSame =
    offered === state.offered &&
    wanted.length === state.wanted.length &&
    verdicts.length === state.verdicts.size;
  return isSame ? state : { ...state, offered, wanted, verdicts: new Map(verdicts) };
}

function sightAfter(
  sight: BubbleSight,
  event: Extract<HintsEvent, { type: 'placed' | 'unplaced' | 'settled' | 'seen' | 'unseen' }>,
): BubbleSight {
  const { phase, role, elsewhere } = sight;
  switch (event.type) {
    case 'unplaced':
      // The panel already shows a hint: it changes at once.
      if (elsewhere !== undefined) return { phase: 'idle', role: event.role, elsewhere: event.role };
      return { phase: 'missing', role: event.role, elsewhere };
    case 'placed':
      return {
        phase: 'placed',
        role: event.role,
        elsewhere: elsewhere === event.role ? elsewhere : undefined,
      };
    case 'settled':
      if (phase === 'missing') return { phase: 'idle', role, elsewhere: role };
      if (phase === 'placed') return { phase: 'watched', role, elsewhere };
      return phase === 'unseen' ? { phase: 'watched', role, elsewhere: role } : sight;
    case 'seen':
      return phase === 'watched' || phase === 'unseen'
        ? { phase: 'idle', role, elsewhere: undefined }
        : sight;
    case 'unseen':
      if (phase !== 'watched') return sight;
      return elsewhere === undefined ? { phase: 'unseen', role, elsewhere } : { ...sight, elsewhere: role };
  }
}

function withSight(state: HintsState, sight: BubbleSight): HintsState {
  const { phase, role, elsewhere } = state.sight;
  const isSame = sight.phase === phase && sight.role === role && sight.elsewhere === elsewhere;
  return isSame ? state : { ...state, sight };
}

function without(roles: readonly FieldRole[], role: FieldRole): FieldRole[] {
  return roles.filter((other) => other !== role);
}
