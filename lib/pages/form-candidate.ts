import type { PageId } from './page.ts';

/**
 * Kinds of evidence for a form: its address, its words, words that do not say for whose certificate, its fields, and
 * the page around it, which only the background knows.
 */
export const formEvidence = ['address', 'words', 'bare-words', 'fields', 'around'] as const;
export type FormEvidence = (typeof formEvidence)[number];

export interface FormCandidate {
  page: PageId;
  evidence: readonly FormEvidence[];
}

export const maxFormCandidates = 8;
