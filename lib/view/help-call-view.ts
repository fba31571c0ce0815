import { currentCase, shownCase } from '../cases/current-case.ts';
import { organisationIn } from '../cases/organisation.ts';
import type { AppState } from '../cases/state.ts';
import { currentPhase, nextStep } from '../cases/status.ts';
import { browserInWords, type DeviceInfo, type SupportFacts, systemInWords } from '../help/support-facts.ts';
import { linkedPages } from '../journey/advice.ts';
import { todoFor } from '../journey/todos.ts';
import type { PageId } from '../pages/page.ts';
import type { Organisation } from '../policy/organisation.ts';
import { type Language, t } from '../words/translate.ts';
import { pageName } from './page-name.ts';
import type { LinkView } from './panel-sections.ts';

export interface HelperView {
  about: string;
  name: string;
  lines: readonly string[];
  links: readonly LinkView[];
}

export interface CallView {
  helpers: readonly HelperView[];
  facts: string;
}

/** FNMT's support page (its addresses are those of `pages/help.ts`). */
const fnmtSupport = {
  email: 'ceres@fnmt.es',
  page: 'https://www.sede.fnmt.gob.es/soporte-tecnico/atencion-a-usuarios',
} as const;

export interface CallSituation {
  state: AppState;
  now: Date;
  language: Language;
  device: DeviceInfo;
  version: string;
  page: PageId | undefined;
}

/** Helpers, the nearest first: the person's organisation, or the appointment's office and the town hall; then FNMT. */
export function callView(situation: CallSituation): CallView {
  const { state, language } = situation;
  return {
    helpers: [...nearby(state, language), fnmtView(language)],
    facts: factsInWords(factsOf(situation), language),
  };
}

function nearby(state: AppState, language: Language): HelperView[] {
  const organisation = organisationIn(state);
  if (organisation) return [organisationView(organisation, language)];
  const place = currentCase(state)?.appointment?.place;
  return [
    {
      about: t(language, 'help.call.office'),
      name: place || t(language, 'help.call.office.name'),
      lines: [t(language, 'help.call.office.text')],
      links: [officeMap(language)],
    },
    {
      about: t(language, 'help.call.who.other'),
      name: t(language, 'help.call.nearby.name'),
      lines: [t(language, 'help.call.nearby.text')],
      links: [],
    },
  ];
}

function organisationView(organisation: Organisation, language: Language): HelperView {
  const { name, office, email, booking, help, cardService, preset } = organisation;
  return {
    about: t(language, cardService ? 'help.call.who' : 'help.call.who.other'),
    name,
    lines: [
      ...(office === undefined || office === name ? [] : [office]),
      ...(preset === 'upo' ? [t(language, 'help.call.tika')] : []),
    ],
    links: [
      ...(email ? [mailTo(email, language)] : []),
      ...(booking ? [{ label: t(language, 'help.call.booking'), href: booking }] : []),
      ...(help ? [{ label: t(language, 'help.call.help'), href: help }] : []),
      officeMap(language),
    ],
  };
}

function fnmtView(language: Language): HelperView {
  return {
    about: t(language, 'help.call.fnmt'),
    name: t(language, 'help.call.fnmt.name'),
    lines: [t(language, 'help.call.fnmt.asks'), t(language, 'help.call.fnmt.phone')],
    links: [
      mailTo(fnmtSupport.email, language),
      { label: t(language, 'help.call.fnmt.link'), href: fnmtSupport.page },
    ],
  };
}

function officeMap(language: Language): LinkView {
  return { label: t(language, 'office.locator.link'), href: linkedPages['office-map'] };
}

function mailTo(address: string, language: Language): LinkView {
  return { label: t(language, 'help.call.write', { address }), href: `mailto:${address}` };
}

/** Takes only the step of a case, and only what every program may know of the computer. */
function factsOf({ state, now, device, version, page }: CallSituation): SupportFacts {
  const personCase = shownCase(state, now);
  const mode = state.settings.deviceMode ?? 'shared';
  return {
    system: systemInWords(device),
    browser: browserInWords(device),
    version,
    page,
    step: nextStep(personCase, mode),
    phase: currentPhase(personCase, mode),
    mode: state.settings.deviceMode,
  };
}

/** Text for an e-mail, with two lines for the person to fill in. */
function factsInWords(facts: SupportFacts, language: Language): string {
  const { system, browser, version, page, step, phase, mode } = facts;
  const where =
    step && phase
      ? `${phase}, ${t(language, `phase.${phase}`)}: ${t(language, todoFor(step).title)}`
      : t(language, 'help.fact.step.finished');
  const lines = [
    ['help.fact.system', system],
    ['help.fact.browser', browser],
    ['help.fact.version', version],
    ['help.fact.page', page ? pageName(page, language) : t(language, 'help.fact.page.none')],
    ['help.fact.step', where],
    ['help.fact.mode', t(language, `help.fact.mode.${mode ?? 'unknown'}`)],
    ['help.fact.did', ''],
    ['help.fact.message', ''],
  ] as const;
  return [
    t(language, 'help.fact.title'),
    ...lines.map(([label, value]) => `${t(language, label)}: ${value}`.trim()),
  ].join('\n');
}
