import type { Row } from '../guidance.ts';
import { adviceOn } from '../renewal-advice.ts';
import { isMet, type Situation } from '../situation.ts';
import type { WarningId } from '../warnings.ts';
import { afterwardsRows } from './afterwards.ts';
import { appointmentRows } from './appointments.ts';
import { askingRows } from './can-renew.ts';
import { codeRows } from './code.ts';
import { downloadRows } from './download.ts';
import { holderRows } from './holders.ts';
import { identityRows } from './identity.ts';
import { otherRouteRows } from './other-routes.ts';
import { renewingRows, signedRows } from './renewal.ts';
import { requestRows } from './request.ts';
import { sentRows } from './sent.ts';
import { setupRows, startRows } from './start.ts';

/** What to say when: the first matching row wins. `npm run journey` prints it. */
export const tableParts = [
  { id: 'anywhere', rows: startRows },
  { id: 'renewal', rows: askingRows },
  { id: 'holder', rows: holderRows },
  { id: 'just-signed', rows: signedRows },
  { id: 'just-sent', rows: sentRows },
  { id: 'renewing', rows: renewingRows },
  { id: 'other-route', rows: otherRouteRows },
  { id: 'appointment', rows: appointmentRows },
  { id: 'setup', rows: setupRows },
  { id: 'request', rows: requestRows },
  { id: 'code', rows: codeRows },
  { id: 'identity', rows: identityRows },
  { id: 'download', rows: downloadRows },
  { id: 'afterwards', rows: afterwardsRows },
] as const satisfies readonly { id: string; rows: readonly Row[] }[];

export const rows: readonly Row[] = tableParts.flatMap((part): readonly Row[] => part.rows);

/** The row for a situation. The last row matches everybody. */
export function rowFor(situation: Situation): Row {
  const row = rows.find(({ when, unless = [] }) => {
    return (
      when.every((condition) => isMet(condition, situation)) &&
      !unless.some((condition) => isMet(condition, situation))
    );
  });
  if (!row) throw new Error('No row of the table fits');
  return row;
}

/** A row's warnings in a situation, worst first. */
export function warningsOf({ warnings = [] }: Row, situation: Situation): WarningId[] {
  if (warnings === 'page')
    return [...((situation.page && adviceOn(situation.page, situation.kind).warnings) ?? [])];
  return warnings
    .filter((entry) => typeof entry === 'string' || isMet(entry.when, situation))
    .map((entry) => (typeof entry === 'string' ? entry : entry.warning));
}
