// What browsers offer the extension's own pages differently. No other file here names a browser.

/** Firefox from 137 on. */
interface Commands {
  openShortcutSettings?: () => Promise<void>;
}

/** Opens the browser's own page for extension shortcuts, by call or address. */
export async function openKeySettings(
  commands: object,
  openTab: (url: string) => Promise<unknown>,
): Promise<void> {
  const { openShortcutSettings }: Commands = commands;
  if (openShortcutSettings) await openShortcutSettings();
  else await openTab('chrome://extensions/shortcuts');
}

type MakesAddress = { createScriptURL: (address: string) => string };

interface TrustedTypes {
  createPolicy: (name: string, rules: MakesAddress) => MakesAddress;
}

/** Creates a Trusted Types policy for script addresses; Firefox before 148 has none and takes text. */
export function scriptAddresses(name: string, createScriptURL: (address: string) => string): MakesAddress {
  const { trustedTypes }: { trustedTypes?: TrustedTypes } = globalThis as object;
  return trustedTypes?.createPolicy(name, { createScriptURL }) ?? { createScriptURL };
}
