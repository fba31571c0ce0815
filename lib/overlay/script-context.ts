/**
 * What a content script is given, in place of WXT's own context, which is 3 KB in each script: that one also ends
 * a script when a newer one comes into the same page, which only happens while developing. In Chrome and Edge an
 * update puts no script into open pages; Firefox takes the old script away itself.
 */
export class ContentScriptContext {
  /** Nothing ends the script before its page: no event of the page's can. */
  readonly signal = new AbortController().signal;
}
