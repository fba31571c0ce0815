// biome-ignore lint/style/noRestrictedImports: what is measured here is React
import { createElement, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Joyride, type Step } from 'react-joyride';
import { content, isTop } from './content.ts';

const { panel, steps, labels } = content;

const reactNames: Readonly<Record<string, string>> = {
  tabindex: 'tabIndex',
  class: 'className',
  for: 'htmlFor',
};

/** Markup as React elements, as a product using React would have them. */
function elementsOf(nodes: Iterable<Node>): ReactNode[] {
  return [...nodes].map((node, key) => {
    if (!(node instanceof Element)) return node.textContent;
    const attributes = [...node.attributes]
      .filter(({ name }) => name !== 'style')
      .map(({ name, value }) => [reactNames[name] ?? name, value]);
    const children = elementsOf(node.childNodes);
    return createElement(
      node.localName,
      { key, ...Object.fromEntries(attributes) },
      ...(children.length > 0 ? children : []),
    );
  });
}

function panelElement(): ReactNode {
  const template = document.createElement('template');
  template.innerHTML = panel;
  return createElement('div', undefined, ...elementsOf(template.content.childNodes));
}

const shown: Step[] = isTop
  ? [{ target: 'body', placement: 'center', content: panelElement() }]
  : steps.map(({ target, title, text }) => ({ target, title, content: text }));

const host = document.createElement('div');
document.body.append(host);
createRoot(host).render(
  createElement(Joyride, {
    run: true,
    continuous: true,
    // Otherwise its beacon must be clicked first.
    options: { skipBeacon: true, showProgress: true },
    locale: { back: labels.back, next: labels.next, last: labels.close, close: labels.close },
    steps: shown,
  }),
);
