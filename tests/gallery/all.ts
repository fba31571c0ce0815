import type { State } from './state.ts';
import { backupStates } from './states/backup.tsx';
import { helpStates } from './states/help.tsx';
import { pageStates } from './states/pages.tsx';
import { foldedPanelStates, panelFooterStates, panelStates } from './states/panel.tsx';
import { panelPartStates } from './states/panel-parts.tsx';
import { popupStates } from './states/popup.tsx';

export const allStates: readonly State[] = [
  ...panelStates,
  ...foldedPanelStates,
  ...panelFooterStates,
  ...panelPartStates,
  ...popupStates,
  ...pageStates,
  ...backupStates,
  ...helpStates,
];
