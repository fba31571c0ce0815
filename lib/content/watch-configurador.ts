import { configuradorStanding, silenceBeforeAsking, type TimedSign } from '../journey/configurador.ts';

export interface ConfiguradorWatch {
  /** When the form was sent that this watch belongs to, in milliseconds. */
  sentAt: number;
  /** Whether the person is to be asked if the program opened. */
  asks: () => boolean;
  stop: () => void;
}

/**
 * Notes from here on when a frame of this page has loaded, in milliseconds of the computer's clock. That a form was sent
 * is heard of by way of the background, which may take longer than FNMT's answer.
 */
export function noteFrameLoads(signal: AbortSignal, onLoad: () => void): readonly number[] {
  const loads: number[] = [];
  document.addEventListener(
    'load',
    ({ target }) => {
      if (!(target instanceof Element) || target.localName !== 'iframe') return;
      loads.push(Date.now());
      onLoad();
    },
    { capture: true, signal },
  );
  return loads;
}

/**
 * Collects what the page can notice of another program after a form was sent: the focus or the view taken away, or
 * a frame that goes on by itself, which its `loads` say. Calls `onAsk` when nothing was noticed in time.
 */
export function watchConfigurador(
  sentAt: number,
  loads: readonly number[],
  onAsk: () => void,
): ConfiguradorWatch {
  const signs: TimedSign[] = [{ at: sentAt, type: 'sent' }];
  const ended = new AbortController();
  const { signal } = ended;
  const note = (type: TimedSign['type']): void => {
    signs.push({ at: Math.max(Date.now(), sentAt + 1), type });
  };

  // The form's frame has the focus after its button was pressed, so this window hears nothing when another program
  // takes it. Asked, the document still says whether it or a frame of its own has it.
  const focus = setInterval(() => document.hasFocus() || note('blur'), 250);
  signal.addEventListener('abort', () => clearInterval(focus), { once: true });
  document.addEventListener('visibilitychange', () => note(document.hidden ? 'hidden' : 'visible'), {
    signal,
  });

  let due = false;
  const timer = setTimeout(
    () => {
      clearInterval(focus);
      // The frame loads once when the form is sent. Loading again, it has gone on: somebody has answered it.
      if (loads.filter((at) => at >= sentAt).length > 1) note('moved-on');
      due = configuradorStanding(signs, Date.now()) === 'ask';
      if (due) onAsk();
    },
    Math.max(0, sentAt + silenceBeforeAsking - Date.now()) + 50,
  );
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  return { sentAt, asks: () => due, stop: () => ended.abort() };
}
