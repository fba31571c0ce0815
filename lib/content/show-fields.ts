import { browser } from 'wxt/browser';
import fieldsCss from '../../components/fields.css?inline';
import type { FieldRole } from '../fields/roles.ts';
import { hasType, isViewPush, isWriteCode } from '../messages/protocol.ts';
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

/**
 * A form in this frame: its candidates and fields. The background decides between them, as it knows the page around.
 */
interface Form {
  candidates: readonly FormCandidate[];
  roles: readonly FieldRole[];
  fields: ReadonlyMap<FieldRole, HTMLElement>;
}

/**
 * Handles this frame's form until aborted: reports its candidates and fields, and puts hints beside them. No value of
 * a field leaves the frame. Does nothing if framed by anyone but FNMT.
 */
export function showFields(signal: AbortSignal): void {
  if (!isFramedByFnmtOnly(location)) return;
  let form: Form | undefined;
  let host: Host | undefined;
  let hints: FieldHints | undefined;
  let view: FieldsView | undefined;
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
    // Once the background has accepted this frame, its attributes are updated at once.
    draw();
    if (isOtherForm || returned) await report();
  }

  /**
   * Before a frame is loaded and drawn no field counts as shown, and reporting none would alarm people. A loaded one
   * is read anyway: in a background tab it is not drawn.
   */
  function isDrawn(): boolean {
    if (document.readyState !== 'complete' || wasDrawn) return wasDrawn;
    requestAnimationFrame(() => {
      wasDrawn = true;
      void check();
    });
    return false;
  }

  /** Reports the form; the answer brings the words, or a refusal if the tab is not FNMT's. */
  async function report(
    more: { sentAt?: number; unplaced?: FieldRole | undefined; at?: Span | undefined } = {},
  ): Promise<void> {
    const reported = form;
    if (!reported) return;
    const { roles } = reported;
    const answer = await send({ ...reportOf(reported), ...more });
    if (keyOf(reported) !== keyOf(form)) return;
    if (!answer.ok) {
      // The next change tries again. A form that is no longer FNMT's loses its hints.
      if (answer.failure === 'not-allowed' && keyOf(reported) !== decided) leave();
      if (host === undefined) form = undefined;
      return;
    }
    arrived = true;
    decided = keyOf(reported);
    view = answer.value;
    draw();
    // A retried report may have arrived after a newer one, so the current one is sent last.
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
    // After an update of the extension `runtime` is gone.
    browser.runtime?.onMessage?.removeListener(onMessage);
    host = undefined;
    hints = undefined;
    view = undefined;
    decided = '';
  }

  /** The form's own button was pressed: it may be sent now. No value is read out. */
  function onPress(event: MouseEvent): void {
    if (!event.isTrusted || !(event.target instanceof Node)) return;
    if (!form?.fields.get('submit')?.contains(event.target)) return;
    hints?.sending();
    void report({ sentAt: Date.now() });
  }

  const onMessage = (message: unknown, _: unknown, answer: (value: unknown) => void): void => {
    if (hasType(message, 'field.focus')) {
      hints?.focusAgain();
      return;
    }
    if (isWriteCode(message)) {
      // Only the download form's code field, and only on the person's press in panel or popup.
      const isWritten = view?.page === 'download-form' && writeCode(form?.fields.get('code'), message.code);
      if (isWritten) hints?.written();
      answer(isWritten);
      return;
    }
    if (!isViewPush(message, 'fields.view') || message.view.page !== view?.page) return;
    // The answer to a report may already have brought this revision.
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

function fieldsOf(page: PageId, { fields }: Form): ReadonlyMap<FieldRole, HTMLElement> {
  const wanted = formPages.find(({ id }) => id === page)?.fields ?? [];
  return new Map([...fields].filter(([role]) => wanted.includes(role)));
}

function keyOf(form: Form | undefined): string {
  return form ? form.candidates.map(({ page, evidence }) => `${page}:${evidence.join()}`).join(' ') : '';
}

function isSame(one: Form | undefined, other: Form | undefined): boolean {
  if (keyOf(one) !== keyOf(other) || one?.fields.size !== other?.fields.size) return false;
  return [...(one?.fields ?? [])].every(([role, field]) => other?.fields.get(role) === field);
}
