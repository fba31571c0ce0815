import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Language } from '../lib/words/translate.ts';
import { EnterCode } from './EnterCode.tsx';
import { StoredCode } from './StoredCode.tsx';

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

/** The request code: entered, kept masked, shown, copied or written into the form at a click. */
export function CodeBox(props: CodeProps): JSX.Element {
  const { code, isOutdated } = props;
  // A code that was not there when this was first drawn has just been saved.
  const first = useRef(code);
  const last = useRef(code);
  const hadCode = last.current !== undefined;
  if (code !== undefined) last.current = code;
  return (
    <>
      {code !== undefined && <StoredCode key={code} {...props} code={code} isNew={first.current !== code} />}
      {(code === undefined || isOutdated) && (
        <EnterCode {...props} isErased={hadCode && code === undefined} />
      )}
    </>
  );
}
