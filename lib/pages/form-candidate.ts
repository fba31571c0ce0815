import type { PageId } from './page.ts';

/**
 * What a form can be known by: its own address, its words, words that do not say for whose certificate, its fields,
 * and the page around it, of which only the background knows.
 */
export const formEvidence = ['address', 'words', 'bare-words', 'fields', 'around'] as const;
export type FormEvidence = (typeof formEvidence)[number];

/** A form that this may be, and what speaks for it. */
export interface FormCandidate {
  page: PageId;
  evidence: readonly FormEvidence[];
}

/** The maximum number of candidates for one form. */
export const maxCandidates = 8;
