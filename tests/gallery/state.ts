import type { JSX } from 'preact';
import type { Language } from '../../lib/words/translate.ts';

/** Where a component lives, and so whose styles it has. */
export type Surface = 'panel' | 'popup' | 'document' | 'help' | 'backup' | 'paper' | 'bare';

export type Act = (root: ParentNode) => void;

export interface State {
  component: string;
  name: string;
  surface: Surface;
  draw: (language: Language) => JSX.Element;
  acts: readonly Act[];
}

type Drawn = State['draw'] | { draw: State['draw']; acts: readonly Act[] };

export function statesOf(
  component: string,
  surface: Surface,
  drawn: Readonly<Record<string, Drawn>>,
): State[] {
  return Object.entries(drawn).map(([name, state]) => ({
    component,
    name,
    surface,
    ...(typeof state === 'function' ? { draw: state, acts: [] } : state),
  }));
}

export function addressOf({ component, name }: State, language: Language): string {
  return `${component}/${name}/${language}`;
}

function find<Wanted extends Element>(root: ParentNode, css: string): Wanted {
  const found = root.querySelector<Wanted>(css);
  if (!found) throw new Error(`${css} is not there`);
  return found;
}

export function press(css: string): Act {
  return (root) => find<HTMLElement>(root, css).click();
}

export function type(css: string, text: string): Act {
  return (root) => {
    const field = find<HTMLInputElement | HTMLTextAreaElement>(root, css);
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
}

export function unfold(root: ParentNode): void {
  for (const details of root.querySelectorAll('details')) details.open = true;
}

/** A callback that does nothing. */
export function nothing(): void {}
