import { defineContentScript } from 'wxt/utils/define-content-script';
import { showGuide } from '../../lib/overlay/show-guide.ts';

export default defineContentScript({
  // The real addresses are generated from the page catalogue, in wxt.config.ts.
  matches: [],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main: ({ signal }) => showGuide(signal),
});
