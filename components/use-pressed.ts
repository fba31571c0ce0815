import { useEffect, useState } from 'preact/hooks';

/**
 * The shown value of a choice: the pressed one until it is stored, then the stored one. In between, a radio button
 * would be announced three times for one press.
 *
 * @param store resolves to whether it was stored
 */
export function usePressed<Value>(
  stored: Value | undefined,
  store: (value: Value) => Promise<boolean>,
): [Value | undefined, (value: Value) => void] {
  const [pressed, setPressed] = useState<Value>();
  useEffect(() => setPressed(undefined), [stored]);
  const choose = (value: Value): void => {
    setPressed(() => value);
    void store(value).then((isStored) => isStored || setPressed(undefined));
  };
  return [pressed ?? stored, choose];
}
