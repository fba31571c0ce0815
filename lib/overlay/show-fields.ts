import { findFields } from '../fields/find-fields.ts';
import type { FieldRole } from '../fields/roles.ts';
import { send } from '../messages/send.ts';
import { pages } from '../pages/catalogue.ts';
import { detectPage } from '../pages/detect-page.ts';
import type { PageId } from '../pages/page.ts';
import { readPageView } from '../pages/read-page-view.ts';
import { isFramedByFnmtOnly } from './framed-by.ts';
import { type Host, mountHost } from './host.ts';
import { onPageChange } from './on-page-change.ts';

// The hints are drawn here later; until then the host only says which form this is.
const css = ':host { display: none !important; }';

/**
 * Looks after the form in this frame until `signal` is aborted: says which of FNMT's forms it is and which of
 * its fields were found. No value of a field is read. Framed by anyone but FNMT it does nothing.
 */
export function showFields(signal: AbortSignal): void {
  if (!isFramedByFnmtOnly(location)) return;
  let host: Host | undefined;
  let removal: AbortController | undefined;
  let shown: { page: PageId; roles: FieldRole[] } | undefined;

  function check(): void {
    const view = readPageView(document, location.href);
    const page = detectPage(view);
    const roles = page ? view.roles.filter((role) => fieldsOf(page).includes(role)) : [];
    if (page === shown?.page && roles.join() === shown?.roles.join()) return;
    shown = page && { page, roles };
    if (!shown) {
      leave();
      return;
    }
    void announce(shown);
  }

  async function announce(form: { page: PageId; roles: FieldRole[] }): Promise<void> {
    const answer = await send({ type: 'field.report', ...form, sent: false });
    // Refused: the tab around this frame is not FNMT's.
    if (!answer.ok || form !== shown) return;
    host ??= mount();
    host.mark({ 'data-page': form.page, 'data-fields': form.roles.join(' ') });
  }

  function mount(): Host {
    removal = new AbortController();
    return mountHost('certiguia-fields', css, AbortSignal.any([signal, removal.signal]));
  }

  function leave(): void {
    removal?.abort();
    host = undefined;
  }

  /** A press on the form's own button: the form may be sent now. What it holds stays where it is. */
  function onPress(event: MouseEvent): void {
    if (!shown || !event.isTrusted || !(event.target instanceof Node)) return;
    const submit = findFields(document, ['submit']).get('submit');
    if (submit?.contains(event.target)) void send({ type: 'field.report', ...shown, sent: true });
  }

  document.addEventListener('click', onPress, { capture: true, passive: true, signal });
  onPageChange(check, signal);
}

function fieldsOf(id: PageId): readonly FieldRole[] {
  const page = pages.find((known) => known.id === id);
  return page?.on === 'form-host' ? page.fields : [];
}
