import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

interface SiteAccess {
  /** The browser keeps us out of FNMT's pages. */
  withheld: boolean;
  /** Has the browser ask the person; only in the handler of a press. */
  allow: () => void;
}

/**
 * Whether we are let into FNMT's pages. People can take that back in every browser, and Firefox does not give it by
 * itself for addresses that an update brings (Mozilla's bug 1893232, 2026-11).
 */
export function useSiteAccess(): SiteAccess {
  const [withheld, setWithheld] = useState(false);
  const wanted = { origins: browser.runtime.getManifest().host_permissions ?? [] };
  useEffect(() => {
    const look = (): void => void browser.permissions.contains(wanted).then((has) => setWithheld(!has));
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(look);
    onRemoved.addListener(look);
    look();
    return () => {
      onAdded.removeListener(look);
      onRemoved.removeListener(look);
    };
  }, []);
  return { withheld, allow: () => void browser.permissions.request(wanted) };
}
