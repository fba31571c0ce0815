import { configuradorStanding, silenceBeforeAsking, type TimedSign } from '../journey/configurador.ts';

export interface ConfiguradorWatch {
  /** When the form was sent that this watch belongs to, in milliseconds. */
  sentAt: number;
  /** Whether the person is to be asked if the program opened. */
  asks: () => boolean;
  stop: () => void;
}

/**
 * Collects what the page can notice of another program after a form was sent: the focus or the view taken away, or
 * a frame that goes on by itself. Calls `onAsk` when nothing was noticed in time.
 */
export function watchConfigurador(sentAt: number, onAsk: () => void): ConfiguradorWatch {
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
  // The frame loads once when the form is sent. Loading again, it has gone on: somebody has answered it.
  let loads = 0;
  document.addEventListener(
    'load',
    ({ target }) => {
      if (!(target instanceof HTMLIFrameElement)) return;
      loads += 1;
      if (loads > 1) note('moved-on');
    },
    { capture: true, signal },
  );

  let due = false;
  const timer = setTimeout(
    () => {
      clearInterval(focus);
      due = configuradorStanding(signs, Date.now()) === 'ask';
      if (due) onAsk();
    },
    Math.max(0, sentAt + silenceBeforeAsking - Date.now()) + 50,
  );
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  return { sentAt, asks: () => due, stop: () => ended.abort() };
}
