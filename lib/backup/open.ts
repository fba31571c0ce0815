import { encoded } from './ber.ts';
import type { CostBudget } from './cost-budget.ts';
import { decryptPart, type Outcome, partCost, partPasswordForms } from './decrypt-part.ts';
import { macCost, macPasswordForms, type SupportedMac, verifyMac } from './mac.ts';
import { type PasswordForms, passwordForms, wipeForms } from './passwords.ts';
import { type EncryptedPart, type Pfx, readSafeContents, type SafeContents } from './pfx.ts';
import type { BackupCode, BackupReport, PasswordHint } from './report.ts';

const hintBudget = 2_000_000;

type MacState = 'valid' | 'invalid' | 'absent' | 'unsupported';

export interface Opened {
  code: BackupCode | undefined;
  stage: 'password' | 'opening';
  contents: SafeContents;
  mac: MacState;
  passwordRight: boolean | undefined;
  unusualForm: boolean;
  hints: Set<PasswordHint>;
  unsupported: BackupReport['unsupported'];
  unsupportedWhat: BackupReport['unsupportedWhat'];
  maybeDamaged: BackupReport['maybeDamaged'];
}

/**
 * Reserves the cost of opening the file and checks the worst case of its MAC, before any work.
 * @throws CostLimitError
 */
export function reserveCost({ mac, encrypted }: Pfx, password: string, budget: CostBudget): void {
  const costs = encrypted.map(partCost);
  const supported = supportedMac(mac);
  if (supported !== undefined) costs.push(macCost(supported));
  // Sum the costs: many cheap parts can be as expensive as one costly part.
  budget.reserve({
    iterations: costs.reduce((sum, { iterations }) => sum + iterations, 0),
    seconds: costs.reduce((sum, { seconds }) => sum + seconds, 0),
  });
  if (supported === undefined) return;
  const { iterations, seconds } = macCost(supported);
  const forms = passwordForms(password);
  const further = macPasswordForms(supported, forms).length - 1;
  wipeForms(forms);
  budget.checkWorstCase({ iterations: iterations * further, seconds: seconds * further });
}

function supportedMac(mac: Pfx['mac']): SupportedMac | undefined {
  return mac === undefined || 'unsupported' in mac ? undefined : mac;
}

/** Tries the password on the MAC and on every encrypted part, and judges the two together. */
export async function openPfx(pfx: Pfx, password: string, budget: CostBudget): Promise<Opened> {
  const forms = passwordForms(password);
  try {
    budget.enter('password');
    const mac = supportedMac(pfx.mac);
    const form = mac === undefined ? -1 : await findMacForm(pfx, mac, forms, budget);
    const state: MacState =
      pfx.mac === undefined ? 'absent' : mac === undefined ? 'unsupported' : form >= 0 ? 'valid' : 'invalid';
    budget.enter('opening');
    const { contents, outcomes } = await openParts(pfx, forms, state, Math.max(0, form), budget);
    const judgement = judge(state, outcomes, pfx);
    const hints =
      judgement.code === 'WRONG_PASSWORD'
        ? await findHints(pfx, mac, password, budget)
        : new Set<PasswordHint>();
    return {
      ...judgement,
      contents,
      mac: state,
      unusualForm: form > 0 || outcomes.some((outcome) => outcome.kind === 'decrypted' && outcome.form > 0),
      hints,
    };
  } finally {
    wipeForms(forms);
  }
}

/** The first form that matches the MAC, or -1. The usual form is reserved; others are tried while they fit. */
async function findMacForm(
  pfx: Pfx,
  mac: SupportedMac,
  forms: PasswordForms,
  budget: CostBudget,
): Promise<number> {
  for (const [index, form] of macPasswordForms(mac, forms).entries()) {
    if (index > 0 && !budget.tryReserve(macCost(mac))) break;
    if (await verifyMac(mac, pfx.authSafe, form, budget)) return index;
  }
  return -1;
}

async function openParts(
  pfx: Pfx,
  forms: PasswordForms,
  mac: MacState,
  macForm: number,
  budget: CostBudget,
): Promise<{ contents: SafeContents; outcomes: Outcome[] }> {
  const contents: SafeContents = {
    keys: [...pfx.keys],
    certificates: [...pfx.certificates],
    encrypted: [...pfx.encrypted],
    keyInClear: pfx.keyInClear,
    windowsAccount: pfx.windowsAccount,
  };
  const outcomes: Outcome[] = [];
  let lastMatchingForm = macForm;
  const queue = contents.encrypted;
  for (let index = 0; index < queue.length; index++) {
    const part = queue[index];
    if (part === undefined) break;
    // Parts found inside other parts are not reserved yet.
    if (index >= pfx.encrypted.length) budget.reserve(partCost(part));
    const outcome = await openPart(part, forms, mac, lastMatchingForm, pfx, budget);
    outcomes.push(outcome);
    if (outcome.kind !== 'decrypted') continue;
    lastMatchingForm = outcome.form;
    try {
      if (part.what === 'key') contents.keys.push(encoded(outcome.inside));
      else readSafeContents(outcome.inside, contents, false);
    } catch {
      outcomes[outcomes.length - 1] = { kind: 'damaged' };
    }
  }
  return { contents, outcomes };
}

/**
 * Tries the forms on a part, first the one that matched before. After an invalid MAC the others are tried only if
 * cheap: a mistyped password with ñ must not take six times as long.
 */
async function openPart(
  part: EncryptedPart,
  forms: PasswordForms,
  mac: MacState,
  lastMatchingForm: number,
  { nodes }: Pfx,
  budget: CostBudget,
): Promise<Outcome> {
  if ('unsupported' in part.scheme) return { kind: 'unsupported', name: part.scheme.unsupported };
  const all = partPasswordForms(part, forms);
  const order = [...all.keys()].sort(
    (a, b) => Number(b === lastMatchingForm) - Number(a === lastMatchingForm),
  );
  const cost = partCost(part);
  let outcome: Outcome = { kind: 'undecipherable' };
  for (const [attempt, index] of order.entries()) {
    if (attempt > 0 && !budget.tryReserve(cost, mac === 'invalid' ? hintBudget / 10 : undefined)) break;
    const form = all[index];
    if (form === undefined) continue;
    outcome = await decryptPart(part, form, index, nodes, budget);
    if (outcome.kind !== 'undecipherable') break;
  }
  return outcome;
}

type Judgement = Omit<Opened, 'contents' | 'mac' | 'unusualForm' | 'hints'>;

/** One decrypted part proves the password, so a wrong MAC then means a damaged file. */
function judge(mac: MacState, outcomes: readonly Outcome[], pfx: Pfx): Judgement {
  const some = (kind: Outcome['kind']): boolean => outcomes.some((outcome) => outcome.kind === kind);
  const opens = some('decrypted') || some('damaged');
  const unsupportedPart = outcomes.find((outcome) => outcome.kind === 'unsupported')?.name;
  const unsupportedMac = pfx.mac !== undefined && 'unsupported' in pfx.mac ? pfx.mac.unsupported : undefined;
  // Damage in the only part breaks the MAC too, and no other part can prove the password.
  const alone = outcomes.filter(({ kind }) => kind !== 'unsupported').length < 2;
  const judgement = (
    code: BackupCode | undefined,
    stage: Opened['stage'],
    passwordRight: boolean | undefined,
  ): Judgement => ({
    code,
    stage,
    passwordRight,
    unsupported: unsupportedPart ?? unsupportedMac,
    unsupportedWhat:
      unsupportedPart !== undefined ? 'contents' : unsupportedMac === undefined ? undefined : 'mac',
    maybeDamaged:
      (code === 'WRONG_PASSWORD' && alone) || (code === 'TWO_PASSWORDS' && mac !== 'valid') || undefined,
  });

  if (mac === 'valid') {
    if (some('damaged')) return judgement('CORRUPT', 'opening', true);
    if (some('undecipherable')) return judgement('TWO_PASSWORDS', 'opening', true);
    return judgement(unsupportedPart === undefined ? undefined : 'UNSUPPORTED_ALGORITHM', 'opening', true);
  }
  if (mac === 'invalid')
    return opens ? judgement('ALTERED', 'password', true) : judgement('WRONG_PASSWORD', 'password', false);
  if (some('damaged')) return judgement('ALTERED', 'opening', true);
  if (some('undecipherable'))
    return opens
      ? judgement('TWO_PASSWORDS', 'opening', true)
      : judgement('WRONG_PASSWORD', 'password', false);
  // An unsupported MAC is treated like none: the rest may open without it.
  const right = opens ? true : undefined;
  return judgement(unsupportedPart === undefined ? undefined : 'UNSUPPORTED_ALGORITHM', 'opening', right);
}

async function findHints(
  pfx: Pfx,
  mac: SupportedMac | undefined,
  password: string,
  budget: CostBudget,
): Promise<Set<PasswordHint>> {
  const hints = new Set<PasswordHint>();
  // Spaces and invisible characters, as copied from a message.
  const trimmed = password.replace(/^[\s\p{Cf}]+|[\s\p{Cf}]+$/gu, '');
  if (pfx.windowsAccount) hints.add('WINDOWS_ACCOUNT');
  if (trimmed !== password) hints.add('SPACES');
  if (mac === undefined) return hints;
  const candidates: [PasswordHint, string, number][] = [
    ['SPACES', trimmed, hintBudget],
    ['CAPS_LOCK', swapCase(password), hintBudget / 2],
    ['FIRST_LETTER', swapCase(password.slice(0, 1)) + password.slice(1), hintBudget / 2],
    ['PUNCTUATION', plainPunctuation(password), hintBudget / 2],
    ['NO_PASSWORD_NEEDED', '', hintBudget / 10],
  ];
  const cost = macCost(mac);
  for (const [hint, candidate, max] of candidates) {
    if (candidate === password) continue;
    const forms = passwordForms(candidate);
    for (const form of macPasswordForms(mac, forms).slice(0, candidate === '' ? 2 : 1)) {
      if (!budget.tryReserve(cost, max)) break;
      const verified = await verifyMac(mac, pfx.authSafe, form, budget);
      if (verified) hints.add(hint);
      else if (hint === 'SPACES') hints.delete(hint);
    }
    wipeForms(forms);
  }
  return hints;
}

/** Undoes autocorrected quotes, dashes and dots. */
function plainPunctuation(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”«»]/g, '"')
    .replace(/[‐–—−]/g, '-')
    .replaceAll('…', '...');
}

function swapCase(text: string): string {
  return Array.from(text, (letter) => {
    const upper = letter.toUpperCase();
    return letter === upper ? letter.toLowerCase() : upper;
  }).join('');
}
