import { driver } from 'driver.js';
import { content, isTop, panelMarkup } from './content.ts';

const { steps, labels } = content;

if (isTop) {
  driver({ showButtons: ['close'], steps: [{ popover: { description: panelMarkup } }] }).drive();
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
