import { CostBudget, CostLimitError, type OnProgress } from './cost-budget.ts';
import { type Draft, nothingFound } from './draft.ts';
import { type JudgeOptions, judgeContents } from './judge-contents.ts';
import { describeMac } from './mac.ts';
import { type Opened, openPfx, reserveCost } from './open.ts';
import { type Pfx, PublicKeyModeError, readPfx, type SafeContents } from './pfx.ts';
import { unwrap } from './recognise.ts';
import { type BackupReport, type Protection, stages } from './report.ts';
import { describeScheme } from './schemes.ts';

export type { BackupReport };

export interface CheckOptions extends JudgeOptions {
  /** The person has agreed to wait. */
  allowSlow?: boolean;
  /** Called about every 32,000 iterations with the stage and, where known, the fraction done. */
  onProgress?: OnProgress;
}

/**
 * Checks whether a file would restore a certificate: whose, until when, or why not. The file may be hostile: errors
 * become codes, nothing is thrown. To stop a check, terminate its worker.
 */
export async function checkBackup(
  bytes: Uint8Array,
  password: string,
  options: CheckOptions,
): Promise<BackupReport> {
  const draft: Draft = { problems: [], warnings: new Set(), hints: new Set(), found: { ...nothingFound } };
  const budget = new CostBudget(options.onProgress, options.allowSlow === true);
  try {
    await check(bytes, password, options, budget, draft);
  } catch (error) {
    if (error instanceof CostLimitError) {
      draft.found.canWait = error.canWait;
      draft.found.seconds = error.seconds;
      draft.problems.unshift(['cost', 'TOO_MANY_ITERATIONS']);
    } else if (error instanceof PublicKeyModeError) draft.problems.unshift(['structure', 'UNSUPPORTED_MODE']);
    else draft.problems.unshift([budget.stage, 'CORRUPT']);
  }
  return finish(draft);
}

function finish({ problems, warnings, hints, found }: Draft): BackupReport {
  const sorted = problems.toSorted(([a], [b]) => stages.indexOf(a) - stages.indexOf(b));
  const [first] = sorted;
  return {
    verdict: first === undefined ? 'good' : 'bad',
    code: first?.[1] ?? 'OK',
    problems: sorted.map(([, code]) => code),
    stage: first?.[0] ?? 'done',
    warnings,
    hints,
    ...found,
  };
}

async function check(
  bytes: Uint8Array,
  password: string,
  options: CheckOptions,
  budget: CostBudget,
  draft: Draft,
): Promise<void> {
  const { found, problems, warnings } = draft;
  budget.enter('file');
  const { detected, problem, bytes: own, wrapped, missingBytes, holder, issuerCN, notAfter } = unwrap(bytes);
  if (wrapped !== undefined) warnings.add('WRAPPED_IN_TEXT');
  if (problem !== undefined) {
    const isBackup = detected === 'p12';
    Object.assign(found, { missingBytes, holder, issuerCN, notAfter });
    if (!isBackup) found.detected = detected;
    problems.push([isBackup ? 'structure' : 'file', problem]);
    return;
  }
  budget.enter('structure');
  const pfx = readPfx(own);
  describe(pfx, draft);
  budget.enter('cost');
  reserveCost(pfx, password, budget);
  found.seconds = budget.seconds;

  const opened = await openPfx(pfx, password, budget);
  const { passwordRight, unsupported, unsupportedWhat, maybeDamaged } = opened;
  Object.assign(found, { passwordRight, unsupported, unsupportedWhat, maybeDamaged });
  draft.hints = opened.hints;
  if (opened.code !== undefined) problems.push([opened.stage, opened.code]);
  found.opens = opened.code === undefined;
  found.encryption = protections(pfx, opened.contents);
  // An old MAC over unencrypted contents is not old encryption.
  const isEncrypted = opened.contents.encrypted.length > 0;
  if (isEncrypted && found.encryption.some(({ legacy }) => legacy)) warnings.add('LEGACY_CRYPTO');
  if (opened.contents.keyInClear) warnings.add('KEY_IN_CLEAR');
  // An empty password has no letters that another program could misread.
  if (opened.unusualForm && password !== '') warnings.add('PASSWORD_ENCODING');
  if (needsNoPassword(opened, password)) warnings.add('EMPTY_PASSWORD');

  await judgeContents(opened, options, budget, draft);
}

function describe(pfx: Pfx, { found, warnings }: Draft): void {
  if (pfx.trailing) warnings.add('TRAILING_DATA');
  if (pfx.mac === undefined || 'unsupported' in pfx.mac) warnings.add('NO_MAC');
  if (pfx.keyInClear) warnings.add('KEY_IN_CLEAR');
  found.encryption = protections(pfx, pfx);
}

function protections({ mac }: Pfx, { encrypted }: SafeContents): Protection[] {
  const layers = encrypted.flatMap(({ scheme, what }) =>
    'unsupported' in scheme ? [] : [describeScheme(scheme, what)],
  );
  return mac === undefined || 'unsupported' in mac ? layers : [describeMac(mac), ...layers];
}

function needsNoPassword({ code, mac, contents }: Opened, password: string): boolean {
  return code === undefined && (password === '' || (mac === 'absent' && contents.encrypted.length === 0));
}
