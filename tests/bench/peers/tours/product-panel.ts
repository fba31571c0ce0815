import { emptyState } from '../../../../lib/cases/state.ts';
import { drawGuide } from '../../../../lib/drawing/draw-guide.tsx';
import type { Drawing } from '../../../../lib/view/drawing.ts';
import { panelView } from '../../../gallery/situations.ts';

/** What every tour library shows in the page: an element with its attributes and what is in it, or a text. */
export type Content = string | readonly [tag: string, attributes: Record<string, string>, within: Content[]];

/**
 * The product's panel on the request page, for somebody who has just installed it: words, controls and drawings. What
 * only its own style sheet, its script and its tests ask for is left out, as are the places that its script fills.
 */
export const panel: readonly Content[] = contentOf(
  JSON.parse(drawGuide(panelView('software-request', emptyState, 'es')).open) as Drawing,
);

function contentOf(drawing: Drawing): Content[] {
  if (drawing === null) return [];
  if (typeof drawing === 'string') return [drawing];
  const [tag, attributes, within] = drawing;
  if (tag === 'slot') return [];
  const inIt = within.flatMap(contentOf);
  if (tag === '') return inIt;
  const kept = Object.entries(attributes).filter(([name]) => name !== 'class' && !name.startsWith('data-'));
  // The product's sheet says of all drawings that they are lines.
  const lines = tag === 'svg' ? { fill: 'none', stroke: 'currentColor' } : {};
  return [[tag, { ...Object.fromEntries(kept), ...lines }, inIt]];
}
