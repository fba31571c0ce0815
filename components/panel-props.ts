import type { DeviceMode, StepId } from '../lib/journey/phases.ts';
import type { PanelEvent, PanelState } from '../lib/view/panel-state.ts';
import type { UiTarget } from '../lib/view/ui-targets.ts';
import type { OnPress } from './Guidance.tsx';

/** The panel's requests to the background. */
export interface PanelRequests {
  onStep: (step: StepId, action: 'confirm' | 'undo') => void;
  onPress: OnPress;
  /** Opens, folds or moves something. */
  onUi: (target: UiTarget) => void;
  onDevice: (mode: DeviceMode) => void;
}

export interface PanelProps extends PanelRequests {
  state: PanelState;
  /** Changes on this page only. */
  dispatch: (event: PanelEvent) => void;
}
