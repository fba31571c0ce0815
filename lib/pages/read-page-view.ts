import { type FoundFields, fieldsIn } from '../fields/find-fields.ts';
import { fold, foldAll } from '../fields/fold.ts';
import { isElsewhere } from '../fields/in-sight.ts';
import { labelTexts } from '../fields/label-sources.ts';
import { attribute, inline, isSilent, readPageTree, type TreeNode, wordsIn } from '../fields/page-tree.ts';
import { type Address, isFormAddress } from './addresses.ts';
import { bareView, type PageView } from './page.ts';

const maxLines = 60;
/** Maximum number of lines above the fields, and their length in characters. */
const maxFirstLines = 12;
const maxLineLength = 120;
/** Maximum length of the text of a page without fields, in characters. */
const maxText = 3000;

export interface ReadPage {
  view: PageView;
  fields: FoundFields;
}

/** Reads a page of a form host, without anything typed into it. On the sede there is nothing to read here. */
export function readPage(document: Document, url: Address): ReadPage {
  if (!isFormAddress(url)) return { view: bareView(url), fields: new Map() };
  const tree = readPageTree(document);
  const fields = fieldsIn(tree);
  const controls = tree.controls.filter(isTypedIn);
  const view = {
    url,
    headings: [fold(document.title), ...(tree.root ? headings(tree.root) : [])].filter((line) => line !== ''),
    lines: tree.root ? firstLines(tree.root) : [],
    labels: controls.slice(0, maxLines).flatMap((control) => labelTexts(control, tree).map(fold)),
    roles: [...fields.keys()],
    controls: controls.length,
    text: controls.length === 0 && tree.root ? foldAll(wordsIn(tree.root, maxText)) : '',
  };
  return { view, fields };
}

/** For tests and tools. */
export function readPageView(document: Document, url: Address): PageView {
  return readPage(document, url).view;
}

function isTypedIn({ name, element, hidden }: TreeNode): boolean {
  return (
    name === 'input' && !hidden && /^(|text|email|tel|number)$/.test(attribute(element, 'type').toLowerCase())
  );
}

/** Headings, or bold lines on a page without headings; these may contain names or numbers, so they are read last. */
function headings(root: TreeNode): string[] {
  const marked = lines(root, isHeading);
  return marked.length > 0 ? marked : lines(root, isBold);
}

function isHeading({ name, element }: TreeNode): boolean {
  return /^(h[1-6]|legend|caption)$/.test(name) || attribute(element, 'role') === 'heading';
}

function isBold({ name, element }: TreeNode): boolean {
  return name === 'strong' || name === 'b' || /(^|[\s_-])titulo([\s_-]|$)/.test(attribute(element, 'class'));
}

function lines(root: TreeNode, is: (node: TreeNode) => boolean): string[] {
  const found: string[] = [];
  const walk = (node: TreeNode): void => {
    for (const child of node.children) {
      if (typeof child === 'string' || child.hidden || found.length >= maxLines) continue;
      if (is(child)) found.push(fold(wordsIn(child)));
      else walk(child);
    }
  };
  walk(root);
  return found.filter((line) => line !== '');
}

/** The first lines of words, the fields' own included, without menus, banners and dialogs. */
function firstLines(root: TreeNode): string[] {
  const found: string[] = [];
  let line = '';
  const flush = (): void => {
    const words = fold(line);
    if (/[a-z]{3}/.test(words) && words.length <= maxLineLength) found.push(words);
    line = '';
  };
  const walk = (node: TreeNode): void => {
    for (const child of node.children) {
      if (found.length >= maxFirstLines) return;
      if (typeof child === 'string') line += child;
      else if (!child.hidden && child.name !== 'button' && !isSilent(child) && !isElsewhere(child)) {
        const apart = !inline.has(child.name);
        if (apart) flush();
        walk(child);
        if (apart) flush();
      }
    }
  };
  walk(root);
  flush();
  return found;
}
