import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/** The panel's current keys; `undefined` until the browser has answered. */
export function usePanelKeys(): string | undefined {
  const [keys, setKeys] = useState<string>();
  useEffect(() => {
    async function look(): Promise<void> {
      const commands = await browser.commands.getAll();
      setKeys(commands.find(({ name }) => name === 'reach-panel')?.shortcut ?? '');
    }
    // They are changed in a tab of the browser's own.
    const again = (): void => void look();
    addEventListener('focus', again);
    again();
    return () => removeEventListener('focus', again);
  }, []);
  return keys;
}
