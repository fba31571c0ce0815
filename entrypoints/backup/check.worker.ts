import { checkBackup } from '../../lib/backup/check-backup.ts';
import { recognise } from '../../lib/backup/recognise.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

// One question per worker: the page terminates it after the answer, with everything it holds.
addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  void answer(data).then(send, () => send({ type: 'stopped' }));
});

async function answer(question: ToWorker): Promise<FromWorker> {
  const bytes = new Uint8Array(question.bytes);
  if (question.type === 'recognise') return { type: 'recognised', recognition: recognise(bytes) };
  const { password, now, expectNif, allowSlow, trustAnchors } = question;
  const report = await checkBackup(bytes, password, {
    now,
    allowSlow,
    ...(expectNif === undefined ? {} : { expectNif }),
    ...(trustAnchors === undefined ? {} : { trustAnchors }),
    onProgress: (stage, fraction) => send({ type: 'progress', stage, fraction }),
  });
  bytes.fill(0);
  return { type: 'checked', report };
}

function send(message: FromWorker): void {
  postMessage(message);
}
