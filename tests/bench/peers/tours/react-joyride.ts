// biome-ignore lint/style/noRestrictedImports: what is measured here is React
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Joyride, type Step } from 'react-joyride';
import { content, isTop } from './content.ts';

const { steps, checklist, labels } = content;

const list = createElement(
  'div',
  undefined,
  createElement('p', undefined, checklist.text),
  createElement('ol', undefined, ...checklist.items.map((item) => createElement('li', { key: item }, item))),
);
const shown: Step[] = isTop
  ? [{ target: 'body', placement: 'center', title: checklist.title, content: list }]
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
