import { fold } from './fold.ts';
import {
  asideWords,
  emptyWords,
  fromWords,
  leadWords,
  nobodyWords,
  type RoleWords,
  repeatAside,
  repeatWords,
  roleWords,
  trailingWords,
} from './role-words.ts';
import type { TextRole } from './roles.ts';

/**
 * What a text says of a field: its role; `repeat`, without saying which; `other`, a known other thing; `nobody`, never
 * one of ours whatever else is said; or nothing.
 */
export type LabelMeaning = TextRole | 'repeat' | 'other' | 'nobody' | undefined;

const repeated = { email: 'email-confirm', phone: 'phone-confirm' } as const;
const plainRoles = ['document', 'surname', 'code', 'sms-code', 'email', 'phone'] as const;

/** Reads a label, or what may be one. Folds the text. */
export function readText(text: string): LabelMeaning {
  const folded = fold(text);
  // An address is a sample of what to type, whatever words are in it.
  if (!/[a-z0-9]/.test(folded) || /\S@\S+\.\S/.test(folded)) return undefined;
  if (nobodyWords.test(folded)) return 'nobody';
  let rest = folded.replace(trailingWords, '');
  // The head names the field; brackets or a further sentence explain it.
  while (rest !== '') {
    const head = headOf(rest);
    const words = withoutLead(head).replace(asideWords, '').trim();
    rest = rest.slice(head.length).replace(/^[^a-z0-9]+/, '');
    if (words.length < 2 || emptyWords.test(words)) continue;
    if (repeatAside.test(words)) return 'repeat';
    const role = roleIn(words);
    return role === 'email' || role === 'phone' ? (repeatAside.test(rest) ? repeated[role] : role) : role;
  }
  return undefined;
}

function headOf(text: string): string {
  // A full stop behind a short word marks an abbreviation: "Núm. de documento".
  const end = /[([;,?!|]|(?<=[a-z]{5})\.(?= |$)| [-–—] |\.\.\./g;
  for (let cut = end.exec(text); cut; cut = end.exec(text))
    if (/[a-z]{3}/.test(text.slice(0, cut.index))) return text.slice(0, Math.max(1, cut.index));
  return text;
}

function withoutLead(text: string): string {
  let words = text.replace(/^[^a-z0-9]+/, '');
  for (let shorter = words.replace(leadWords, ''); shorter !== words; shorter = words.replace(leadWords, ''))
    words = shorter;
  return words;
}

function roleIn(words: string): LabelMeaning {
  const found: { role: TextRole; at: number; isAside: boolean }[] = [];
  let isDenied = false;
  for (const role of plainRoles) {
    const at = firstAt(roleWords[role], words);
    if (at < 0) continue;
    const isAside = fromWords.test(words.slice(0, at));
    if (roleWords[role].not?.test(words)) isDenied ||= !isAside;
    else found.push({ role, at, isAside });
  }
  const named = found.length > 1 ? found.filter(({ isAside }) => !isAside) : found;
  const roles = withoutGeneral(named.map(({ role }) => role));
  const [role] = roles;
  // If something else is named first, such as the second surname, that is the field.
  if (isDenied || role === undefined || roles.length > 1) return 'other';
  return (role === 'email' || role === 'phone') && repeatWords.test(words) ? repeated[role] : role;
}

/** A code sent to a telephone is no telephone, nor is a telephone's code the request's. */
function withoutGeneral(roles: readonly TextRole[]): readonly TextRole[] {
  return roles.includes('sms-code') ? roles.filter((role) => role !== 'phone' && role !== 'code') : roles;
}

function firstAt({ es, ca, gl, eu, en }: RoleWords, words: string): number {
  let first = -1;
  for (const language of [es, ca, gl, eu, en])
    for (const wording of language) {
      const at = words.search(wording);
      if (at >= 0 && (first < 0 || at < first)) first = at;
    }
  return first;
}
