import { useReducer } from 'preact/hooks';
import type { OnPress } from '../../../components/Guidance.tsx';
import { Panel } from '../../../components/Panel.tsx';
import { PanelFooter } from '../../../components/PanelFooter.tsx';
import type { GuideView } from '../../../lib/view/guide-view.ts';
import { initialPanel, type PanelState, panelReducer } from '../../../lib/view/panel-state.ts';
import type { Language } from '../../../lib/words/translate.ts';
import {
  accredited,
  asksRenewal,
  backedUp,
  downloaded,
  fading,
  installed,
  nothingOpened,
  ownComputer,
  panelView,
  renewing,
  requested,
  roomyPage,
  sharedComputer,
  sharedRequested,
  signed,
  suggested,
  toTheOffice,
  withCode,
} from '../situations.ts';
import { nothing, press, type State, statesOf, unfold } from '../state.ts';

const noRequests = { onStep: nothing, onUi: nothing, onDevice: nothing };

/** The panel as in FNMT's pages, with its own state and no background. */
function PanelOf({ first }: { first: PanelState }) {
  const [state, dispatch] = useReducer(panelReducer, first);
  const press: OnPress = (_, answer) => {
    if (answer !== undefined) dispatch({ type: 'answered', answer });
  };
  return <Panel state={state} dispatch={dispatch} onPress={press} {...noRequests} />;
}

function panel(view: GuideView, more: Partial<PanelState> = {}) {
  return <PanelOf first={{ ...initialPanel(view, roomyPage), ...more }} />;
}

const narrow = { layout: { ...roomyPage, roomy: false } };

const asking = (language: Language, more: Partial<PanelState> = {}) =>
  panel(panelView('software-request', suggested, language), more);

export const panelStates: readonly State[] = statesOf('Panel', 'panel', {
  setup: (language) => panel(panelView('software-setup', ownComputer, language)),
  'setup on Linux': (language) =>
    panel(panelView('software-setup', ownComputer, language, { system: 'linux' })),
  'setup without an installer': (language) =>
    panel(panelView('software-setup', ownComputer, language, { system: 'other' })),
  request: (language) => panel(panelView('software-request', installed, language)),
  'request, a field not found': (language) =>
    panel(
      panelView('software-request', installed, language, {
        form: { page: 'request-form', roles: ['document', 'surname', 'conditions', 'submit'] },
      }),
    ),
  'request, a hint without room': (language) =>
    panel(
      panelView('software-request', installed, language, {
        unplaced: { page: 'request-form', role: 'surname' },
      }),
    ),
  'request sent, a question': (language) => asking(language),
  'nothing has opened': (language) => panel(panelView('software-request', nothingOpened, language)),
  identity: (language) => panel(panelView('software-identity', withCode, language)),
  'identity, office chosen': (language) => panel(panelView('software-identity', toTheOffice, language)),
  'office map': (language) => panel(panelView('office-map', toTheOffice, language)),
  video: (language) => panel(panelView('video', withCode, language)),
  download: (language) => panel(panelView('software-download', accredited, language)),
  backup: (language) => panel(panelView('download-done', downloaded, language)),
  'renewal: is it possible': (language) => panel(panelView('renew-setup', asksRenewal, language)),
  'renewal: request': (language) => panel(panelView('renew-request', renewing, language)),
  'renewal: signature': (language) => panel(panelView('renew-sign', renewing, language)),
  'renewal: signed, a question': (language) => panel(panelView('renew-sign', signed, language)),
  'stop: renewal without a certificate': (language) => panel(panelView('renew-setup', ownComputer, language)),
  'backup checked': (language) => panel(panelView('faq-export', backedUp, language)),
  'everything unfolded': {
    draw: (language) => panel(panelView('software-request', installed, language)),
    acts: [unfold],
  },
  'outside the five steps': (language) => panel(panelView('home', requested, language)),
  'stop: not requested here': (language) => panel(panelView('software-download', ownComputer, language)),
  'stop: an answer given': {
    draw: (language) => panel(panelView('software-download', ownComputer, language)),
    acts: [press('.answers button:nth-of-type(3)')],
  },
  'stop: another certificate': (language) => panel(panelView('dnie-request', requested, language)),
  'shared: may forget': (language) => panel(panelView('software-request', sharedComputer, language)),
  'shared: about to erase': (language) => panel(panelView('software-request', fading, language)),
  'shared: requested': (language) => panel(panelView('software-identity', sharedRequested, language)),
  trouble: (language) => panel(panelView('software-setup', ownComputer, language), { trouble: 'offline' }),
  'with FNMT’s own link': (language) =>
    panel(panelView('software-setup', ownComputer, language), {
      layout: { ...roomyPage, installers: { windows: '#' } },
    }),
});

export const foldedPanelStates: readonly State[] = statesOf('FoldedPanel', 'panel', {
  folded: (language) => panel(panelView('software-request', installed, language), narrow),
  'folded, with a question': (language) => asking(language, narrow),
  'folded, about to erase': (language) => panel(panelView('software-request', fading, language), narrow),
  'folded, with a hint': (language) =>
    panel(
      panelView('software-request', installed, language, {
        unplaced: { page: 'request-form', role: 'email' },
      }),
      narrow,
    ),
});

export const panelFooterStates: readonly State[] = statesOf('PanelFooter', 'panel', {
  plain: (language) => (
    <PanelFooter
      state={initialPanel(panelView('software-request', installed, language), roomyPage)}
      dispatch={nothing}
      onPress={nothing}
      {...noRequests}
    />
  ),
});
