import { describe, expect, test } from 'vitest';
import {
  type BubbleSight,
  fieldHintsReducer,
  type HintsEvent,
  type HintsState,
  noHints,
} from '../../lib/content/field-hints-state.ts';
import type { Verdict } from '../../lib/fields/checks/verdict.ts';
import type { FieldRole } from '../../lib/fields/roles.ts';

const wrong: Verdict = { kind: 'wrong', says: 'document.letter' };
const right: Verdict = { kind: 'right' };

const hintsAfter = (...events: HintsEvent[]): HintsState => events.reduce(fieldHintsReducer, noHints);
const focus = (role: FieldRole): HintsEvent => ({ type: 'focus', role });
const blur = (role: FieldRole, verdict?: Verdict, leftWindow = false): HintsEvent => ({
  type: 'blur',
  role,
  found: verdict ? [[role, verdict]] : [],
  leftWindow,
});

describe('the bubbles to show', () => {
  test('a field that gets the focus has its hint, and the one before it makes room', () => {
    expect(hintsAfter(focus('document')).wanted).toEqual(['document']);
    expect(hintsAfter(focus('document'), focus('surname')).wanted).toEqual(['surname']);
  });

  test('what looks wrong stays in sight beside the hint of the next field', () => {
    const state = hintsAfter(focus('document'), blur('document', wrong), focus('surname'));
    expect(state.wanted).toEqual(['document', 'surname']);
    expect(state.opened).toEqual({ role: 'surname' });
  });

  test('a field that is left with nothing to say has no bubble', () => {
    expect(hintsAfter(focus('document'), blur('document', right)).wanted).toEqual([]);
    expect(hintsAfter(focus('submit'), blur('submit')).wanted).toEqual([]);
  });

  test('the second field that is left takes away what the first one said', () => {
    const state = hintsAfter(blur('document', wrong), focus('surname'), blur('surname', right));
    expect(state.wanted).toEqual([]);
  });

  test('typing takes the verdict back and gives the hint again', () => {
    const state = hintsAfter(blur('document', wrong), focus('document'), { type: 'input', role: 'document' });
    expect(state.verdicts.has('document')).toBe(false);
    expect(state.wanted).toEqual(['document']);
  });

  test('typing where nothing was said changes nothing', () => {
    const state = hintsAfter(focus('document'));
    expect(fieldHintsReducer(state, { type: 'input', role: 'document' })).toBe(state);
  });

  test('a difference from the request goes before any other verdict', () => {
    const state = hintsAfter(blur('document', right), focus('surname'), {
      type: 'different',
      role: 'document',
    });
    expect(state.wanted).toEqual(['document']);
    expect(state.verdicts.get('document')).toEqual({ kind: 'doubt', says: 'trace.document' });
  });

  test('a written code is announced, whatever else is shown', () => {
    const state = hintsAfter(blur('document', wrong), focus('surname'), { type: 'written', role: 'code' });
    expect(state.wanted).toEqual(['code']);
    expect(state.verdicts.get('code')).toEqual({ kind: 'note', says: 'code.written' });
  });

  test('a marker opens its bubble and closes it', () => {
    const marker: HintsEvent = { type: 'marker', role: 'email' };
    expect(hintsAfter(marker).wanted).toEqual(['email']);
    expect(hintsAfter(marker, marker).wanted).toEqual([]);
  });

  test('each opening is announced, the same one again too', () => {
    const once = hintsAfter(focus('document'));
    const twice = fieldHintsReducer(once, focus('document'));
    expect(twice.opened).toEqual(once.opened);
    expect(twice.opened).not.toBe(once.opened);
  });

  test('a verdict is announced once on leaving, and again after typing or returning', () => {
    const told = hintsAfter(blur('document', wrong));
    const left = fieldHintsReducer({ ...told, wanted: [] }, blur('document', wrong));
    expect(left.wanted).toEqual(['document']);
    expect(left.opened).toBe(told.opened);
    const typed = fieldHintsReducer(left, { type: 'input', role: 'document' });
    expect(fieldHintsReducer(typed, blur('document', wrong)).opened).not.toBe(typed.opened);
    expect(fieldHintsReducer(left, focus('document')).opened).not.toBe(left.opened);
  });

  test('Escape closes all of them', () => {
    const state = hintsAfter(blur('document', wrong), focus('surname'), { type: 'escape' });
    expect(state.wanted).toEqual([]);
    expect(state.verdicts.get('document')).toEqual(wrong);
  });
});

describe('a hint that is offered to the field with the focus', () => {
  const offer: HintsEvent = { type: 'offer', role: 'document' };

  test('is given once: what the person closes does not come back', () => {
    const closed = hintsAfter(focus('document'), { type: 'escape' });
    expect(fieldHintsReducer(closed, offer)).toBe(closed);
  });

  test('is given where the field had the focus before the hints were there', () => {
    expect(hintsAfter(offer).wanted).toEqual(['document']);
  });

  test('is given again after the field was left, and not after only the window was', () => {
    expect(hintsAfter(focus('document'), blur('document'), offer).wanted).toEqual(['document']);
    const back = hintsAfter(focus('document'), { type: 'escape' }, blur('document', undefined, true), offer);
    expect(back.wanted).toEqual([]);
  });

  test('is not opened a second time while it is open', () => {
    const open = hintsAfter({ type: 'marker', role: 'document' });
    expect(fieldHintsReducer(open, offer).opened).toBe(open.opened);
  });

  test('is given to the element that takes the field’s place', () => {
    const state = hintsAfter(
      focus('document'),
      { type: 'escape' },
      { type: 'changed', gone: [], replaced: ['document'] },
      offer,
    );
    expect(state.wanted).toEqual(['document']);
  });
});

describe('a form that changes', () => {
  test('takes the bubbles and verdicts of fields that are gone with it', () => {
    const state = hintsAfter(blur('document', wrong), { type: 'changed', gone: ['document'], replaced: [] });
    expect(state.wanted).toEqual([]);
    expect(state.verdicts.size).toBe(0);
  });

  test('forgets what was said of a field that was replaced', () => {
    const state = hintsAfter(blur('document', wrong), { type: 'changed', gone: [], replaced: ['document'] });
    expect(state.verdicts.size).toBe(0);
    expect(state.wanted).toEqual(['document']);
  });

  test('with the same fields changes nothing', () => {
    const state = hintsAfter(focus('document'));
    expect(fieldHintsReducer(state, { type: 'changed', gone: [], replaced: [] })).toBe(state);
  });
});

describe('whether the latest bubble is visible', () => {
  type SightEvent = 'placed' | 'unplaced' | 'settled' | 'seen' | 'unseen';
  const sightAfter = (...types: readonly (SightEvent | [SightEvent, FieldRole])[]): BubbleSight =>
    hintsAfter(
      ...types.map((each): HintsEvent => {
        const [type, role] = typeof each === 'string' ? [each, 'document' as const] : each;
        return type === 'placed' || type === 'unplaced' ? { type, role } : { type };
      }),
    ).sight;
  const sight = (
    phase: BubbleSight['phase'],
    elsewhere?: FieldRole,
    role: FieldRole = 'document',
  ): BubbleSight => ({ phase, role, elsewhere });

  test('without a place for a while, the panel shows it', () => {
    expect(sightAfter('unplaced')).toEqual(sight('missing'));
    expect(sightAfter('unplaced', 'unplaced')).toEqual(sight('missing'));
    expect(sightAfter('unplaced', 'settled')).toEqual(sight('idle', 'document'));
  });

  test('without a place for a moment only, it never shows there', () => {
    expect(sightAfter('unplaced', 'placed')).toEqual(sight('placed'));
    expect(sightAfter('unplaced', 'placed', 'settled')).toEqual(sight('watched'));
  });

  test('in place, the browser is asked once it has settled', () => {
    expect(sightAfter('placed')).toEqual(sight('placed'));
    expect(sightAfter('placed', 'settled')).toEqual(sight('watched'));
    expect(sightAfter('placed', 'settled', 'seen')).toEqual(sight('idle'));
  });

  test('out of the window for a while, the panel shows it until it is seen', () => {
    expect(sightAfter('placed', 'settled', 'unseen')).toEqual(sight('unseen'));
    expect(sightAfter('placed', 'settled', 'unseen', 'unseen')).toEqual(sight('unseen'));
    const shown = ['placed', 'settled', 'unseen', 'settled'] as const;
    expect(sightAfter(...shown)).toEqual(sight('watched', 'document'));
    expect(sightAfter(...shown, 'unseen')).toEqual(sight('watched', 'document'));
    expect(sightAfter(...shown, 'seen')).toEqual(sight('idle'));
  });

  test('what the browser says before it knows where the frame is shows nothing', () => {
    expect(sightAfter('placed', 'settled', 'unseen', 'seen')).toEqual(sight('idle'));
  });

  test('the next hint without a place replaces the one in the panel', () => {
    const shown = ['unplaced', 'settled'] as const;
    expect(sightAfter(...shown, ['unplaced', 'surname'])).toEqual(sight('idle', 'surname', 'surname'));
    expect(sightAfter(...shown, ['placed', 'surname'])).toEqual(sight('placed', undefined, 'surname'));
  });

  test('shown in the panel and in place again, it stays there until it is seen', () => {
    expect(sightAfter('unplaced', 'settled', 'placed')).toEqual(sight('placed', 'document'));
    const again = ['unplaced', 'settled', 'placed', 'settled'] as const;
    expect(sightAfter(...again)).toEqual(sight('watched', 'document'));
    expect(sightAfter(...again, 'seen')).toEqual(sight('idle'));
  });

  test('while idle, neither time nor the browser changes anything', () => {
    for (const type of ['settled', 'seen', 'unseen'] as const)
      expect(fieldHintsReducer(noHints, { type })).toBe(noHints);
    const placed = hintsAfter({ type: 'placed', role: 'document' });
    expect(fieldHintsReducer(placed, { type: 'seen' })).toBe(placed);
  });

  test('closed by the person, it is shown nowhere', () => {
    const closed = hintsAfter(
      { type: 'unplaced', role: 'document' },
      { type: 'settled' },
      { type: 'escape' },
    );
    expect(closed.sight).toEqual({ phase: 'idle', role: undefined, elsewhere: undefined });
  });
});
