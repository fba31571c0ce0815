import { type Certificate, readCertificate } from './certificate.ts';
import type { CostBudget } from './cost-budget.ts';
import { readDates } from './dates.ts';
import type { Draft } from './draft.ts';
import { compareFor, comparePairs, readIdentity } from './identity.ts';
import { type PrivateKey, readPrivateKey } from './keys.ts';
import { commonName, nameText } from './names.ts';
import type { Opened } from './open.ts';
import { findPairs, type Pair } from './pairs.ts';
import { isExpected } from './person.ts';
import type { SafeContents } from './pfx.ts';
import type { BackupCode, Stage } from './report.ts';
import { anchorsFrom, fnmtAnchors, followChain } from './trust.ts';

export interface JudgeOptions {
  now: Date;
  /** DER certificates to trust instead of FNMT's. */
  trustAnchors?: Uint8Array[];
  /** A whole NIF, or its last characters. */
  expectNif?: string;
}

/** Judges keys, certificates, issuer, person and dates. A file that did not fully open gets no further problems. */
export async function judgeContents(
  opened: Opened,
  options: JudgeOptions,
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
  { now, trustAnchors, expectNif }: JudgeOptions,
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

/** The engine's copies are not extractable and end with the worker. */
function wipe(keys: readonly PrivateKey[]): void {
  for (const key of keys) {
    if (key.kind === 'ec') key.secret.fill(0);
    if (key.kind === 'rsa') for (const number of Object.values(key.numbers)) number.fill(0);
  }
}
