import { ChevronRight } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { AccreditedBox } from '../../components/AccreditedBox.tsx';
import { CaseList } from '../../components/CaseList.tsx';
import { Checklist } from '../../components/Checklist.tsx';
import { CodeBox } from '../../components/CodeBox.tsx';
import { EndVisitForm } from '../../components/EndVisitForm.tsx';
import { Icon } from '../../components/Icon.tsx';
import { Reminders } from '../../components/Reminders.tsx';
import { RenewalCheck } from '../../components/RenewalCheck.tsx';
import { TicketBox } from '../../components/TicketBox.tsx';
import type { useCommand } from '../../lib/ui/use-command.ts';
import { useDownloadTab } from '../../lib/ui/use-download-tab.ts';
import type { PopupPartName, PopupView } from '../../lib/view/popup-view.ts';
import { isPopupPart, type PopupPart } from '../../lib/view/ui-targets.ts';
import { type Language, t } from '../../lib/words/translate.ts';
import { isOwnPage, openOwn, openTab } from './open-tab.ts';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

interface Props {
  name: PopupPartName;
  view: PopupView;
  current: string | undefined;
  language: Language;
  /** Requested: starts unfolded. */
  isWanted: boolean;
  run: ReturnType<typeof useCommand>['run'];
  /** Brings another part to the top. */
  onShow: (part: PopupPart) => void;
}

/** One of the popup's parts; null if it is empty. */
export function Part(props: Props): JSX.Element | null {
  const drawn = draw(props);
  return drawn && <div data-part={props.name}>{drawn}</div>;
}

function draw(props: Props): JSX.Element | null {
  const { name, view, language, isWanted, run } = props;
  switch (name) {
    case 'reminders':
      return <DueReminders {...props} />;
    case 'code':
      return view.code ? <Code {...props} code={view.code} /> : null;
    case 'renewal':
      return view.renewal ? <Renewal {...props} renewal={view.renewal} /> : null;
    case 'appointment':
      return view.appointment ? <Appointment {...props} appointment={view.appointment} /> : null;
    case 'accredited':
      return view.accreditedAt ? (
        <AccreditedBox
          language={language}
          accreditedAt={view.accreditedAt}
          zone={zone}
          now={() => new Date()}
          onSave={(at) => void run({ type: 'accredited.at', at: at.toISOString() })}
        />
      ) : null;
    case 'ticket':
      return view.ticket ? <Ticket {...props} ticket={view.ticket} /> : null;
    case 'come-back':
      return view.comeBack ? <p class="box small">{view.comeBack}</p> : null;
    case 'trace':
      return view.trace ? <Trace {...props} allowed={view.trace.allowed} /> : null;
    case 'list':
      return (
        <Folding summary={view.list} isOpen>
          <Checklist
            checklist={view.checklist}
            onStep={(step, action) => void run({ type: `step.${action}`, step })}
          />
        </Folding>
      );
    case 'people':
      return view.people ? <People {...props} people={view.people} /> : null;
    case 'leave':
      return view.leave ? (
        <EndVisitForm
          {...view.leave}
          language={language}
          isOpen={isWanted || view.leave.hasCertificate}
          onLeave={(ticket) => void run({ type: 'visit.end', ticket })}
        />
      ) : null;
    case 'other-person':
      return view.leave ? (
        <section class="box">
          <button
            type="button"
            class="button quiet"
            onClick={() => void run({ type: 'visit.end', ticket: 'kept' })}
          >
            {t(language, 'popup.other-person')}
          </button>
          <p class="small soft">{t(language, 'popup.other-person.help')}</p>
        </section>
      ) : null;
  }
}

function Renewal({
  renewal: { check, leads },
  language,
  run,
}: Props & { renewal: NonNullable<PopupView['renewal']> }): JSX.Element {
  return (
    <RenewalCheck
      view={check}
      heading={leads ? 'h1' : 'h2'}
      language={language}
      now={() => new Date()}
      onExpires={(on) => void run({ type: 'renewal.expires', on })}
      onPress={(does) =>
        void run(
          does.kind === 'note'
            ? { type: 'answer.note', note: does.note }
            : { type: 'step.confirm', step: does.step },
        )
      }
    />
  );
}

function DueReminders({ view, language, current, run, onShow }: Props): JSX.Element {
  return (
    <Reminders
      language={language}
      view={view.reminders}
      onOpen={(does) => {
        if (does.kind === 'go') openTab(does.href);
        else if (isPopupPart(does.target)) onShow(does.target);
        else if (isOwnPage(does.target)) openOwn(does.target);
      }}
      onDone={(step) => void run({ type: 'step.confirm', step })}
      onPostpone={(reminder, by) =>
        current && void run({ type: 'reminder.snooze', case: current, reminder, by })
      }
      onStop={(reminder) => current && void run({ type: 'reminder.dismiss', case: current, reminder })}
      onResume={(reminder) => current && void run({ type: 'reminder.resume', case: current, reminder })}
    />
  );
}

function Code({
  code: { value, notes, isOutdated, canCopy, others },
  language,
  run,
}: Props & { code: NonNullable<PopupView['code']> }): JSX.Element {
  const downloadTab = useDownloadTab();
  return (
    <CodeBox
      language={language}
      code={value}
      notes={notes}
      isOutdated={isOutdated}
      canCopy={canCopy}
      others={others}
      canFill={downloadTab !== undefined}
      onSave={(code) => void run({ type: 'code.save', code })}
      onForget={() => void run({ type: 'code.forget' })}
      onNotAgain={() => void run({ type: 'request.not-again' })}
      onFill={async () => downloadTab !== undefined && run({ type: 'code.fill', tabId: downloadTab })}
    />
  );
}

function Appointment({
  appointment: { known },
  language,
}: Props & { appointment: NonNullable<PopupView['appointment']> }): JSX.Element {
  return (
    <section class="box" aria-labelledby="appointment">
      <h2 id="appointment">{t(language, 'appointment.heading')}</h2>
      {known ? (
        <p>
          <strong>{known.when}</strong>
          <br />
          {known.where}
        </p>
      ) : (
        <p class="small soft">{t(language, 'appointment.none')}</p>
      )}
      {known?.notes.map((note) => (
        <p key={note} class="small">
          {note}
        </p>
      ))}
      <button type="button" class="button quiet" onClick={() => openOwn('sheet')}>
        {t(language, 'appointment.open')}
      </button>
    </section>
  );
}

function Ticket({
  ticket: { own, isFull },
  language,
  run,
}: Props & { ticket: NonNullable<PopupView['ticket']> }): JSX.Element {
  const [hasFailed, setFailed] = useState(false);
  return (
    <TicketBox
      language={language}
      ticket={own}
      failure={hasFailed ? (isFull ? 'full' : 'unknown') : undefined}
      onOpen={(ticket) => {
        setFailed(false);
        void run({ type: 'ticket.open', ticket }).then(setFailed);
      }}
    />
  );
}

function Trace({ allowed, language, run }: Props & { allowed: boolean }): JSX.Element {
  return (
    <section class="box">
      <label class="check">
        <input
          type="checkbox"
          checked={allowed}
          aria-describedby="trace-help"
          onChange={() => void run({ type: 'trace.allow', allowed: !allowed })}
        />
        <span>{t(language, 'trace.label')}</span>
      </label>
      <p id="trace-help" class="small soft">
        {t(language, 'trace.help')}
      </p>
    </section>
  );
}

function People({
  people,
  view,
  language,
  isWanted,
  run,
}: Props & { people: NonNullable<PopupView['people']> }): JSX.Element {
  return (
    <Folding
      summary={t(language, 'cases.heading')}
      tag={view.othersDue ? t(language, 'remind.of-others') : undefined}
      isOpen={isWanted || people.length > 1}
      look="people-box"
    >
      <CaseList
        language={language}
        people={people}
        onSwitch={(id) => void run({ type: 'case.switch', id })}
        onAdd={(alias) => run({ type: 'case.add', id: crypto.randomUUID(), alias })}
      />
      {people.length > 0 && (
        <button type="button" class="link" onClick={() => void browser.runtime.openOptionsPage()}>
          {t(language, 'cases.manage')}
        </button>
      )}
    </Folding>
  );
}

function Folding({
  summary,
  tag,
  isOpen,
  look = '',
  children,
}: {
  summary: string;
  tag?: string | undefined;
  isOpen: boolean;
  look?: string;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <details class={`box disclosure ${look}`} open={isOpen}>
      <summary>
        <span class="chevron">
          <Icon of={ChevronRight} size={18} />
        </span>
        {summary}
        {tag && <span class="tag due">{tag}</span>}
      </summary>
      {children}
    </details>
  );
}
