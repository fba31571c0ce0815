import type { WordKey } from '../words/translate.ts';
import type { System } from './installers.ts';
import type { SourceId } from './sources.ts';

/** The window for a new password: a program's words, the same in every language. */
export const passwordWindow = {
  title: 'Introduzca la contraseña',
  again: 'Repita de nuevo la contraseña',
  accept: 'Aceptar',
  cancel: 'Cancelar',
} as const;

/** Browsers with different prompts. */
export const browserNames = ['chrome', 'edge', 'firefox', 'brave', 'other'] as const;

export type BrowserName = (typeof browserNames)[number];

/** The browser of a user agent. Brave calls itself Chrome and has its own mark. */
export function browserOf(userAgent: string, isBrave = false): BrowserName {
  if (isBrave) return 'brave';
  if (/Edg\//.test(userAgent)) return 'edge';
  if (/Firefox\//.test(userAgent)) return 'firefox';
  return /Chrome\//.test(userAgent) ? 'chrome' : 'other';
}

/** Why the program may not have opened. */
const causes = {
  outage: { source: 'help-desk-2026' },
  refused: { source: 'user-reports' },
  'not-installed': { source: 'sede-2026-10' },
  sandbox: { source: 'user-reports' },
  expose: { source: 'user-reports' },
  'other-browser': { source: 'sede-2026-10' },
  antivirus: { source: 'sede-2026-10' },
  'other-user': { source: 'own' },
} as const satisfies Record<string, { source: SourceId }>;

type CauseId = keyof typeof causes;

export interface Cause {
  id: CauseId;
  source: SourceId;
  title: WordKey;
  text: WordKey;
}

/**
 * What to try if the Configurador did not open here: first causes outside this computer, then the likeliest. If nobody
 * has confirmed its installation, that comes first.
 */
export function diagnose(system: System, browser: BrowserName, isInstalled = true): Cause[] {
  const likely: CauseId[] = isInstalled
    ? ['outage', 'refused', 'not-installed']
    : ['not-installed', 'outage', 'refused'];
  if (system === 'linux')
    likely.push(...(browser === 'firefox' ? (['expose', 'sandbox'] as const) : (['sandbox'] as const)));
  if (browser === 'brave' || browser === 'other') likely.push('other-browser');
  likely.push('antivirus', 'other-user');
  return likely.map((id) => ({
    id,
    source: causes[id].source,
    title: `cause.${id}.title`,
    text: `cause.${id}.text`,
  }));
}
