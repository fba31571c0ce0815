import { defineContentScript } from 'wxt/utils/define-content-script';
import { showFields } from '../../lib/overlay/show-fields.ts';

export default defineContentScript({
  // The real addresses are generated from the page catalogue, in wxt.config.ts.
  matches: [],
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: ({ signal }) => showFields(signal),
});
