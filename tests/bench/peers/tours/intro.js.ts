// @ts-nocheck -- AGPL: installed only when asked for, outside the project
import introJs from 'intro.js';
import { content, isTop } from './content.ts';

const { steps, checklist, labels } = content;
const items = checklist.items.map((item) => `<li>${item}</li>`).join('');

introJs
  .tour()
  .setOptions({
    nextLabel: labels.next,
    prevLabel: labels.back,
    doneLabel: labels.close,
    showProgress: true,
    steps: isTop
      ? [{ title: checklist.title, intro: `<p>${checklist.text}</p><ol>${items}</ol>` }]
      : steps.map(({ target, title, text }) => ({
          element: document.querySelector(target),
          title,
          intro: text,
        })),
  })
  .start();
