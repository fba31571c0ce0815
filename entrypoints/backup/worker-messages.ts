import type { Recognition } from '../../lib/backup/recognition.ts';
import type { BackupReport, Stage } from '../../lib/backup/report.ts';

/** What the page asks of the worker. The bytes are handed over, not copied. */
export type ToWorker =
  | { type: 'recognise'; bytes: ArrayBuffer }
  | {
      type: 'check';
      bytes: ArrayBuffer;
      password: string;
      now: Date;
      expectNif: string | undefined;
      allowSlow: boolean;
      /** DER certificates to trust in place of FNMT's own. The page never sets them: the tests' imitation of FNMT does. */
      trustAnchors?: Uint8Array[];
    };

export type FromWorker =
  | { type: 'recognised'; recognition: Recognition }
  | { type: 'progress'; stage: Stage; fraction: number | undefined }
  | { type: 'checked'; report: BackupReport }
  /** Something happened that nobody has foreseen. */
  | { type: 'stopped' };
