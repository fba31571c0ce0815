import { driver } from 'driver.js';
import { content, isTop } from './content.ts';

const { panel, steps, labels } = content;

if (isTop) driver({ showButtons: ['close'], steps: [{ popover: { description: panel } }] }).drive();
else
  driver({
    showProgress: true,
    nextBtnText: labels.next,
    prevBtnText: labels.back,
    doneBtnText: labels.close,
    steps: steps.map(({ target, title, text }) => ({
      element: target,
      popover: { title, description: text },
    })),
  }).drive();
