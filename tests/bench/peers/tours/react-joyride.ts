// biome-ignore lint/style/noRestrictedImports: what is measured here is React
import { createElement, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { Joyride, type Step } from 'react-joyride';
import { content, isTop, panel } from './content.ts';
import type { Content } from './product-panel.ts';

const { steps, labels } = content;

/** React has its own name for one of the attributes. */
const reactNames: Readonly<Record<string, string>> = { tabindex: 'tabIndex' };

function rendered(of: Content): ReactNode {
  if (typeof of === 'string') return of;
  const [tag, attributes, within] = of;
  const named = Object.entries(attributes).map(([name, value]) => [reactNames[name] ?? name, value]);
  return createElement(tag, Object.fromEntries(named), ...within.map(rendered));
}

const shown: Step[] = isTop
  ? [
      {
        target: 'body',
        placement: 'center',
        content: createElement('div', undefined, ...panel.map(rendered)),
      },
    ]
  : steps.map(({ target, title, text }) => ({ target, title, content: text }));

const host = document.createElement('div');
document.body.append(host);
createRoot(host).render(
  createElement(Joyride, {
    run: true,
    continuous: true,
    // Its beacon would have to be pressed first.
    options: { skipBeacon: true, showProgress: true },
    locale: { back: labels.back, next: labels.next, last: labels.close, close: labels.close },
    steps: shown,
  }),
);
