import { type Certificate, readCertificate } from './certificate.ts';
import { CostBudget, CostLimitError, type OnProgress } from './cost-budget.ts';
import { readDates } from './dates.ts';
import { compareFor, comparePairs, readIdentity } from './identity.ts';
import { type PrivateKey, readPrivateKey } from './keys.ts';
import { describeMac } from './mac.ts';
import { commonName, nameText } from './names.ts';
import { type Opened, openPfx, reserveCost } from './open.ts';
import { findPairs, type Pair } from './pairs.ts';
import { isExpected } from './person.ts';
import { type Pfx, PublicKeyModeError, readPfx, type SafeContents } from './pfx.ts';
import { unwrap } from './recognise.ts';
import {
  type BackupCode,
  type BackupReport,
  type BackupWarning,
  type Protection,
  type Stage,
  stages,
} from './report.ts';
import { describeScheme } from './schemes.ts';
import { anchorsFrom, fnmtAnchors, followChain } from './trust.ts';

export type { BackupReport };

export interface CheckOptions {
  now: Date;
  /** DER certificates to trust instead of FNMT's. */
  trustAnchors?: Uint8Array[];
  /** A whole NIF, or its last characters. */
  expectNif?: string;
  /** The person has agreed to wait. */
  allowSlow?: boolean;
  /** Called about every 32,000 iterations with the stage and, where known, the fraction done. */
  onProgress?: OnProgress;
}

/** What has been found so far. It goes into the report wherever the check ends. */
type Findings = Omit<BackupReport, 'verdict' | 'code' | 'problems' | 'stage' | 'warnings' | 'hints'>;

interface Draft {
  problems: [Stage, BackupCode][];
  warnings: Set<BackupWarning>;
  hints: BackupReport['hints'];
  found: Findings;
}

const nothingFound: Findings = {
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

/**
 * Whether a file would bring a certificate back: whose, until when, or why not. Stages, codes and limits as decided
 * on 2026-11-21. Everything it reads may be hostile: whatever goes wrong is a code. It never throws. Whoever wants to
 * stop it ends the worker it runs in.
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
  const { detected, problem, bytes: own, missingBytes, holder, issuerCN, notAfter } = unwrap(bytes);
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
  if (isLegacy(found.encryption)) warnings.add('LEGACY_CRYPTO');
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

/** An old MAC over contents that are not encrypted is no old encryption. */
function isLegacy(layers: readonly Protection[]): boolean {
  return layers.some(({ legacy }) => legacy) && layers.some(({ what }) => what !== 'mac');
}

/** Opened with nothing typed, or nothing was encrypted at all. */
function needsNoPassword({ code, mac, contents }: Opened, password: string): boolean {
  return code === undefined && (password === '' || (mac === 'absent' && contents.encrypted.length === 0));
}

/** Judges keys, certificates, issuer, person and dates. A file that did not open whole gets no further problems. */
async function judgeContents(
  opened: Opened,
  options: CheckOptions,
  budget: CostBudget,
  draft: Draft,
): Promise<void> {
  const { found, warnings } = draft;
  budget.enter('contents');
  const whole = opened.code === undefined;
  const add = (stage: Stage, code: BackupCode): void => {
    if (whole) draft.problems.push([stage, code]);
  };
  const certificates = readCertificates(opened.contents);
  const keys = opened.contents.keys.map(readPrivateKey);
  const compare = compareFor(options.now, options.expectNif);
  const pairs = (await findPairs(keys, certificates)).sort(comparePairs(compare));
  for (const bytes of opened.contents.keys) bytes.fill(0);
  wipe(keys);
  const [pair, ...otherPairs] = pairs;
  const people = certificates.filter(({ isAuthority }) => !isAuthority).sort(compare);
  const shown = pair?.certificate ?? people[0];

  const named = [pair?.key, ...keys].find((key) => key !== undefined && key.kind !== 'broken');
  found.key = named?.name;
  const problem =
    pair === undefined ? contentsProblem(keys, opened.contents, people) : problemOfProof[pair.proof];
  if (problem !== undefined) add('contents', problem);
  const untried = problem === 'UNSUPPORTED_ALGORITHM';
  found.match = keys.length > 0 && shown !== undefined && !untried ? pair !== undefined : undefined;
  if (untried && whole) {
    found.unsupported = (pair?.key ?? keys.find(isOther))?.name;
    found.unsupportedWhat = 'key';
  }
  const others = otherPairs.filter(({ proof }) => proof !== 'unknown');
  if (others.length > 0) {
    warnings.add('SEVERAL_IDENTITIES');
    found.others = others.map(({ certificate }) => readIdentity(certificate));
  }
  if (shown !== undefined) await judgeCertificate(shown, certificates, options, budget, draft, add);
}

const problemOfProof: Record<Pair['proof'], BackupCode | undefined> = {
  works: undefined,
  damaged: 'KEY_DAMAGED',
  unknown: 'UNSUPPORTED_ALGORITHM',
};

function isOther(key: PrivateKey): key is Extract<PrivateKey, { kind: 'other' }> {
  return key.kind === 'other';
}

/** Why no key fits any certificate. */
function contentsProblem(
  keys: readonly PrivateKey[],
  contents: SafeContents,
  people: readonly Certificate[],
): BackupCode {
  if (keys.length === 0) return 'NO_KEY';
  if (people.length === 0)
    return contents.certificates.length > 0 && unreadable(contents) ? 'CORRUPT' : 'NO_CERT';
  if (keys.some(isOther)) return 'UNSUPPORTED_ALGORITHM';
  return keys.every(({ kind }) => kind === 'broken') ? 'KEY_DAMAGED' : 'KEY_MISMATCH';
}

async function judgeCertificate(
  shown: Certificate,
  certificates: readonly Certificate[],
  { now, trustAnchors, expectNif }: CheckOptions,
  budget: CostBudget,
  { found, warnings }: Draft,
  add: (stage: Stage, code: BackupCode) => void,
): Promise<void> {
  budget.enter('issuer');
  const anchors = trustAnchors === undefined ? fnmtAnchors() : anchorsFrom(trustAnchors);
  const { fnmt, chain, issuerInside } = await followChain(shown, certificates, anchors);
  const { holder, issuerCN, kind } = readIdentity(shown, fnmt);
  Object.assign(found, { holder, issuerCN, kind, fnmt, chain, issuer: nameText(shown.issuer) });
  if (fnmt === 'no') add('issuer', 'NOT_FNMT');
  else found.hierarchy = /\bG2$/.test(commonName(shown.issuer) ?? '') ? 'g2' : 'rsa';
  if (fnmt === 'unchecked' || fnmt === 'false') add('issuer', 'FNMT_UNVERIFIED');
  // The signature is wrong, and no MAC proves that the file is unchanged.
  if (fnmt === 'false' && found.opens && warnings.has('NO_MAC')) found.maybeDamaged = true;
  if (fnmt !== 'no' && found.opens && !issuerInside) warnings.add('NO_CHAIN');
  if (fnmt !== 'no' && kind !== 'ciudadano') warnings.add('NOT_CITIZEN');

  budget.enter('person');
  if (isExpected(holder, expectNif) === false) add('person', 'WRONG_PERSON');

  budget.enter('dates');
  const { problem, ...dates } = readDates(shown, now);
  Object.assign(found, dates);
  if (problem !== undefined) add('dates', problem);
  if (dates.renewal === 'open' && fnmt !== 'no') warnings.add('RENEWAL_OPEN');
}

function readCertificates({ certificates }: SafeContents): Certificate[] {
  const seen = new Set<string>();
  return certificates.flatMap((der) => {
    const certificate = tryCertificate(der);
    const name = certificate?.signature.join() ?? '';
    if (certificate === undefined || seen.has(name)) return [];
    seen.add(name);
    return [certificate];
  });
}

function unreadable({ certificates }: SafeContents): boolean {
  return certificates.some((der) => tryCertificate(der) === undefined);
}

function tryCertificate(der: SafeContents['certificates'][number]): Certificate | undefined {
  try {
    return readCertificate(der);
  } catch {
    return undefined;
  }
}

/** Overwrites the bytes. The engine's copies are not extractable and end with the worker. */
function wipe(keys: readonly PrivateKey[]): void {
  for (const key of keys) {
    if (key.kind === 'ec') key.secret.fill(0);
    if (key.kind === 'rsa') for (const number of Object.values(key.numbers)) number.fill(0);
  }
}
