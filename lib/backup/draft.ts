import type { BackupCode, BackupReport, BackupWarning, Stage } from './report.ts';

/** Findings so far, reported wherever the check ends. */
export type Findings = Omit<BackupReport, 'verdict' | 'code' | 'problems' | 'stage' | 'warnings' | 'hints'>;

export interface Draft {
  problems: [Stage, BackupCode][];
  warnings: Set<BackupWarning>;
  hints: BackupReport['hints'];
  found: Findings;
}

export const nothingFound: Findings = {
  detected: undefined,
  missingBytes: undefined,
  passwordRight: undefined,
  opens: undefined,
  key: undefined,
  match: undefined,
  holder: undefined,
  issuerCN: undefined,
  issuer: undefined,
  fnmt: undefined,
  kind: undefined,
  hierarchy: undefined,
  chain: undefined,
  notBefore: undefined,
  notAfter: undefined,
  daysLeft: undefined,
  renewal: undefined,
  renewalFrom: undefined,
  others: undefined,
  encryption: undefined,
  unsupported: undefined,
  unsupportedWhat: undefined,
  maybeDamaged: undefined,
  seconds: undefined,
  canWait: undefined,
};
