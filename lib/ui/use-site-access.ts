import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

interface SiteAccess {
  /** The browser keeps us out of FNMT's pages. */
  withheld: boolean;
  /** It was asked for and not given: by the person, or by the rules of whoever looks after the computer. */
  refused: boolean;
  /** Has the browser ask the person; only in the handler of a press. */
  allow: () => void;
}

/**
 * Whether we are let into FNMT's pages. People can take that back in every browser, and Firefox does not give it by
 * itself for addresses that an update brings (Mozilla's bug 1893232, 2026-11).
 */
export function useSiteAccess(): SiteAccess {
  const [withheld, setWithheld] = useState(false);
  const [refused, setRefused] = useState(false);
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
  const allow = async (): Promise<void> => {
    // A policy's refusal comes as an error.
    setRefused(!(await browser.permissions.request(wanted).catch(() => false)));
  };
  return { withheld, refused, allow: () => void allow() };
}
