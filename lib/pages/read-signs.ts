import { attribute, type PageTree, readPageTree, type TreeNode, wordsIn } from '../fields/page-tree.ts';
import { noSigns, type PageSigns, type StepBar, signLimits } from './page-signs.ts';

const frame: ReadonlySet<string> = new Set(['nav', 'header', 'footer', 'aside', 'dialog', 'form']);

/**
 * Reads a sede page's title, headings, breadcrumb, and rows of short texts that may be its step bar. The theme's ids
 * and classes are unknown, so they are recognised by common patterns.
 */
export function readPageSigns(document: Document): PageSigns {
  const tree = readPageTree(document);
  if (!tree.root) return noSigns;
  return {
    title: cut(document.title),
    headings: headings(tree.root),
    crumbs: crumbs(tree),
    bars: bars(tree.root),
  };
}

function cut(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, signLimits.text);
}

function elements(node: TreeNode): TreeNode[] {
  return node.children.filter((child) => typeof child !== 'string' && !child.hidden) as TreeNode[];
}

function headings(root: TreeNode): string[] {
  const found: string[] = [];
  const walk = (node: TreeNode): void => {
    for (const child of elements(node)) {
      if (found.length >= signLimits.headings) return;
      if (/^h[1-3]$/.test(child.name) || attribute(child.element, 'role') === 'heading') {
        const words = cut(wordsIn(child));
        if (words !== '') found.push(words);
      } else if (!frame.has(child.name)) walk(child);
    }
  };
  walk(root);
  return found;
}

const crumbNames =
  /(^|[\s_-])(breadcrumbs?|migas?|rastro|hilo|ariadna|ruta|fil d.ariadna|ogi-?p?apur\w*|usted esta|you are here)([\s_-]|$)/i;
/** The breadcrumb is near the top. */
const maxCrumbNodes = 1500;
const maxCrumbLength = 300;
const crumbBreaks = /\s*[>›»→]\s*|\s+\/\s+/;

/** An element named so, or else the first line that begins at the home page and leads on. */
function crumbs({ root }: PageTree): string[] {
  let found: string[] = [];
  let left = maxCrumbNodes;
  // The innermost match: ancestors may begin with the same words.
  const walk = (node: TreeNode): boolean =>
    elements(node).some((child) => {
      if (--left < 0) return false;
      if (walk(child)) return true;
      const named = crumbNames.test(
        `${attribute(child.element, 'aria-label')} ${attribute(child.element, 'class')} ${attribute(child.element, 'id')}`,
      );
      const line = wordsIn(child, maxCrumbLength + 1).trim();
      if (line.length > maxCrumbLength || (!named && !/^(inicio|inici|home|hasiera)\s*[>›»→/]/i.test(line)))
        return false;
      const parts = partsOf(child);
      if (parts.length < 2) return false;
      found = parts;
      return true;
    });
  if (root) walk(root);
  return found.slice(0, signLimits.crumbs);
}

function partsOf(node: TreeNode): string[] {
  const items: string[] = [];
  const walk = (at: TreeNode): void => {
    for (const child of elements(at)) {
      if (child.name === 'li') items.push(cut(wordsIn(child)));
      else walk(child);
    }
  };
  walk(node);
  const words = items.length > 1 ? items : wordsIn(node, 600).split(crumbBreaks);
  return words
    .flatMap((part) => part.split(crumbBreaks))
    .map(cut)
    .filter((part) => part !== '');
}

const stepNames =
  /(^|[\s_-])(steps?|stepper|pasos?|passos?|etapas?|wizard|progress\w*|fases?|urratsak)([\s_-]|$)/i;
const currentNames =
  /(^|[\s_-])(active|activo|actual|current|selected|seleccionado|is-active|is-current|encurso|curso)([\s_-]|$)/i;

/** Rows of three to seven short texts that are numbered, called steps, or have one marked. */
function bars(root: TreeNode): StepBar[] {
  const found: StepBar[] = [];
  const walk = (node: TreeNode): void => {
    for (const child of elements(node)) {
      if (found.length >= signLimits.bars) return;
      const bar = barIn(child);
      if (bar) found.push(bar);
      else walk(child);
    }
  };
  walk(root);
  return found;
}

function barIn(node: TreeNode): StepBar | undefined {
  if (node.fields > 0) return undefined;
  const items = elements(node).filter((item) => cut(wordsIn(item)) !== '');
  if (items.length < 3 || items.length > signLimits.steps) return undefined;
  const steps = items.map((item) => cut(wordsIn(item)));
  if (steps.some((step) => step.length > 60 || !/\p{L}{3}/u.test(step))) return undefined;
  const current = items.findIndex(isCurrent);
  const isNumbered = steps.every((step, index) =>
    new RegExp(`^\\D{0,6}${index + 1}\\b|^\\D{0,6}${index + 1}\\D`).test(step),
  );
  const isCalled = stepNames.test(
    `${attribute(node.element, 'class')} ${attribute(node.element, 'id')} ${attribute(node.element, 'aria-label')}`,
  );
  return isNumbered || isCalled || node.name === 'ol' || current >= 0 ? { steps, current } : undefined;
}

function isCurrent(item: TreeNode): boolean {
  const isMarked = (node: TreeNode): boolean =>
    /^(step|page|true|location)$/.test(attribute(node.element, 'aria-current')) ||
    attribute(node.element, 'aria-selected') === 'true' ||
    currentNames.test(attribute(node.element, 'class'));
  return (
    isMarked(item) ||
    elements(item).some((child) => isMarked(child) || child.name === 'strong' || child.name === 'b')
  );
}
