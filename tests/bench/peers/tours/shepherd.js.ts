import Shepherd from 'shepherd.js';
import { content, isTop, panelMarkup } from './content.ts';

const { steps, labels } = content;

const tour = new Shepherd.Tour({ useModalOverlay: true });
const buttons = [
  { text: labels.back, action: () => tour.back() },
  { text: labels.next, action: () => tour.next() },
];
if (isTop) tour.addStep({ text: panelMarkup });
else
  for (const [index, { target, title, text }] of steps.entries())
    tour.addStep({
      attachTo: { element: target, on: 'right' },
      title,
      text: `${text} <small>${index + 1} ${labels.progress} ${steps.length}</small>`,
      buttons,
    });
tour.start();
