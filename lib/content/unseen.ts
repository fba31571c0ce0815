/** What is heard is not seen, lies in nobody's way and is no part of the layout. */
export const unseen =
  'display:block;position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)';
