import { Printer } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Brand } from '../../components/Brand.tsx';
import { Icon } from '../../components/Icon.tsx';
import { LanguageChoice } from '../../components/LanguageChoice.tsx';
import { Notice } from '../../components/Notice.tsx';
import { OrganisationChoice } from '../../components/OrganisationChoice.tsx';
import { PrintSheet } from '../../components/PrintSheet.tsx';
import { ChosenRoute, RouteChoice } from '../../components/RouteChoice.tsx';
import { currentCase } from '../../lib/cases/current-case.ts';
import { organisationIn } from '../../lib/cases/organisation.ts';
import { policyIn } from '../../lib/cases/settings.ts';
import type { Case } from '../../lib/cases/state.ts';
import {
  officeLines,
  type PersonKind,
  personKinds,
  videoPreparation,
} from '../../lib/journey/accreditation.ts';
import { linkedPages } from '../../lib/journey/advice.ts';
import type { Organisation } from '../../lib/policy/organisation.ts';
import { useCommand } from '../../lib/ui/use-command.ts';
import { useLanguage } from '../../lib/ui/use-language.ts';
import type { PageProps } from '../../lib/ui/visit-boundary.tsx';
import { chosenRouteView, routesView } from '../../lib/view/panel-sections.ts';
import { peopleView, personInWords } from '../../lib/view/people-view.ts';
import { sheetView } from '../../lib/view/sheet-view.ts';
import { type Language, t } from '../../lib/words/translate.ts';
import { AppointmentSection } from './AppointmentSection.tsx';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const now = (): Date => new Date();

/** The appointment, and the sheet to take to it. */
export function Sheet({ state }: PageProps): JSX.Element {
  const language = useLanguage(state, (spoken) => t(spoken, 'sheet.title'));
  const { run, failure } = useCommand();
  const [kind, setKind] = useState<PersonKind>();
  const [withCode, setWithCode] = useState(true);
  if (!state) return <main class="surface sheet" aria-busy="true" />;

  const personCase = currentCase(state);
  const chosen = chosenRouteView(personCase?.route, language);
  const person = personInWords(peopleView(state, now(), zone, language), language);
  return (
    <>
      <main class="surface sheet">
        <header>
          <Brand name={t(language, 'app.name')} unofficial={t(language, 'app.unofficial')} />
          <LanguageChoice
            language={language}
            onChoose={(chosen) => run({ type: 'language.choose', language: chosen })}
          />
        </header>
        <section>
          <h1>{t(language, 'sheet.title')}</h1>
          {person && <p class="person-now">{person}</p>}
          <p>{t(language, 'sheet.intro')}</p>
          {failure && <Notice text={t(language, failure)} isNews />}
          {chosen && <ChosenRoute view={chosen} onUndo={(step) => void run({ type: 'step.undo', step })} />}
          {personCase?.kind === 'renewal' && (
            <Notice title={t(language, 'renew.no-identity')} text={t(language, 'renew.no-identity.text')} />
          )}
          {personCase?.kind !== 'renewal' && personCase?.route === undefined && (
            <RouteChoice
              view={routesView(policyIn(state.settings).routes, true, language)}
              onChoose={(step) => void run({ type: 'step.confirm', step })}
            />
          )}
        </section>
        {needsOffice(personCase) && (
          <PrintBar
            language={language}
            isMain={personCase?.route !== undefined}
            isShared={state.settings.deviceMode === 'shared'}
            onServed={
              policyIn(state.settings).frontDesk
                ? () => void run({ type: 'visit.end', ticket: 'erased' })
                : undefined
            }
          />
        )}
        {personCase?.route === 'video' && <VideoPreparation language={language} />}
        {(personCase?.route === 'dnie' || personCase?.route === 'app') && (
          <section>
            <p>{t(language, 'route.no-office')}</p>
          </section>
        )}
        {needsOffice(personCase) && (
          <>
            <AppointmentSection key={personCase?.id} state={state} language={language} run={run} />
            <Offices language={language} organisation={organisationIn(state)}>
              <OrganisationChoice
                language={language}
                policy={state.settings.policy}
                chosen={personCase?.organisation}
                onChoose={(organisation) => void run({ type: 'organisation.choose', organisation })}
              />
            </Offices>
            <section>
              <h2>{t(language, 'documents.heading')}</h2>
              <fieldset class="kinds">
                <legend>{t(language, 'documents.kind')}</legend>
                {personKinds.map((each) => (
                  <label key={each} class="check">
                    <input type="radio" name="kind" checked={kind === each} onChange={() => setKind(each)} />
                    <span>{t(language, `documents.kind.${each}`)}</span>
                  </label>
                ))}
              </fieldset>
              {(kind === 'eu' || kind === 'other') && <p>{t(language, 'documents.nie-first')}</p>}
              {personCase?.code && (
                <label class="check">
                  <input type="checkbox" checked={!withCode} onChange={() => setWithCode(!withCode)} />
                  <span>{t(language, 'sheet.code.hide')}</span>
                </label>
              )}
            </section>
          </>
        )}
      </main>
      {needsOffice(personCase) && (
        <PrintSheet
          sheet={sheetView(state, organisationIn(state), kind, withCode, language)}
          language={language}
        />
      )}
    </>
  );
}

/** The print button, always in reach. */
function PrintBar({
  language,
  isMain,
  isShared,
  onServed,
}: {
  language: Language;
  /** Nothing has to be chosen first. */
  isMain: boolean;
  isShared: boolean;
  /** For staff: this person has been served. */
  onServed: (() => void) | undefined;
}): JSX.Element {
  return (
    <div class="print-bar">
      <button type="button" class={isMain ? 'button' : 'button quiet'} onClick={() => print()}>
        <Icon of={Printer} size={22} />
        {t(language, 'sheet.print')}
      </button>
      {onServed && (
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            addEventListener('afterprint', onServed, { once: true });
            print();
          }}
        >
          {t(language, 'desk.sheet.new')}
        </button>
      )}
      {isShared && <p class="small soft">{t(language, 'sheet.print.shared')}</p>}
    </div>
  );
}

/** Whether the person goes to an office, or may still choose it. */
function needsOffice(personCase: Case | undefined): boolean {
  return personCase?.kind !== 'renewal' && (personCase?.route === undefined || personCase.route === 'office');
}

function Offices({
  language,
  organisation,
  children,
}: {
  language: Language;
  organisation: Organisation | undefined;
  children: ComponentChildren;
}): JSX.Element {
  const { name = '', office, booking } = organisation ?? {};
  return (
    <section>
      <h2>{t(language, 'office.heading')}</h2>
      <ul class="offices">
        {office && (
          <li>
            {t(language, 'office.organisation', { name, office })}{' '}
            {booking && (
              <a href={booking} target="_blank" rel="noreferrer">
                {t(language, 'office.organisation.link', { name })}
              </a>
            )}
          </li>
        )}
        {officeLines.map((line) => (
          <li key={line}>
            {t(language, line)}{' '}
            {line === 'office.locator' && (
              <a href={linkedPages['office-map']} target="_blank" rel="noreferrer">
                {t(language, 'office.locator.link')}
              </a>
            )}
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
}

function VideoPreparation({ language }: { language: Language }): JSX.Element {
  return (
    <section>
      <h2>{t(language, 'video.heading')}</h2>
      <ul class="offices">
        {videoPreparation.map((line) => (
          <li key={line}>{t(language, line)}</li>
        ))}
      </ul>
      <p>
        <a href={linkedPages.video} target="_blank" rel="noreferrer">
          {t(language, 'link.video')}
        </a>
      </p>
    </section>
  );
}
