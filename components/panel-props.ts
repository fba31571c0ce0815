import type { DeviceMode, StepId } from '../lib/journey/phases.ts';
import type { PanelEvent, PanelState } from '../lib/view/panel-state.ts';
import type { UiTarget } from '../lib/view/ui-targets.ts';
import type { OnPress } from './Guidance.tsx';

/** What the panel asks of the background. */
export interface PanelRequests {
  onStep: (step: StepId, action: 'confirm' | 'undo') => void;
  /** Carries out what a press of the guidance asks for. */
  onPress: OnPress;
  /** Opens, folds or moves something. */
  onUi: (target: UiTarget) => void;
  onDevice: (mode: DeviceMode) => void;
}

export interface PanelProps extends PanelRequests {
  state: PanelState;
  /** What changes on this page only. */
  dispatch: (event: PanelEvent) => void;
}
