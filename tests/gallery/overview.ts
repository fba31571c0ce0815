import type { Language } from '../../lib/words/translate.ts';
import { allStates } from './all.ts';
import { addressOf, type State } from './state.ts';
import './overview.css';

const language: Language = location.search.startsWith('?en') ? 'en' : 'es';
/** A single component with all its frames loaded at once: for pictures. */
const only = new URLSearchParams(location.search).get('of');
const components = [...new Set(allStates.map(({ component }) => component))]
  .filter((component) => only === null || component === only)
  .toSorted();

const heading = document.createElement('h1');
heading.textContent = `${components.length} components, ${allStates.length} states`;
const other = document.createElement('a');
other.href = language === 'es' ? '?en' : '?es';
other.textContent = language === 'es' ? 'In English' : 'En español';
document.documentElement.lang = 'en';
document.body.append(heading, other, ...components.map(sectionOf));

function sectionOf(component: string): HTMLElement {
  const section = document.createElement('section');
  section.dataset.component = component;
  const title = document.createElement('h2');
  title.textContent = component;
  const states = document.createElement('div');
  states.className = 'states';
  states.append(...allStates.filter((state) => state.component === component).map(figureOf));
  section.append(title, states);
  return section;
}

function figureOf(state: State): HTMLElement {
  const figure = document.createElement('figure');
  figure.dataset.surface = state.surface;
  const caption = document.createElement('figcaption');
  const alone = document.createElement('a');
  alone.href = `state.html#${addressOf(state, language)}`;
  alone.textContent = state.name;
  caption.append(alone);
  const frame = document.createElement('iframe');
  frame.title = `${state.component}: ${state.name}`;
  frame.src = alone.href;
  frame.loading = only === null ? 'lazy' : 'eager';
  frame.addEventListener('load', () => {
    if (state.surface !== 'panel') fitTo(frame);
  });
  figure.append(caption, frame);
  return figure;
}

function fitTo(frame: HTMLIFrameElement): void {
  // Not the body: it is at least as high as its window, which is this frame.
  const drawn = frame.contentDocument?.body.firstElementChild;
  if (!drawn) return;
  new ResizeObserver(() => {
    frame.style.height = `${drawn.getBoundingClientRect().height + 2}px`;
  }).observe(drawn);
}
