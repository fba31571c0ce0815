import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { CodeProps } from './code-props.ts';
import { EnterCode } from './EnterCode.tsx';
import { StoredCode } from './StoredCode.tsx';

/** The request code: entered, shown masked, copied, or written into the form. */
export function CodeBox(props: CodeProps): JSX.Element {
  const { code, isOutdated } = props;
  // A code missing at the first render has just been saved.
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
