import { definePage } from './page.ts';

/** Evidence: screenshot of 2024-07-08; `/certificados` from links of 2017 to 2026. */
export const home = definePage({
  id: 'home',
  on: 'sede',
  paths: ['/', '/inicio', '/certificados'],
});

/** Evidence: links of 2017 to 2026. */
export const citizenHub = definePage({
  id: 'citizen-hub',
  on: 'sede',
  paths: ['/certificados/persona-fisica'],
});
