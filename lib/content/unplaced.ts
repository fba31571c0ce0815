import type { FieldRole } from '../fields/roles.ts';
import type { Span } from './place.ts';

/** How much of a bubble has to be in the window for it to count as seen, of 1. */
const enough = 0.9;

/**
 * How long a field may take to be scrolled into sight once it has the focus, and a frame to get its size, in ms. A
 * frame of another process has none at first: what is said at once would come and go in the panel before people's eyes.
 */
const settled = 300;

/** The one hint that has no place beside its field and is to be shown elsewhere. */
export interface Unplaced {
  /** The field whose hint it is. */
  role: () => FieldRole | undefined;
  /**
   * Takes note of whether the hint opened last has a place here. In a small window that may be one out of sight: what
   * of this frame is in the window only the browser knows, and it is asked.
   */
  settle: (latest: FieldRole, isPlaced: boolean) => void;
  /** Its field has moved. */
  sayAgain: () => void;
  /** The person has closed it. */
  takeBack: () => void;
  stop: () => void;
}

/**
 * Watches whether the hint opened last can be seen.
 *
 * @param onUnplaced a hint is to be shown elsewhere, on anything but its field, which is so far down the frame;
 *   `undefined` takes it back
 */
export function createUnplaced(
  bubbleOf: (role: FieldRole) => HTMLElement | undefined,
  fieldAt: (role: FieldRole) => DOMRect | undefined,
  onUnplaced: (role: FieldRole | undefined, at?: Span) => void,
): Unplaced {
  let unplaced: FieldRole | undefined;
  /** The hint that has no place just now, and is shown elsewhere if that stays so. */
  let missing: { role: FieldRole; timer: ReturnType<typeof setTimeout> } | undefined;
  /** Until it is looked whether a bubble is in sight, and the one that is not, until it is. */
  let look: ReturnType<typeof setTimeout> | undefined;
  let sight: IntersectionObserver | undefined;

  function tell(latest: FieldRole, isPlaced: boolean): void {
    if (!isPlaced && unplaced === undefined) {
      if (missing?.role === latest) return;
      forget();
      missing = { role: latest, timer: setTimeout(turn, settled, latest) };
      return;
    }
    forget();
    // Something is shown elsewhere already: it changes, or goes, at once.
    turn(isPlaced ? undefined : latest);
  }

  function turn(next: FieldRole | undefined): void {
    missing = undefined;
    if (unplaced === next) return;
    unplaced = next;
    say();
  }

  function forget(): void {
    clearTimeout(missing?.timer);
    missing = undefined;
  }

  function say(): void {
    const field = unplaced && fieldAt(unplaced);
    onUnplaced(unplaced, field && { y: field.y, height: field.height });
  }

  function lookFor(role: FieldRole): void {
    const bubble = bubbleOf(role);
    if (!bubble) return;
    sight = new IntersectionObserver(
      (entries) => {
        const isSeen = (entries.at(-1)?.intersectionRatio ?? 1) >= enough;
        if (isSeen) lookAway();
        tell(role, isSeen);
      },
      { threshold: enough },
    );
    sight.observe(bubble);
  }

  function lookAway(): void {
    clearTimeout(look);
    sight?.disconnect();
  }

  function stop(): void {
    lookAway();
    forget();
  }

  return {
    role: () => unplaced ?? missing?.role,
    settle: (latest, isPlaced) => {
      lookAway();
      if (!isPlaced || unplaced !== latest) tell(latest, isPlaced);
      if (isPlaced) look = setTimeout(lookFor, settled, latest);
    },
    sayAgain: () => {
      if (unplaced) say();
    },
    takeBack: () => {
      stop();
      turn(undefined);
    },
    stop,
  };
}
