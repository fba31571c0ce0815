import type { WordKey } from '../words/translate.ts';
import type { StepId } from './phases.ts';
import type { SourceId } from './sources.ts';

/** The words for the next step: an order, and how or why. */
export interface Todo {
  title: WordKey;
  help: WordKey;
  source: SourceId;
}

const finished: Todo = { title: 'do.finished', help: 'do.finished.help', source: 'own' };

/** Essential steps with their sources; a test checks that none is missing. */
const sourcesByStep = {
  'setup.installed': 'sede-2026-10',
  'renewal.autofirma': 'autofirma-2026',
  'renewal.certificate-here': 'sede-2024-07',
  'request.sent': 'sede-2026-10',
  'request.code-saved': 'reports-code',
  'identity.office': 'sede-2026-10',
  'identity.accredited': 'sede-2026-08',
  'identity.video-approved': 'press-2026-01',
  'download.downloaded': 'sede-2026-10',
  'download.works': 'sede-2024-07',
  'backup.made': 'sede-2026-10',
  'backup.checked': 'own',
  'backup.deleted-here': 'own',
} as const satisfies Partial<Record<StepId, SourceId>>;

type TodoStep = keyof typeof sourcesByStep;

/** The words for the next step; without one, everything is done. */
export function todoFor(step: StepId | undefined): Todo {
  if (step === undefined || !isTodoStep(step)) return finished;
  return { title: `do.${step}`, help: `do.${step}.help`, source: sourcesByStep[step] };
}

export function isTodoStep(step: StepId): step is TodoStep {
  return step in sourcesByStep;
}
