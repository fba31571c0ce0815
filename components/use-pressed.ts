import { useEffect, useState } from 'preact/hooks';

/**
 * What a choice shows: what was pressed until that is stored, else what is stored. Drawn as it was in between, a radio
 * button would be told three times for one press.
 *
 * @param store says whether it was stored
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
