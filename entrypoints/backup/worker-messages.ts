import type { Recognition } from '../../lib/backup/recognition.ts';
import type { BackupReport, Stage } from '../../lib/backup/report.ts';

/** The bytes are transferred, not copied. */
export type ToWorker =
  | { type: 'recognise'; bytes: ArrayBuffer }
  | {
      type: 'check';
      bytes: ArrayBuffer;
      password: string;
      now: Date;
      expectNif: string | undefined;
      allowSlow: boolean;
      /** DER certificates to trust instead of FNMT's. Only tests set them. */
      trustAnchors?: Uint8Array[];
    };

export type FromWorker =
  | { type: 'recognised'; recognition: Recognition }
  | { type: 'progress'; stage: Stage; fraction: number | undefined }
  | { type: 'checked'; report: BackupReport }
  /** An unforeseen error. */
  | { type: 'stopped' };
