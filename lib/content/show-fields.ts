import { browser } from 'wxt/browser';
import fieldsCss from '../../components/fields.css?inline';
import { findFields } from '../fields/find-fields.ts';
import type { FieldRole } from '../fields/roles.ts';
import { isViewPush, isWriteCode } from '../messages/protocol.ts';
import { send } from '../messages/send.ts';
import { detectForm } from '../pages/detect-form.ts';
import type { PageId } from '../pages/page.ts';
import { readPageView } from '../pages/read-page-view.ts';
import type { FieldsView } from '../view/fields-view.ts';
import { prepareAnnouncements } from './announce.ts';
import { createFieldHints, type FieldHints } from './field-hints.ts';
import { offerFormsReader } from './forms-reader.ts';
import { isFramedByFnmtOnly } from './framed-by.ts';
import { type Host, makeHost } from './host.ts';
import { onPageChange, onReturn } from './on-page-change.ts';
import type { Span } from './place.ts';
import { writeCode } from './write-code.ts';

/** A form in this frame: which it is, and its fields. */
interface Form {
  page: PageId;
  roles: readonly FieldRole[];
  fields: ReadonlyMap<FieldRole, HTMLElement>;
}

/**
 * Looks after the form in this frame until `signal` is aborted: says which of FNMT's forms it is and which of its
 * fields were found, and puts the right words beside them. No value of a field leaves the frame. Framed by anyone
 * but FNMT it does nothing.
 */
export function showFields(signal: AbortSignal): void {
  if (!isFramedByFnmtOnly(location)) return;
  let form: Form | undefined;
  let host: Host | undefined;
  let hints: FieldHints | undefined;
  let view: FieldsView | undefined;
  let removal: AbortController | undefined;
  let arrived = false;
  let wasDrawn = false;

  async function check(returned = false): Promise<void> {
    const next = readForm();
    if (isSame(form, next) && !returned) {
      hints?.refresh();
      return;
    }
    if (next?.roles.length === 0 && next.page !== form?.page && !isDrawn()) return;
    const isOtherForm = next?.page !== form?.page || next?.roles.join() !== form?.roles.join();
    form = next;
    if (!form) {
      leave();
      return;
    }
    // Once the background has let this frame in, what its marks say is kept true at once.
    host?.mark(marksOf(form));
    draw();
    if (isOtherForm || returned) await report();
  }

  /**
   * Before a frame is loaded and drawn none of its fields counts as shown: to say that there are none would frighten
   * people for nothing. Once it is loaded it is looked at anyway; in a tab that nobody looks at yet it is not drawn.
   */
  function isDrawn(): boolean {
    if (document.readyState !== 'complete' || wasDrawn) return wasDrawn;
    requestAnimationFrame(() => {
      wasDrawn = true;
      void check();
    });
    return false;
  }

  /** Says what is here; the answer brings the words, or refuses: then the tab around this frame is not FNMT's. */
  async function report(
    more: { sentAt?: number; unplaced?: FieldRole | undefined; at?: Span | undefined } = {},
  ): Promise<void> {
    const told = form;
    if (!told) return;
    const { page, roles } = told;
    const answer = await send({ type: 'field.report', page, roles, arrived: !arrived, ...more });
    if (!answer.ok && host === undefined && form === told) form = undefined; // the next change tries again
    if (!answer.ok || page !== form?.page) return;
    arrived = true;
    view = answer.value;
    draw();
    // A report that had to be sent again may have come after a newer one: the last word is what is here now.
    if (form.roles.join() !== roles.join()) await report();
  }

  function draw(): void {
    if (!form || view?.page !== form.page) return;
    host ??= make();
    host.mark({ lang: view.language, ...marksOf(form) });
    hints?.draw(form.fields, view);
  }

  function make(): Host {
    removal = new AbortController();
    const until = removal.signal;
    document.addEventListener('click', onPress, { capture: true, passive: true, signal: until });
    onReturn(() => void check(true), until);
    browser.runtime.onMessage.addListener(onMessage);
    const made = makeHost('certiguia-fields', fieldsCss, until);
    prepareAnnouncements(made.root);
    hints = createFieldHints(made, (unplaced, at) => void report({ unplaced, at }), until);
    return made;
  }

  function leave(): void {
    removal?.abort();
    // After an update of the extension there is no `runtime` left to be told.
    browser.runtime?.onMessage?.removeListener(onMessage);
    host = undefined;
    hints = undefined;
    view = undefined;
  }

  /** A press on the form's own button: the form may be sent now. What it holds stays where it is. */
  function onPress(event: MouseEvent): void {
    if (!event.isTrusted || !(event.target instanceof Node)) return;
    if (!form?.fields.get('submit')?.contains(event.target)) return;
    hints?.sending();
    void report({ sentAt: Date.now() });
  }

  const onMessage = (message: unknown, _: unknown, answer: (value: unknown) => void): void => {
    if (isWriteCode(message)) {
      // Only the download form's own code field, and only at the person's click in the popup.
      answer(form?.page === 'download-form' && writeCode(form.fields.get('code'), message.code));
      return;
    }
    if (!isViewPush(message, 'fields.view') || message.view.page !== form?.page) return;
    // What follows from one saved state is the same; the answer to a report may have brought it already.
    if (message.view.revision === view?.revision) return;
    view = message.view;
    draw();
  };
  signal.addEventListener('abort', leave);
  offerFormsReader(() => detectForm(readPageView(document, location))?.id);
  onPageChange(check, signal, true);
}

function marksOf({ page, roles }: Form): Record<string, string> {
  return { 'data-page': page, 'data-fields': roles.join(' ') };
}

function readForm(): Form | undefined {
  const all = findFields(document);
  const page = detectForm(readPageView(document, location, all));
  if (!page) return undefined;
  const fields = new Map<FieldRole, HTMLElement>();
  all.forEach((field, role) => {
    if (page.fields.includes(role)) fields.set(role, field);
  });
  return { page: page.id, roles: [...fields.keys()], fields };
}

/** The same form with the same elements: nothing to do. */
function isSame(one: Form | undefined, other: Form | undefined): boolean {
  if (one?.page !== other?.page || one?.fields.size !== other?.fields.size) return false;
  return [...(one?.fields ?? [])].every(([role, field]) => other?.fields.get(role) === field);
}
