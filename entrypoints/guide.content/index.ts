import { defineContentScript } from 'wxt/utils/define-content-script';
import { showGuide } from '../../lib/content/show-guide.ts';

export default defineContentScript({
  // Set in wxt.config.ts, from lib/pages/addresses.ts.
  matches: [],
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  // Not WXT's signal: a page could abort it by dispatching WXT's own event.
  main: () => showGuide(new AbortController().signal),
});
