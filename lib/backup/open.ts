import { encoded } from './ber.ts';
import { type Backup, type Contents, type Locked, readSafeContents } from './p12.ts';
import { type PasswordForms, passwordForms, wipeForms } from './passwords.ts';
import type { BackupCode, BackupReport, PasswordHint } from './report.ts';
import { fitsSeal, type KnownSeal, sealCost, sealForms } from './seal.ts';
import { lockedCost, lockedForms, type Outcome, unlock } from './unlock.ts';
import type { Work } from './work.ts';

/** Iterations that may be spent on what is only nice to know. */
const spare = 2_000_000;

type SealState = 'right' | 'wrong' | 'absent' | 'unsupported';

/** What the password did. */
export interface Opened {
  code: BackupCode | undefined;
  stage: 'password' | 'opening';
  contents: Contents;
  seal: SealState;
  passwordRight: boolean | undefined;
  unusualForm: boolean;
  hints: Set<PasswordHint>;
  unsupported: BackupReport['unsupported'];
  unsupportedWhat: BackupReport['unsupportedWhat'];
  maybeDamaged: BackupReport['maybeDamaged'];
}

/** Adds up what is known to be needed, before anything is done; and what the seal may need at the worst. */
export function admitBackup({ seal, locked }: Backup, password: string, work: Work): void {
  const costs = locked.map(lockedCost);
  const known = knownSeal(seal);
  if (known !== undefined) costs.push(sealCost(known));
  // The sum, not each one: sixty cheap parts are as hostile as one dear one.
  work.admit({
    iterations: costs.reduce((sum, { iterations }) => sum + iterations, 0),
    seconds: costs.reduce((sum, { seconds }) => sum + seconds, 0),
  });
  if (known === undefined) return;
  const { iterations, seconds } = sealCost(known);
  const forms = passwordForms(password);
  const further = sealForms(known, forms).length - 1;
  wipeForms(forms);
  work.foresee({ iterations: iterations * further, seconds: seconds * further });
}

function knownSeal(seal: Backup['seal']): KnownSeal | undefined {
  return seal === undefined || 'unsupported' in seal ? undefined : seal;
}

/** Tries the password on the seal and on every part, and judges the two together. */
export async function openBackup(backup: Backup, password: string, work: Work): Promise<Opened> {
  const forms = passwordForms(password);
  try {
    work.enter('password');
    const { seal } = backup;
    const known = knownSeal(seal);
    const form = known === undefined ? -1 : await tryForms(backup, known, forms, work);
    const state: SealState =
      seal === undefined ? 'absent' : known === undefined ? 'unsupported' : form >= 0 ? 'right' : 'wrong';
    work.enter('opening');
    const { contents, outcomes } = await openParts(backup, forms, state, Math.max(0, form), work);
    const verdict = judge(state, outcomes, backup);
    const hints =
      verdict.code === 'WRONG_PASSWORD'
        ? await findHints(backup, known, password, work)
        : new Set<PasswordHint>();
    return {
      ...verdict,
      contents,
      seal: state,
      unusualForm: form > 0 || outcomes.some((outcome) => outcome.is === 'open' && outcome.form > 0),
      hints,
    };
  } finally {
    wipeForms(forms);
  }
}

/**
 * The first form that fits the seal, or -1. The usual one was admitted; each further one is more work, and was
 * foreseen: one that goes too far even for somebody who agreed to wait is not tried.
 */
async function tryForms(backup: Backup, seal: KnownSeal, forms: PasswordForms, work: Work): Promise<number> {
  const all = sealForms(seal, forms);
  for (const [index, form] of all.entries()) {
    if (index > 0 && !work.admits(sealCost(seal))) break;
    if (await fitsSeal(seal, backup.sealed, form, work)) return index;
  }
  return -1;
}

async function openParts(
  backup: Backup,
  forms: PasswordForms,
  seal: SealState,
  sealForm: number,
  work: Work,
): Promise<{ contents: Contents; outcomes: Outcome[] }> {
  const contents: Contents = {
    keys: [...backup.keys],
    certificates: [...backup.certificates],
    locked: [...backup.locked],
    keyInClear: backup.keyInClear,
  };
  const outcomes: Outcome[] = [];
  let lucky = sealForm;
  const queue = contents.locked;
  for (let index = 0; index < queue.length; index++) {
    const part = queue[index];
    if (part === undefined) break;
    // Found inside a part that was opened: not yet counted.
    if (index >= backup.locked.length) work.admit(lockedCost(part));
    const outcome = await openPart(part, forms, seal, lucky, backup, work);
    outcomes.push(outcome);
    if (outcome.is !== 'open') continue;
    lucky = outcome.form;
    try {
      if (part.what === 'key') contents.keys.push(encoded(outcome.inside));
      else readSafeContents(outcome.inside, contents, false);
    } catch {
      outcomes[outcomes.length - 1] = { is: 'damaged' };
    }
  }
  return { contents, outcomes };
}

/**
 * Tries the forms on one part, that which fitted before first. The others are tried as far as the limit goes, and
 * after a failed seal only where they are cheap: a mistyped password with ñ must not take six times as long, nor end
 * in a refusal after all that work.
 */
async function openPart(
  part: Locked,
  forms: PasswordForms,
  seal: SealState,
  lucky: number,
  { budget }: Backup,
  work: Work,
): Promise<Outcome> {
  if ('unsupported' in part.scheme) return { is: 'unsupported', name: part.scheme.unsupported };
  const all = lockedForms(part, forms);
  const order = [...all.keys()].sort((a, b) => Number(b === lucky) - Number(a === lucky));
  const cost = lockedCost(part);
  let outcome: Outcome = { is: 'shut' };
  for (const [attempt, index] of order.entries()) {
    if (attempt > 0 && !work.admits(cost, seal === 'wrong' ? spare / 10 : undefined)) break;
    const form = all[index];
    if (form === undefined) continue;
    outcome = await unlock(part, form, index, budget, work);
    if (outcome.is !== 'shut') break;
  }
  return outcome;
}

type Verdict = Omit<Opened, 'contents' | 'seal' | 'unusualForm' | 'hints'>;

/** Seal and parts together tell a wrong password from a damaged file: one part that opens proves the password. */
function judge(seal: SealState, outcomes: readonly Outcome[], backup: Backup): Verdict {
  const some = (is: Outcome['is']): boolean => outcomes.some((outcome) => outcome.is === is);
  const opens = some('open') || some('damaged');
  const unread = outcomes.find((outcome) => outcome.is === 'unsupported')?.name;
  const unreadSeal =
    backup.seal !== undefined && 'unsupported' in backup.seal ? backup.seal.unsupported : undefined;
  // A change in one part breaks the seal too: then only another part can prove the password.
  const alone = outcomes.filter(({ is }) => is !== 'unsupported').length < 2;
  const verdict = (
    code: BackupCode | undefined,
    stage: Opened['stage'],
    passwordRight: boolean | undefined,
  ): Verdict => ({
    code,
    stage,
    passwordRight,
    unsupported: unread ?? unreadSeal,
    unsupportedWhat: unread !== undefined ? 'contents' : unreadSeal === undefined ? undefined : 'seal',
    maybeDamaged:
      (code === 'WRONG_PASSWORD' && alone) || (code === 'TWO_PASSWORDS' && seal !== 'right') || undefined,
  });

  if (seal === 'right') {
    if (some('damaged')) return verdict('CORRUPT', 'opening', true);
    if (some('shut')) return verdict('TWO_PASSWORDS', 'opening', true);
    return verdict(unread === undefined ? undefined : 'UNSUPPORTED_ALGORITHM', 'opening', true);
  }
  if (seal === 'wrong')
    return opens ? verdict('ALTERED', 'password', true) : verdict('WRONG_PASSWORD', 'password', false);
  if (some('damaged')) return verdict('ALTERED', 'opening', true);
  if (some('shut'))
    return opens ? verdict('TWO_PASSWORDS', 'opening', true) : verdict('WRONG_PASSWORD', 'password', false);
  // A seal that nothing here can read is like none: it does not keep anybody from what opens.
  const right = opens ? true : undefined;
  return verdict(unread === undefined ? undefined : 'UNSUPPORTED_ALGORITHM', 'opening', right);
}

/** What would have opened it: tried on the seal, where that is quick enough. */
async function findHints(
  backup: Backup,
  seal: KnownSeal | undefined,
  password: string,
  work: Work,
): Promise<Set<PasswordHint>> {
  const hints = new Set<PasswordHint>();
  const trimmed = password.trim();
  if (trimmed !== password) hints.add('SPACES');
  if (seal === undefined) return hints;
  const tries: [PasswordHint, string, number][] = [
    ['SPACES', trimmed, spare],
    ['CAPS_LOCK', swapCase(password), spare / 2],
    ['NO_PASSWORD_NEEDED', '', spare / 10],
  ];
  const cost = sealCost(seal);
  for (const [hint, candidate, most] of tries) {
    if (candidate === password) continue;
    const forms = passwordForms(candidate);
    for (const form of sealForms(seal, forms).slice(0, candidate === '' ? 2 : 1)) {
      if (!work.admits(cost, most)) break;
      const fits = await fitsSeal(seal, backup.sealed, form, work);
      if (fits) hints.add(hint);
      // Trying has the last word over the spaces that can be seen.
      else if (hint === 'SPACES') hints.delete(hint);
    }
    wipeForms(forms);
  }
  return hints;
}

function swapCase(text: string): string {
  return Array.from(text, (letter) => {
    const upper = letter.toUpperCase();
    return letter === upper ? letter.toLowerCase() : upper;
  }).join('');
}
