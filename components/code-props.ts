import type { Language } from '../lib/words/translate.ts';

/** What is known of the request code, and what can be done with it. */
export interface CodeProps {
  language: Language;
  /** The stored code, if there is one. */
  code: string | undefined;
  /** Its age, and which code counts. */
  notes: readonly string[];
  /** Whether another request was sent since: then the new code is asked for beside the old one. */
  isOutdated: boolean;
  /** On a shared computer nothing is copied: the clipboard outlives its person. */
  mayCopy: boolean;
  /** Codes on other people's lists, and whose they are. */
  others: readonly { code: string; name: string }[];
  /** Whether a download form is open that it can be written into. */
  mayFill: boolean;
  onSave: (code: string) => void;
  onForget: () => void;
  onFill: () => Promise<boolean>;
  /** The person says that no other request was sent. */
  onNotAgain: () => void;
}
