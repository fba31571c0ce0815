/** For screen readers only: invisible and outside the layout. */
export const visuallyHidden =
  'display:block;position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';
