import type { Language } from '../lib/words/translate.ts';

export interface CodeProps {
  language: Language;
  code: string | undefined;
  /** Its age, and which code counts. */
  notes: readonly string[];
  /** Another request was sent since: its code is asked for beside the old one. */
  isOutdated: boolean;
  /** False on a shared computer: the clipboard outlives the visit. */
  canCopy: boolean;
  /** Codes on other people's lists. */
  others: readonly { code: string; name: string }[];
  /** A download form is open. */
  canFill: boolean;
  onSave: (code: string) => void;
  onForget: () => void;
  onFill: () => Promise<boolean>;
  /** No other request was sent. */
  onNotAgain: () => void;
}
