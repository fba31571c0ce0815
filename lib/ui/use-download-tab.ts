import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { readAnnouncedTabs } from '../messages/announced-tabs.ts';

/** The tab whose download form can take the code: the front one, or the only one. For the popup only. */
export function useDownloadTab(): number | undefined {
  const [tab, setTab] = useState<number>();
  useEffect(() => {
    async function look(): Promise<void> {
      const tabs = Object.entries(await readAnnouncedTabs(browser.storage.session))
        .filter(([, { frames }]) => Object.values(frames).some(({ page }) => page === 'download-form'))
        .map(([id]) => Number(id));
      const [front] = await browser.tabs.query({ active: true, currentWindow: true });
      setTab(tabs.find((id) => id === front?.id) ?? (tabs.length === 1 ? tabs[0] : undefined));
    }
    void look();
  }, []);
  return tab;
}
