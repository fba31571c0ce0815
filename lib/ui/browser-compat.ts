// Where browsers differ in what they offer the extension's own pages. The rest asks here and knows no browser.

/** What Firefox has for the keys of extensions from 137 on. */
interface Commands {
  openShortcutSettings?: () => Promise<void>;
}

/** Opens the browser's own page for the keys of extensions: by a call of its own, or at its address. */
export async function openKeySettings(
  commands: object,
  openTab: (url: string) => Promise<unknown>,
): Promise<void> {
  const { openShortcutSettings }: Commands = commands;
  if (openShortcutSettings) await openShortcutSettings();
  else await openTab('chrome://extensions/shortcuts');
}

/** What makes the address of a script: nothing else may. */
type MakesAddress = { createScriptURL: (address: string) => string };

/** The part of Trusted Types that is used here. */
interface TrustedTypes {
  createPolicy: (name: string, rules: MakesAddress) => MakesAddress;
}

/** Names a policy for the addresses of scripts. Firefox before 148 asks for none: there they stay texts. */
export function scriptAddresses(name: string, createScriptURL: (address: string) => string): MakesAddress {
  const { trustedTypes }: { trustedTypes?: TrustedTypes } = globalThis as object;
  return trustedTypes?.createPolicy(name, { createScriptURL }) ?? { createScriptURL };
}
