import type { Verdict } from '../fields/checks/verdict.ts';
import type { FieldRole } from '../fields/roles.ts';

/**
 * Where the bubble opened last is. In a small window it may have no place, or one out of sight: what of a frame is in
 * the window only the browser knows, and it is asked once frame and page have settled.
 */
export interface BubbleSight {
  phase: /** Nothing to find out. */
    | 'idle'
    /** No place beside its field just now; the panel shows it if that stays so. */
    | 'missing'
    /** It has a place; whether that can be seen is asked in a moment. */
    | 'placed'
    /** The browser says when it is in the window. */
    | 'watched'
    /** It is out of sight; the panel shows it if that stays so. */
    | 'unseen';
  role: FieldRole | undefined;
  /** The field whose hint the panel shows instead. */
  elsewhere: FieldRole | undefined;
}

/** All that the hints of one form depend on, words and elements apart. */
export interface HintsState {
  /** What was found out about what is typed. */
  verdicts: ReadonlyMap<FieldRole, Verdict>;
  /** The bubbles to show, the latest last; those without a place come once there is one. */
  wanted: readonly FieldRole[];
  /** The bubble opened last: another object each time, so that it is announced each time. */
  opened: { role: FieldRole } | undefined;
  /** The field whose hint was given since it has the focus: what the person closes does not come back. */
  offered: FieldRole | undefined;
  sight: BubbleSight;
}

/** What a person does in the form, what the page does, and what the browser says of a bubble. */
export type HintsEvent =
  | { type: 'focus'; role: FieldRole }
  /** A field that has the focus came, or came to have something to say. */
  | { type: 'offer'; role: FieldRole }
  /** The focus has left the field, or the whole window has; `found` is what its check says. */
  | { type: 'blur'; role: FieldRole; found: readonly (readonly [FieldRole, Verdict])[]; leftWindow: boolean }
  | { type: 'input'; role: FieldRole }
  /** Differs from what was typed at the request. */
  | { type: 'different'; role: 'document' | 'surname' }
  /** The code was written into its field, as the person asked. */
  | { type: 'written'; role: 'code' }
  | { type: 'marker'; role: FieldRole }
  | { type: 'escape' }
  /** Other elements than before play these roles, or none do any more. */
  | { type: 'changed'; gone: readonly FieldRole[]; replaced: readonly FieldRole[] }
  | { type: 'placed'; role: FieldRole }
  | { type: 'unplaced'; role: FieldRole }
  /** The page has had time to settle. */
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

/** Whether there is more to say of a field than what it wants. */
function saysVerdict({ verdicts }: HintsState, role: FieldRole): boolean {
  const verdict = verdicts.get(role);
  return verdict !== undefined && 'says' in verdict;
}

/** The state after an event; the very same object where nothing changes. */
export function fieldHintsReducer(state: HintsState, event: HintsEvent): HintsState {
  switch (event.type) {
    case 'focus':
      // What was said of the field just left stays in sight; a mere hint makes room.
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
      return told(state, event.role, { kind: 'doubt', says: `trace.${event.role}` });
    case 'written':
      return told(state, event.role, { kind: 'note', says: 'code.written' });
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

/** Says something of a field that matters more than whatever stands beside another by now. */
function told(state: HintsState, role: FieldRole, verdict: Verdict): HintsState {
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
    // A window that goes to the back keeps its field.
    offered: leftWindow ? state.offered : undefined,
  };
  if (!saysVerdict(checked, role)) return checked;
  // Nothing was typed since it was told: it is shown, and not told again.
  return saysVerdict(state, role) ? { ...checked, wanted: [role] } : open(checked, role);
}

/** Typing takes the verdict back: nothing is said of a thing half typed. */
function typed(state: HintsState, role: FieldRole): HintsState {
  // A box that was ticked needs no hint any more, and there is something to read below it.
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
      // Something is shown in the panel already: it changes at once.
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
