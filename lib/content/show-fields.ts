import { browser } from 'wxt/browser';
import fieldsCss from '../../components/fields.css?inline';
import type { FieldRole } from '../fields/roles.ts';
import { isViewPush, isWriteCode } from '../messages/protocol.ts';
import { send } from '../messages/send.ts';
import { formCandidates } from '../pages/detect-form.ts';
import type { FormCandidate } from '../pages/form-candidate.ts';
import { formPages } from '../pages/form-pages.ts';
import type { PageId } from '../pages/page.ts';
import { readPage } from '../pages/read-page-view.ts';
import type { FieldsView } from '../view/fields-view.ts';
import { makeAnnouncer } from './announce.ts';
import { createFieldHints, type FieldHints } from './field-hints.ts';
import { isFramedByFnmtOnly } from './framed-by.ts';
import { type Host, makeHost } from './host.ts';
import { onPageChange, onReturn } from './on-page-change.ts';
import type { Span } from './place.ts';
import { writeCode } from './write-code.ts';

/** A form in this frame: what it may be, and its fields. Which it is the background decides: it knows the page around. */
interface Form {
  candidates: readonly FormCandidate[];
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
  /** The candidates of which the background has said last which it is. */
  let decided = '';
  let removal: AbortController | undefined;
  let arrived = false;
  let wasDrawn = false;

  async function check(returned = false): Promise<void> {
    const next = readForm();
    if (isSame(form, next) && !returned) {
      hints?.refresh();
      return;
    }
    if (next?.roles.length === 0 && keyOf(next) !== keyOf(form) && !isDrawn()) return;
    const isOtherForm = keyOf(next) !== keyOf(form) || next?.roles.join() !== form?.roles.join();
    form = next;
    if (!form) {
      if (host) void send(reportOf({ candidates: [], roles: [] }));
      leave();
      return;
    }
    // Once the background has let this frame in, what its marks say is kept true at once.
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
    const { roles } = told;
    const answer = await send({ ...reportOf(told), ...more });
    if (keyOf(told) !== keyOf(form)) return;
    if (!answer.ok) {
      // The next change tries again. What is none of FNMT's forms any more has no hints.
      if (answer.failure === 'not-allowed' && keyOf(told) !== decided) leave();
      if (host === undefined) form = undefined;
      return;
    }
    arrived = true;
    decided = keyOf(told);
    view = answer.value;
    draw();
    // A report that had to be sent again may have come after a newer one: the last word is what is here now.
    if (form?.roles.join() !== roles.join()) await report();
  }

  function reportOf({ candidates, roles }: Omit<Form, 'fields'>) {
    return {
      type: 'field.report',
      candidates,
      roles,
      loadedAt: performance.timeOrigin,
      arrived: !arrived,
    } as const;
  }

  function draw(): void {
    if (!form || !view || keyOf(form) !== decided) return;
    host ??= make();
    const fields = fieldsOf(view.page, form);
    host.mark({
      lang: view.language,
      'data-page': view.page,
      'data-fields': [...fields.keys()].join(' '),
    });
    hints?.draw(fields, view);
  }

  function make(): Host {
    removal = new AbortController();
    const until = removal.signal;
    document.addEventListener('click', onPress, { capture: true, passive: true, signal: until });
    onReturn(() => void check(true), until);
    browser.runtime.onMessage.addListener(onMessage);
    const made = makeHost('certiguia-fields', fieldsCss, until);
    hints = createFieldHints(
      made,
      makeAnnouncer(made.root),
      (unplaced, at) => void report({ unplaced, at }),
      until,
    );
    return made;
  }

  function leave(): void {
    removal?.abort();
    // After an update of the extension there is no `runtime` left to be told.
    browser.runtime?.onMessage?.removeListener(onMessage);
    host = undefined;
    hints = undefined;
    view = undefined;
    decided = '';
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
      // Only the download form's own code field, and only at the person's press in panel or popup.
      const isWritten = view?.page === 'download-form' && writeCode(form?.fields.get('code'), message.code);
      if (isWritten) hints?.written();
      answer(isWritten);
      return;
    }
    if (!isViewPush(message, 'fields.view') || message.view.page !== view?.page) return;
    // What follows from one saved state is the same; the answer to a report may have brought it already.
    if (message.view.revision === view?.revision) return;
    view = message.view;
    draw();
  };
  signal.addEventListener('abort', leave);
  onPageChange(check, signal, true);
}

function readForm(): Form | undefined {
  const { view, fields } = readPage(document, location);
  const candidates = formCandidates(view);
  return candidates.length === 0 ? undefined : { candidates, roles: view.roles, fields };
}

/** The fields that such a page can have: its address may share a wording with another form's. */
function fieldsOf(page: PageId, { fields }: Form): ReadonlyMap<FieldRole, HTMLElement> {
  const wanted = formPages.find(({ id }) => id === page)?.fields ?? [];
  return new Map([...fields].filter(([role]) => wanted.includes(role)));
}

/** What a form may be, to be compared. */
function keyOf(form: Form | undefined): string {
  return form ? form.candidates.map(({ page, evidence }) => `${page}:${evidence.join()}`).join(' ') : '';
}

/** The same form with the same elements: nothing to do. */
function isSame(one: Form | undefined, other: Form | undefined): boolean {
  if (keyOf(one) !== keyOf(other) || one?.fields.size !== other?.fields.size) return false;
  return [...(one?.fields ?? [])].every(([role, field]) => other?.fields.get(role) === field);
}
