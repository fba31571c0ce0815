import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

/** What Firefox has for this from 137 on. */
interface WithShortcutSettings {
  openShortcutSettings?: () => Promise<void>;
}

/** The keys that lead to the panel as they are now; `undefined` until the browser has said so. */
export function usePanelKeys(): string | undefined {
  const [keys, setKeys] = useState<string>();
  useEffect(() => {
    async function look(): Promise<void> {
      const commands = await browser.commands.getAll();
      setKeys(commands.find(({ name }) => name === 'reach-panel')?.shortcut ?? '');
    }
    // They are changed in a tab of the browser's own: whoever comes back sees them as they are now.
    const again = (): void => void look();
    addEventListener('focus', again);
    again();
    return () => removeEventListener('focus', again);
  }, []);
  return keys;
}

/** Opens the browser's own page for the keys of extensions. */
export async function openKeySettings(): Promise<void> {
  const { openShortcutSettings }: WithShortcutSettings = browser.commands as WithShortcutSettings;
  if (openShortcutSettings) await openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
