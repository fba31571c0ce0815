import type { BrowserName } from '../journey/configurador.ts';
import type { System } from '../journey/installers.ts';
import type { DeviceMode, Phase, StepId } from '../journey/phases.ts';
import type { PageId } from '../pages/page.ts';

export interface BrowserHints {
  platformVersion?: string;
  architecture?: string;
  bitness?: string;
  fullVersionList?: readonly { brand: string; version: string }[];
}

/** The device, without anything that identifies a person. */
export interface DeviceInfo {
  system: System;
  browser: BrowserName;
  userAgent: string;
  hints?: BrowserHints | undefined;
}

/** What a helper asks first. Every field has a closed list of values or is a version: nothing personal fits in. */
export interface SupportFacts {
  system: string;
  browser: string;
  version: string;
  page: PageId | undefined;
  step: StepId | undefined;
  phase: Phase | undefined;
  mode: DeviceMode | undefined;
}

const systemNames: Readonly<Record<System, string | undefined>> = {
  windows: 'Windows',
  mac: 'macOS',
  linux: 'Linux',
  other: undefined,
};

/** Windows 11's first version in Chromium's client hints. */
const firstWindows11 = 13;

/** The system's version comes from hints: the user agent of Windows says 10 on every newer one. */
export function systemInWords({ system, userAgent, hints }: DeviceInfo): string {
  const name = systemNames[system] ?? otherSystem(userAgent);
  const version = hints?.platformVersion;
  const bits = hints?.bitness
    ? ` (${hints.bitness} bits${hints.architecture ? `, ${hints.architecture}` : ''})`
    : '';
  if (version === undefined || !/^\d[\d.]*$/.test(version)) return name;
  if (system === 'windows') {
    const major = Number.parseInt(version, 10);
    if (major === 0) return `Windows${bits}`;
    return `Windows ${major >= firstWindows11 ? 11 : 10}${bits}`;
  }
  return system === 'mac' ? `macOS ${version}${bits}` : `${name}${bits}`;
}

function otherSystem(userAgent: string): string {
  if (/CrOS/.test(userAgent)) return 'ChromeOS';
  if (/Android/.test(userAgent)) return 'Android';
  return /iPhone|iPad/.test(userAgent) ? 'iOS' : '?';
}

const browserTokens = [
  ['Edge', /Edg\/([\d.]+)/],
  ['Opera', /OPR\/([\d.]+)/],
  ['Firefox', /Firefox\/([\d.]+)/],
  ['Chrome', /Chrome\/([\d.]+)/],
  ['Safari', /Version\/([\d.]+).*Safari/],
] as const;

/** The browser and its version, as exactly as known. */
export function browserInWords({ browser, userAgent, hints }: DeviceInfo): string {
  const [name, version] = namedBy(userAgent);
  if (browser === 'brave') return `Brave ${version}`.trim();
  const exact = hints?.fullVersionList?.find(({ brand }) => brand.includes(name))?.version;
  return `${name} ${exact && /^[\d.]+$/.test(exact) ? exact : version}`.trim();
}

function namedBy(userAgent: string): [name: string, version: string] {
  for (const [name, pattern] of browserTokens) {
    const version = pattern.exec(userAgent)?.[1];
    // Chromium hides all but the first number in its user agent: the zeros say nothing.
    if (version !== undefined) return [name, version.replace(/(\.0)+$/, '')];
  }
  return ['?', ''];
}
