import { routes } from '../journey/accreditation.ts';
import { passwordWindow } from '../journey/configurador.ts';
import type { Guide } from '../journey/guides.ts';
import { installerPage, type System } from '../journey/installers.ts';
import { type CaseRoute, type IdentityRoute, identityRoutes, type StepId } from '../journey/phases.ts';
import type { SourceId } from '../journey/sources.ts';
import { type WarningId, warnings, warningWords } from '../journey/warnings.ts';
import type { Organisation } from '../policy/organisation.ts';
import { type Language, t, type WordKey } from '../words/translate.ts';
import type { Sentence } from './fields-view.ts';
import { type Picture, pictures } from './pictures.ts';
import type { UiTarget } from './ui-targets.ts';

// Parts of the panel that depend on device and language, not on the person's case.

export interface LinkView {
  label: string;
  href: string;
}

export interface WarningView {
  picture: Picture;
  title: string;
  text: string;
}

/** A way to get the Configurador; the page's own link is used where there is one. */
export interface InstallerChoice {
  kind: 'windows' | 'mac' | 'deb' | 'rpm';
  label: string;
}

export interface InstallerView {
  picture: Picture;
  heading: string;
  ask?: string;
  choices: readonly InstallerChoice[];
  none?: string;
  page: LinkView;
}

export interface ExpectView {
  heading: string;
  text: string;
  after: string;
  prompt: string;
  cancel: string;
  open: string;
  /** The Configurador's next window, if its look is known. */
  window?: { title: string; again: string; accept: string; cancel: string; note: string };
}

/** A button at the panel's foot, or in the menu behind the last one. */
export interface ControlView {
  target: UiTarget;
  picture: Picture;
  label: string;
  lang?: Language;
  hint?: string;
}

export interface HowToView {
  heading: string;
  guides: readonly { title: string; steps: readonly string[] }[];
  note: string;
}

export interface RoutesView {
  heading: string;
  routes: readonly {
    step: StepId;
    picture: Picture;
    title: string;
    lines: readonly string[];
    choose: string;
  }[];
  compare: string;
  /** Whether they can be chosen here, or only read. */
  isChoice: boolean;
}

export function controlsView(language: Language): ControlView[] {
  const other = language === 'es' ? 'en' : 'es';
  return [
    { target: 'help', picture: pictures.help, label: t(language, 'panel.help') },
    {
      target: `language-${other}`,
      picture: pictures.language,
      label: t(language, 'panel.other-language'),
      lang: other,
    },
  ];
}

export interface MenuSituation {
  /** The request was sent: there is a code, or will be. */
  hasRequest: boolean;
  hasCode: boolean;
  isShared: boolean;
  isVisit: boolean;
  hasSeveralPeople: boolean;
  allowsBackupCheck: boolean;
}

/** The person's things that can be opened, and actions on the panel itself. */
export function menuView(situation: MenuSituation, language: Language): ControlView[] {
  const { hasRequest, hasCode, isShared, isVisit, hasSeveralPeople, allowsBackupCheck } = situation;
  const entry = (target: UiTarget, picture: Picture, label: WordKey): ControlView => ({
    target,
    picture,
    label: t(language, label),
  });
  return [
    ...(hasRequest || hasCode
      ? [entry('code', pictures.password, hasCode ? 'panel.code.see' : 'panel.code.save')]
      : []),
    ...(hasRequest ? [entry('sheet', pictures.calendar, 'appointment.open')] : []),
    ...(allowsBackupCheck ? [entry('backup', pictures.file, 'check.open.mine')] : []),
    ...(isShared && !hasRequest ? [entry('ticket', pictures.document, 'panel.ticket')] : []),
    ...(hasSeveralPeople ? [entry('people', pictures.person, 'panel.people')] : []),
    ...(isVisit ? [entry('leave', pictures.timer, 'leave.title')] : []),
    entry('options', pictures.settings, 'panel.settings'),
    entry('panel-hidden', pictures.hide, 'panel.hide'),
  ];
}

export function howToView(
  guides: readonly Guide[],
  organisation: Organisation | undefined,
  language: Language,
): HowToView {
  const values = { name: organisation?.name ?? '' };
  return {
    heading: t(language, 'howto.heading'),
    guides: guides.map(({ title, steps }) => ({
      title: t(language, title, values),
      steps: steps.map((step) => t(language, step, values)),
    })),
    note: t(language, 'howto.version'),
  };
}

/** @param offered the routes available on this computer */
export function routesView(
  offered: readonly IdentityRoute[],
  isChoice: boolean,
  language: Language,
): RoutesView {
  return {
    isChoice,
    heading: t(language, 'route.heading'),
    compare: t(language, 'route.compare'),
    routes: identityRoutes
      .filter((route) => offered.includes(route))
      .map((route) => ({
        step: `identity.${route}`,
        picture: pictures[route],
        title: t(language, routes[route].title),
        lines: routes[route].lines.map(({ words }) => t(language, words)),
        choose: t(language, `route.${route}.choose`),
      })),
  };
}

export interface ChosenRouteView {
  text: string;
  change: string;
  step: StepId;
}

export function chosenRouteView(
  route: CaseRoute | undefined,
  language: Language,
): ChosenRouteView | undefined {
  if (route !== 'office' && route !== 'video') return undefined;
  return {
    text: t(language, `route.${route}.chosen`),
    change: t(language, 'route.change'),
    step: `identity.${route}`,
  };
}

/** Source for the look of the Configurador's window and its questions. */
export const expectSources: readonly SourceId[] = ['sede-2024-07'];

export function expectView(kind: 'request' | 'download', language: Language): ExpectView {
  return {
    heading: t(language, `expect.${kind}.heading`),
    text: t(language, `expect.${kind}.text`),
    after: t(language, 'expect.after'),
    prompt: t(language, 'expect.prompt'),
    cancel: t(language, 'expect.prompt.cancel'),
    open: t(language, 'expect.prompt.open'),
    ...(kind === 'request'
      ? {
          window: {
            ...passwordWindow,
            note: t(language, 'expect.window.note'),
          },
        }
      : {}),
  };
}

export function installerView(system: System, language: Language): InstallerView {
  const common = {
    picture: pictures.download,
    heading: t(language, 'installer.heading'),
    page: { label: t(language, 'installer.page'), href: installerPage },
  };
  switch (system) {
    case 'windows':
      return { ...common, choices: [{ kind: 'windows', label: t(language, 'installer.windows') }] };
    case 'mac':
      return { ...common, choices: [{ kind: 'mac', label: t(language, 'installer.mac') }] };
    case 'linux':
      return {
        ...common,
        ask: t(language, 'installer.linux.ask'),
        choices: [
          { kind: 'deb', label: t(language, 'installer.linux.deb') },
          { kind: 'rpm', label: t(language, 'installer.linux.rpm') },
        ],
      };
    case 'other':
      return { ...common, choices: [], none: t(language, 'installer.other') };
  }
}

/** @param organisation its office is named where a warning mentions one */
export function warningView(
  id: WarningId,
  organisation: Organisation | undefined,
  language: Language,
): WarningView {
  return { ...warningSentence(id, language, organisation), picture: pictures[warnings[id].icon] };
}

/** A warning's text; without an organisation the same for everybody, for reading aloud. */
export function warningSentence(id: WarningId, language: Language, organisation?: Organisation): Sentence {
  const { title, text } = warningWords(id);
  const own = id === 'appointment' && organisation ? ownOffice(organisation, language) : [];
  return { title: t(language, title), text: [t(language, text), ...own].join(' ') };
}

function ownOffice(organisation: Organisation, language: Language): string[] {
  const { name, office } = organisation;
  const booking = bookingInWords(organisation, language);
  return [
    ...(office ? [t(language, 'warning.appointment.office', { name, office })] : []),
    ...(booking ? [booking] : []),
  ];
}

/** How to book at the organisation's own office. */
export function bookingInWords({ booking, email }: Organisation, language: Language): string | undefined {
  const ways = [booking?.replace('https://', ''), email].filter((way) => way !== undefined).join(' · ');
  return ways === '' ? undefined : t(language, 'sheet.booking', { ways });
}
