import { fold } from '../fields/fold.ts';
import type { PageId } from './page.ts';
import type { PageSigns, StepBar } from './page-signs.ts';
import {
  dnieWords,
  errorWords,
  fitsPage,
  isNameOf,
  newsWords,
  otherKinds,
  type SedeRoute,
  type SedeWords,
  type StepKind,
  sedeRoutes,
  sedeWords,
  stepKinds,
} from './sede-words.ts';

/** Kinds of evidence for a page of the sede. */
export const sedeEvidence = ['path', 'step-bar', 'breadcrumb', 'heading', 'title'] as const;
export type SedeEvidence = (typeof sedeEvidence)[number];

export interface SedePageFound {
  page: PageId;
  agreed: readonly SedeEvidence[];
}

/** A page's signs, folded and without what every page says. */
interface FoldedSigns {
  title: string;
  headings: readonly string[];
  crumbs: readonly string[];
  bars: readonly { kinds: readonly StepKind[]; current: StepKind | undefined }[];
}

/**
 * Identifies a page of the sede. Its signs count more than its path: a page that has moved is identified by step bar,
 * breadcrumb, heading and title together, and a known path with other content is not that page.
 *
 * @param byPath the page known at this path
 */
export function detectSede(byPath: PageId | undefined, signs: PageSigns): SedePageFound | undefined {
  const folded = readSigns(signs);
  if (isForeign(folded)) return undefined;
  const moved = pageBySigns(folded);
  if (moved && moved.page !== byPath && !(byPath && isOpenAt(byPath))) return moved;
  return byPath && evidenceAtPath(byPath, folded);
}

function isOpenAt(page: PageId): boolean {
  return sedeWords[page]?.isOpen === true;
}

function isForeign({ title, headings }: FoldedSigns): boolean {
  return [title, ...headings.slice(0, 2)].some((words) => errorWords.test(words));
}

/** Evidence for the page at this path; undefined where its signs contradict. */
function evidenceAtPath(page: PageId, folded: FoldedSigns): SedePageFound | undefined {
  const words = sedeWords[page];
  if (!words) return { page, agreed: ['path'] };
  const { title, headings, crumbs, bars } = folded;
  const isOther = [title, ...headings, ...crumbs].some((line) => isOfOtherKind(page, line));
  if (isOther) return undefined;
  const agreed: SedeEvidence[] = ['path'];
  if (bars.some(({ current }) => current !== undefined && current === words.step?.kind))
    agreed.push('step-bar');
  if (crumbs.some((line) => words.within?.test(line) ?? fitsPage(words, line))) agreed.push('breadcrumb');
  if (headings.some((line) => fitsPage(words, line))) agreed.push('heading');
  if (title !== '' && fitsPage(words, title)) agreed.push('title');
  // After a change in place, the previous page's title may remain.
  const isTitleOpen = title === '' || Object.values(sedeWords).some((each) => isNameOf(each, title));
  const saysNothing = headings.length === 0 && isTitleOpen;
  // The breadcrumb alone names a whole family of pages.
  const isContent = agreed.some((kind) => kind === 'heading' || kind === 'title' || kind === 'step-bar');
  return saysNothing || words.isOpen || isContent ? { page, agreed } : undefined;
}

function isOfOtherKind(page: PageId, line: string): boolean {
  const kinds = Object.entries(otherKinds);
  if (kinds.some(([kind]) => kind === page) || isOpenAt(page)) return false;
  if (kinds.some(([, words]) => words.test(line))) return true;
  return dnieWords.test(line) && !page.startsWith('dnie-') && page.startsWith('software-');
}

function pageBySigns(folded: FoldedSigns): SedePageFound | undefined {
  const { title, headings, crumbs } = folded;
  if ([title, ...headings, ...crumbs].some((line) => newsWords.test(line))) return undefined;
  const found = Object.entries(sedeWords)
    .map(([page, words]) => ({
      page: page as PageId,
      agreed: movedPageEvidence(page as PageId, words, folded),
    }))
    .filter(({ agreed }) => agreed.length >= 3);
  const [only, ...others] = found;
  return only && others.length === 0 ? only : undefined;
}

/** Evidence for a page that may have moved; empty unless all that is needed agrees. */
function movedPageEvidence(page: PageId, words: SedeWords, folded: FoldedSigns): SedeEvidence[] {
  const { within, step } = words;
  const { title, headings, crumbs, bars } = folded;
  if ([title, ...headings, ...crumbs].some((line) => isOfOtherKind(page, line))) return [];
  const bar = step && bars.find(({ kinds }) => isRoute(kinds, step.route));
  // A page that is a step has its bar, and the bar its page.
  if (
    step
      ? !bar || (bar.current !== undefined && bar.current !== step.kind)
      : bars.length > 0 && page !== 'software-hub'
  )
    return [];
  const agreed: SedeEvidence[] = [];
  if (bar) agreed.push('step-bar');
  if (crumbs.some((line) => within?.test(line) ?? isNameOf(words, line))) agreed.push('breadcrumb');
  if (headings.some((line) => isNameOf(words, line))) agreed.push('heading');
  if (isNameOf(words, title)) agreed.push('title');
  const isNamed = agreed.includes('heading') && agreed.includes('breadcrumb');
  return isNamed && (title === '' || agreed.includes('title')) ? agreed : [];
}

function isRoute(kinds: readonly StepKind[], route: SedeRoute): boolean {
  return kinds.join() === sedeRoutes[route].join();
}

function readSigns({ title, headings, crumbs, bars }: PageSigns): FoldedSigns {
  return {
    title: plainTitle(title),
    headings: headings.map(withoutNumber).filter((line) => line !== ''),
    crumbs: crumbs
      .map(fold)
      .filter((line) => line !== '' && !/^(inicio|inici|home|hasiera|start)$/.test(line)),
    bars: bars.flatMap(readBar),
  };
}

/** "2. Solicitar Certificado" is "solicitar certificado". */
export function withoutNumber(line: string): string {
  return fold(line)
    .replace(/^(paso |pas |urratsa |step )?\d+ ?[.)ºª-]* */, '')
    .replace(/[.…]+$/, '');
}

function plainTitle(title: string): string {
  const plain = withoutNumber(title).replace(
    /\s*[-–|·]\s*(sede( electronica)?|seu( electronica)?|egoitza( elektronikoa)?|e-office|fnmt(-rcm)?|real casa de la moneda).*$/,
    '',
  );
  return /^(sede( electronica)?|seu electronica|fnmt(-rcm)?)$/.test(plain) ? '' : plain;
}

function readBar({ steps, current }: StepBar): FoldedSigns['bars'] {
  const kinds = steps.map((step) => kindOf(withoutNumber(step)));
  const known = kinds.filter((kind) => kind !== undefined);
  if (known.length !== kinds.length || known.length < 3) return [];
  return [{ kinds: known, current: current < 0 ? undefined : known[current] }];
}

function kindOf(step: string): StepKind | undefined {
  return (Object.keys(stepKinds) as StepKind[]).find((kind) => stepKinds[kind].test(step));
}
