import type { Bytes } from './bytes.ts';
import type { Detected, Holder } from './report.ts';

/** Personal backups have 3 to 10 kB. */
export const maxFileSize = 1024 * 1024;

/** What a file is, before any password is asked for. */
export interface Recognition {
  detected: Detected | 'p12' | undefined;
  problem: 'EMPTY_FILE' | 'TOO_BIG' | 'NOT_P12' | 'TRUNCATED' | 'CORRUPT' | 'UNSUPPORTED_MODE' | undefined;
  missingBytes?: number | undefined;
  /** The backup is inside a text: PEM, or bare Base64. */
  wrapped?: 'pem' | 'base64' | undefined;
  holder?: Holder | undefined;
  issuerCN?: string | undefined;
  notAfter?: string | undefined;
}

/** With the bytes to go on with: those inside the text, if any. */
export interface Unwrapped extends Recognition {
  bytes: Bytes;
}

export function notP12(detected: Detected, bytes: Bytes = new Uint8Array(0)): Unwrapped {
  return { detected, problem: 'NOT_P12', bytes };
}
