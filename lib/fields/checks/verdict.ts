/**
 * `wrong` cannot be right; `doubt` is probably not meant; `note` may be right and deserves a reminder; `right` gets a
 * tick and no words.
 */
export type Verdict =
  | { kind: 'empty' | 'right' }
  | {
      kind: 'wrong' | 'doubt' | 'note';
      says: VerdictName;
      /** What the person should type instead: nothing is ever typed for them. */
      instead?: string;
      count?: number;
    };

export const empty: Verdict = { kind: 'empty' };
export const right: Verdict = { kind: 'right' };

/** The words are `check.<name>.title` and `.text`. */
export const verdictNames = [
  'document.separators',
  'document.letter-o',
  'document.zero',
  'document.short',
  'document.long',
  'document.no-letter',
  'document.letter',
  'document.company',
  'document.old-nie',
  'document.eu-certificate',
  'document.card-number',
  'document.alphabet',
  'document.shape',
  'surname.spaces',
  'surname.characters',
  'surname.comma',
  'surname.alphabet',
  'surname.two-words',
  'surname.exactly',
  'email.spaces',
  'email.syntax',
  'email.characters',
  'email.alphabet',
  'email.domain',
  'email.institution',
  'email-confirm.differs',
  'code.whole-mail',
  'code.separators',
  'code.letters',
  'code.short',
  'code.long',
  'code.written',
  'phone.not-mobile',
  'phone-confirm.differs',
  'trace.document',
  'trace.surname',
] as const;

export type VerdictName = (typeof verdictNames)[number];
