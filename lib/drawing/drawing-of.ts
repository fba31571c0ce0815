import { type ComponentChild, Fragment, type VNode } from 'preact';
import type { Drawing, Press } from '../view/drawing.ts';

/** Says what a press means. A component's handler is called once, while it is drawn, and tells it this. */
export type Means = (press: Press) => void;

interface Attributes extends Readonly<Record<string, unknown>> {
  children?: unknown;
  onClick?: unknown;
}

/**
 * A component as data, by calling it once with what it is given: only for those that keep no state of their own.
 *
 * @param make makes it; its handlers have to tell what a press means, and do nothing else
 */
export function drawingOf(make: (means: Means) => ComponentChild): Drawing {
  let told: Press | undefined;
  const child = make((press) => {
    told = press;
  });
  return drawn(child);

  function drawn(of: ComponentChild): Drawing {
    if (of === null || of === undefined || typeof of === 'boolean') return null;
    if (Array.isArray(of)) return ['', {}, withinOf(of)];
    if (typeof of !== 'object') return String(of) || null;
    const { type, props } = of as VNode<Attributes>;
    const children = props.children as ComponentChild;
    const within = (): Drawing[] => withinOf(Array.isArray(children) ? children : [children]);
    if (type === Fragment) return ['', {}, within()];
    if (typeof type === 'function') return drawn((type as (given: Attributes) => ComponentChild)(props));
    const press = pressOf(props);
    return press ? [type, attributesOf(props), within(), press] : [type, attributesOf(props), within()];
  }

  /** Texts that stand together are one. What is not there keeps its place: what follows it stays the same element. */
  function withinOf(children: readonly ComponentChild[]): Drawing[] {
    const within: Drawing[] = [];
    for (const each of children.map(drawn)) {
      const last = within.at(-1);
      if (typeof each === 'string' && typeof last === 'string') within[within.length - 1] = last + each;
      else within.push(each);
    }
    while (within.at(-1) === null) within.pop();
    return within;
  }

  function pressOf({ onClick }: Attributes): Press | undefined {
    told = undefined;
    if (typeof onClick === 'function') onClick({ preventDefault: () => undefined });
    return told;
  }
}

/** Properties that are there or not. */
const switches = ['open', 'checked', 'hidden'];

function attributesOf(props: Attributes): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(props)) {
    if (name === 'children' || value === undefined || value === null || typeof value === 'function') continue;
    if (switches.includes(name)) {
      if (value) attributes[name] = '';
    } else if (value !== false || name.includes('-')) {
      attributes[name.toLowerCase() === 'tabindex' ? 'tabindex' : name] = String(value);
    }
  }
  return attributes;
}
