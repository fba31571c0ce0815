/** What the panel may ask to be opened, folded or put away. */
export const uiTargets = [
  'options',
  'help',
  'sheet',
  'backup',
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
