import { driver } from 'driver.js';
import { content, isTop } from './content.ts';

const { steps, checklist, labels } = content;

if (isTop) {
  const list = document.createElement('ol');
  for (const item of checklist.items)
    list.append(Object.assign(document.createElement('li'), { textContent: item }));
  driver({
    showButtons: ['close'],
    steps: [
      { popover: { title: checklist.title, description: `<p>${checklist.text}</p>${list.outerHTML}` } },
    ],
  }).drive();
} else {
  driver({
    showProgress: true,
    nextBtnText: labels.next,
    prevBtnText: labels.back,
    doneBtnText: labels.close,
    progressText: `{{current}} ${labels.progress} {{total}}`,
    steps: steps.map(({ target, title, text }) => ({
      element: target,
      popover: { title, description: text },
    })),
  }).drive();
}
