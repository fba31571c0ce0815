/** What the panel may ask to be opened, folded or hidden. */
export const uiTargets = [
  'welcome',
  'options',
  'help',
  'sheet',
  'backup',
  'popup',
  'code',
  'ticket',
  'people',
  'renewal',
  'leave',
  'panel',
  'panel-tab',
  'panel-hidden',
  'panel-right',
  'panel-left',
  'panel-bottom',
  'language-es',
  'language-en',
] as const;
export type UiTarget = (typeof uiTargets)[number];

const popupParts = ['code', 'ticket', 'people', 'renewal', 'leave'] as const satisfies readonly UiTarget[];
export type PopupPart = (typeof popupParts)[number];

export function isPopupPart(target: string): target is PopupPart {
  return popupParts.some((part) => part === target);
}
