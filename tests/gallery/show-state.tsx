import { type ComponentChild, render } from 'preact';
import documentCss from '../../components/document.css?inline';
import panelCss from '../../components/panel.css?inline';
import backupCss from '../../entrypoints/backup/backup.css?inline';
import helpCss from '../../entrypoints/help/help.css?inline';
import popupCss from '../../entrypoints/popup/popup.css?inline';
import sheetCss from '../../entrypoints/sheet/sheet.css?inline';
import { languages } from '../../lib/cases/state.ts';
import { type Language, t } from '../../lib/words/translate.ts';
import { fakeSpeech, voice } from '../unit/fake-speech.ts';
import { allStates } from './all.ts';
import { addressOf, type State, type Surface } from './state.ts';

const styles: Readonly<Record<Surface, readonly string[]>> = {
  panel: [panelCss],
  popup: [documentCss, popupCss],
  document: [documentCss, sheetCss],
  backup: [documentCss, backupCss],
  help: [documentCss, helpCss],
  paper: [documentCss, sheetCss],
  bare: [documentCss],
};

// An automated browser has no voices; these make the read-aloud controls appear.
const { synthesis } = fakeSpeech(languages.map((each) => voice(t(each, 'language.locale'))));
Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis });
Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: class {} });

addEventListener('hashchange', show);
show();

/** Renders the state named by the address, and marks the page once it is stable. */
async function show(): Promise<void> {
  const wanted = decodeURIComponent(location.hash.slice(1));
  const language: Language = languages.find((each) => wanted.endsWith(`/${each}`)) ?? 'es';
  const state = allStates.find((each) => addressOf(each, language) === wanted);
  delete document.documentElement.dataset.shown;
  document.body.replaceChildren();
  if (!state) return;
  document.documentElement.lang = language;
  document.title = `${state.component}: ${state.name}`;
  const root = draw(state, language);
  for (const act of state.acts) {
    await settled();
    act(root);
  }
  await settled();
  document.documentElement.dataset.shown = wanted;
}

function draw(state: State, language: Language): ParentNode {
  const sheets = styles[state.surface].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  // Parent headings, for a correct outline.
  const headings = (
    <>
      <h1 class="visually-hidden">{document.title}</h1>
      <h2 class="visually-hidden">{state.component}</h2>
    </>
  );
  const drawn = state.draw(language);
  if (state.surface === 'panel') {
    document.adoptedStyleSheets = [];
    const host = document.createElement('certiguia-guide');
    host.lang = language;
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = sheets;
    const page = document.createElement('main');
    render(<h1 style="overflow-wrap: anywhere">{document.title}</h1>, page);
    document.body.append(page, host);
    render(state.component === 'Panel' ? drawn : <InPanel>{drawn}</InPanel>, root);
    return root;
  }
  document.adoptedStyleSheets = sheets;
  const app = document.createElement('div');
  app.style.display = 'flow-root';
  document.body.append(app);
  render(
    <Around surface={state.surface}>
      {headings}
      {drawn}
    </Around>,
    app,
  );
  return app;
}

function InPanel({ children }: { children: ComponentChild }) {
  return (
    <aside class="surface panel" aria-label="Certiguía">
      <div class="scroll">
        <h2 class="visually-hidden">Certiguía</h2>
        {children}
      </div>
    </aside>
  );
}

function Around({ surface, children }: { surface: Surface; children: ComponentChild }) {
  switch (surface) {
    case 'popup':
      return <main class="surface popup">{children}</main>;
    case 'paper':
    case 'bare':
      return <main>{children}</main>;
    default:
      return (
        <main class="surface sheet">
          <section class={surface === 'backup' ? 'file' : undefined}>{children}</section>
        </main>
      );
  }
}

/** Waits until everything is rendered, effects included. */
function settled(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
