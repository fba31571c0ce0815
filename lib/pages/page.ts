import type { FieldRole } from '../fields/roles.ts';
import type { Address } from './addresses.ts';

/** The known pages. Other tools rely on these names: never reuse or rename them. */
export const pageIds = [
  'home',
  'citizen-hub',
  'software-hub',
  'software-setup',
  'software-request',
  'software-identity',
  'software-download',
  'request-form',
  'request-done',
  'download-form',
  'download-done',
  'video',
  'video-data',
  'video-sms',
  'dnie-request',
  'dnie-download',
  'app',
  'renew-setup',
  'renew-request',
  'renew-form',
  'renew-sign',
  'renew-download',
  'revoke',
  'status',
  'status-check',
  'status-result',
  'representative',
  'public-administration',
  'component',
  'software-downloads',
  'faq',
  'faq-export',
  'support',
  'office-map',
] as const;

export type PageId = (typeof pageIds)[number];

/** An open page of a form host, without anything a person typed. */
export interface PageView {
  url: Address;
  /** Title, headings, legends and captions, folded, in page order. */
  headings: readonly string[];
  lines: readonly string[];
  /** Labels of typed fields, folded. */
  labels: readonly string[];
  roles: readonly FieldRole[];
  /** Number of typed fields, recognised or not. */
  controls: number;
  /** The page's words, folded; only read where there is nothing to type in. */
  text: string;
}

/** A page of which only the address is known. */
export function bareView(url: Address): PageView {
  return { url, headings: [], lines: [], labels: [], roles: [], controls: 0, text: '' };
}

/** A path without language prefix and trailing slash. Ending in `/**`, it includes every page below. */
export type SedePath = string;

/** Splits a catalogue path. */
export function readPath(known: SedePath): { path: string; below: boolean } {
  const below = known.endsWith('/**');
  return { path: below ? known.slice(0, -3) : known, below };
}

interface CommonDefinition {
  id: PageId;
}

/** A page of `www.sede.fnmt.gob.es`, identified by its path. */
export interface SedePage extends CommonDefinition {
  on: 'sede';
  paths: readonly SedePath[];
  /** Restricts `paths` to matching or non-matching ones. */
  only?: RegExp;
  except?: RegExp;
}

/** A page of a form host, usually in a frame: its path is often unknown, so its heading and labels identify it. */
export interface FormPage extends CommonDefinition {
  on: 'form-host';
  fields: readonly FieldRole[];
  around: readonly PageId[];
  isAt?: (url: Address) => boolean;
  /** Whether its words identify it: `bare` where they do not say for whose certificate. */
  isWorded: (view: PageView) => 'full' | 'bare' | undefined;
  hasFields: (view: PageView) => boolean;
  /** Rules it out on its own. */
  isNot?: (view: PageView) => boolean;
}

/** A page of another host: the office locator. */
export interface HostPage extends CommonDefinition {
  on: 'host';
  host: string;
}

export type PageDefinition = SedePage | FormPage | HostPage;

/**
 * Keeps the definition's literal type and checks it against {@link PageDefinition}.
 *
 * @__NO_SIDE_EFFECTS__ so that scripts drop pages they do not use
 */
export function definePage<const Definition extends PageDefinition>(definition: Definition): Definition {
  return definition;
}
