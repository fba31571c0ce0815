import { defineContentScript } from 'wxt/utils/define-content-script';
import { showFields } from '../../lib/content/show-fields.ts';

export default defineContentScript({
  // Set in wxt.config.ts, from lib/pages/addresses.ts.
  matches: [],
  allFrames: true,
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  // Not WXT's signal: a page could abort it by dispatching WXT's own event.
  main: () => showFields(new AbortController().signal),
});
