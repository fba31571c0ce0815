import introJs from 'intro.js';
import { content, isTop, panelMarkup } from './content.ts';

const { steps, labels } = content;

introJs
  .tour()
  .setOptions({
    nextLabel: labels.next,
    prevLabel: labels.back,
    doneLabel: labels.close,
    showProgress: true,
    steps: isTop
      ? [{ intro: panelMarkup }]
      : steps.map(({ target, title, text }) => ({
          element: document.querySelector(target),
          title,
          intro: text,
        })),
  })
  .start();
