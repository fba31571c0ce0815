import { useEffect, useState } from 'preact/hooks';
import type { BrowserHints, DeviceInfo } from '../../lib/help/support-facts.ts';
import { browserOf } from '../../lib/journey/configurador.ts';
import { systemOf } from '../../lib/journey/installers.ts';

/** Chromium's client hints. */
interface WithHints {
  userAgentData?: { getHighEntropyValues: (names: readonly string[]) => Promise<BrowserHints> };
}

const wanted = ['platformVersion', 'architecture', 'bitness', 'fullVersionList'] as const;

/** System and browser, with exact versions once the browser has answered. */
export function useDevice(): DeviceInfo {
  const [hints, setHints] = useState<BrowserHints>();
  useEffect(() => {
    const { userAgentData } = navigator as WithHints;
    void userAgentData?.getHighEntropyValues(wanted).then(setHints, () => undefined);
  }, []);
  const { userAgent } = navigator;
  return {
    system: systemOf(userAgent),
    browser: browserOf(userAgent, 'brave' in navigator),
    userAgent,
    hints,
  };
}
