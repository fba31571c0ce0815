import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';

interface SiteAccess {
  withheld: boolean;
  /** Requested but refused, by the person or a policy. */
  refused: boolean;
  /** Makes the browser ask the person; only in a press handler. */
  allow: () => void;
}

/**
 * Access to FNMT's pages. It can be revoked in every browser, and Firefox does not grant it by itself for addresses
 * added by an update (Mozilla's bug 1893232, 2026-11).
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
