import type { FieldRole } from '../fields/roles.ts';
import type { Address } from './addresses.ts';

/** The pages Certiguía knows. Other tools rely on these names: they are never reused or renamed. */
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

/** What is known of an open page of a form host. Nothing a person typed is ever part of it. */
export interface PageView {
  url: Address;
  /** Title, headings, legends and captions, folded, in the page's order. */
  headings: readonly string[];
  /** The first lines above the fields, whatever they are. */
  lines: readonly string[];
  /** The labels of what is typed in, folded. */
  labels: readonly string[];
  /** The roles of the fields found. */
  roles: readonly FieldRole[];
  /** How many fields there are to type in, known or not. */
  controls: number;
  /** The page's words, folded; only read where there is nothing to type in. */
  text: string;
}

/** A page of which only the address is known. */
export function bareView(url: Address): PageView {
  return { url, headings: [], lines: [], labels: [], roles: [], controls: 0, text: '' };
}

/**
 * Where a page of the sede lies: its path without language prefix and trailing slash. One that ends in `/**` stands
 * for every page below it, too.
 */
export type SedePath = string;

/** A path of the catalogue, taken apart. */
export function readPath(known: SedePath): { path: string; below: boolean } {
  const below = known.endsWith('/**');
  return { path: below ? known.slice(0, -3) : known, below };
}

interface CommonDefinition {
  id: PageId;
}

/** A page of `www.sede.fnmt.gob.es`: its path says what it is. */
export interface SedePage extends CommonDefinition {
  on: 'sede';
  paths: readonly SedePath[];
  /** Of the pages at and below `paths`, only those whose path matches, or all except those. */
  only?: RegExp;
  except?: RegExp;
}

/** A page of a form host, usually in a frame: its path is often unknown, its heading and labels speak. */
export interface FormPage extends CommonDefinition {
  on: 'form-host';
  /** The fields such a page can have. */
  fields: readonly FieldRole[];
  /** The pages of the sede that hold it in a frame. */
  around: readonly PageId[];
  /** Whether its own address says that it is this one. */
  isAt?: (url: Address) => boolean;
  /** Whether its words say so: `bare` where they do not say for whose certificate. */
  isWorded: (view: PageView) => 'full' | 'bare' | undefined;
  /** Whether it has the fields of this one. */
  hasFields: (view: PageView) => boolean;
  /** What rules it out by itself. */
  isNot?: (view: PageView) => boolean;
}

/** A page of another host: the office locator. */
export interface HostPage extends CommonDefinition {
  on: 'host';
  host: string;
}

export type PageDefinition = SedePage | FormPage | HostPage;

/**
 * Keeps the definition's own type and checks it against {@link PageDefinition}.
 *
 * @__NO_SIDE_EFFECTS__ a script that has no use for a page does not carry it
 */
export function definePage<const Definition extends PageDefinition>(definition: Definition): Definition {
  return definition;
}
