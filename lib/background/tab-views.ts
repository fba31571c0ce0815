import { currentCase } from '../cases/current-case.ts';
import { isCodeOutdated } from '../cases/request-mark.ts';
import { languageOf } from '../cases/settings.ts';
import type { AppState } from '../cases/state.ts';
import { browserOf } from '../journey/configurador.ts';
import { hintsFor } from '../journey/hints.ts';
import { systemOf } from '../journey/installers.ts';
import type { AnnouncedTab } from '../messages/announced-tabs.ts';
import type { PageId } from '../pages/page.ts';
import { type FieldsView, fieldsView } from '../view/fields-view.ts';
import { type GuideView, guideView } from '../view/guide-view.ts';
import { personNumber } from '../view/people-view.ts';
import { localZone } from './device.ts';

const traced = { 'request-form': true, 'download-form': true } as const satisfies Partial<
  Record<PageId, true>
>;

/** A tab's panel; null where no known page was announced. */
export function guideViewFor({ seen, frames }: AnnouncedTab, state: AppState): GuideView | undefined {
  if (!seen) return undefined;
  const forms = Object.values(frames).filter(({ page }) => hintsFor(page).length > 0);
  const unplaced = forms.find((form) => form.unplaced !== undefined);
  return guideView({
    state,
    now: new Date(),
    zone: localZone(),
    page: seen.page,
    site: seen.site,
    language: languageOf(state.settings, navigator.language),
    system: systemOf(navigator.userAgent),
    form: forms.at(-1),
    browser: browserOf(navigator.userAgent, 'brave' in navigator),
    sentAt: forms.flatMap(({ sentAt }) => sentAt ?? []).at(-1),
    ...(unplaced?.unplaced
      ? { unplaced: { page: unplaced.page, role: unplaced.unplaced, at: unplaced.at } }
      : {}),
  });
}

/** The hints of a form. */
export function fieldsViewFor(page: PageId, state: AppState): FieldsView {
  const personCase = currentCase(state);
  return fieldsView(page, languageOf(state.settings, navigator.language), state.revision, {
    trace: personCase?.traceAllowed === true && page in traced,
    hasCode: personCase?.code !== undefined && !isCodeOutdated(personCase),
    person: personNumber(state),
  });
}
