import { type BrowserName, diagnose } from '../journey/configurador.ts';
import type { System } from '../journey/installers.ts';
import type { SourceId } from '../journey/sources.ts';
import type { WordKey } from '../words/translate.ts';
import type { Target, Topic } from './topic.ts';

interface Question {
  text: readonly WordKey[];
  sources: readonly SourceId[];
  opens?: Target;
  named?: RegExp;
}

/**
 * What people ask in their own words. Answers reuse what other surfaces say; only what none of them says has words of
 * its own. Title: `help.ask.<id>`; other phrasings: `help.asked.<id>`.
 */
const questions = {
  'no-code': {
    text: ['do.request.code-saved.help', 'help.answer.no-code'],
    sources: ['reports-code', 'own'],
    opens: 'code',
  },
  forgotten: {
    text: ['warning.same-password.text', 'help.answer.forgotten', 'help.answer.forgotten-copy'],
    sources: ['sede-2026-10', 'own'],
    opens: 'software-request',
  },
  'other-computer': {
    text: ['stop.answer.other-computer.text', 'help.answer.other-computer'],
    sources: ['sede-2026-10', 'own'],
  },
  cost: {
    text: ['help.answer.cost', 'help.answer.cost-video'],
    sources: ['sede-2022', 'guide-2026-10'],
  },
  wait: {
    text: ['help.answer.wait', 'help.answer.wait-video', 'warning.ask-once.text'],
    sources: ['sede-2026-10', 'reports-code', 'press-2026-01'],
    opens: 'software-download',
  },
  duration: {
    text: [
      'help.answer.duration',
      'help.answer.duration.by-2026',
      'help.answer.duration.then-four',
      'help.answer.duration.four',
      'help.answer.duration.was-2026',
      'help.answer.duration-renew',
      'renew.not-online',
    ],
    sources: ['notice-2025-12', 'sede-2026-10'],
    opens: 'renew-setup',
  },
  expired: {
    text: ['remind.renewal.7.text', 'help.answer.expired'],
    sources: ['sede-2026-10'],
    opens: 'software-hub',
  },
  who: { text: ['route.office.who', 'warning.in-person.text'], sources: ['sede-2022', 'notice-2025-12'] },
  passport: { text: ['help.answer.passport'], sources: ['sede-2026-08', 'own'], opens: 'software-identity' },
  foreigner: {
    text: ['help.answer.foreigner', 'documents.nie-first', 'warning.video-dni.text'],
    sources: ['sede-2026-08', 'app-catalogue-2026'],
    opens: 'software-identity',
  },
  minor: { text: ['help.answer.minor'], sources: ['sede-2022'] },
  captcha: {
    text: ['help.answer.captcha', 'help.answer.captcha-hard'],
    sources: ['app-catalogue-2026', 'own'],
  },
  autofirma: {
    text: ['help.answer.signing', 'help.answer.autofirma', 'warning.mac-autofirma.text'],
    sources: ['autofirma-2026', 'help-desk-2026'],
  },
  works: {
    text: ['do.download.works.help', 'page.status-result.body', 'page.status-result.bad'],
    sources: ['sede-2024-07', 'own'],
    opens: 'status',
  },
  'wrong-email': {
    text: ['help.answer.wrong-email', 'check.email.institution.text'],
    sources: ['certificates-2026', 'own'],
  },
  'two-requests': { text: ['warning.ask-once.text'], sources: ['own'] },
  lost: { text: ['page.revoke.body', 'warning.phone-code.text'], sources: ['sede-2026-10'] },
  'not-there': {
    text: [
      'page.status.body',
      'page.status-check.body',
      'help.answer.not-trusted',
      'help.answer.firefox-linux',
    ],
    sources: ['sede-2024-07', 'root-lists-2026', 'autofirma-2026'],
    opens: 'status',
  },
  mobile: {
    text: [
      'help.answer.mobile',
      'installer.other',
      'help.answer.mobile-copy',
      'help.answer.mobile-android',
      'help.answer.mobile-iphone',
    ],
    sources: ['packagers-2026', 'own'],
  },
  fake: {
    text: ['warning.email-notice.text', 'warning.private-key.text'],
    sources: ['support-2026', 'sede-2026-10'],
  },
  'what-backup': {
    text: ['page.faq-export.body', 'warning.cer.text', 'do.backup.made.help'],
    sources: ['faq-2026-09', 'sede-2026-10'],
    opens: 'faq-export',
  },
  'check-backup': { text: ['check.intro'], sources: ['own'], opens: 'backup' },
  shared: { text: ['welcome.shared.warning', 'remind.delete-here.text'], sources: ['own'] },
  abroad: { text: ['office.consulate'], sources: ['sede-2022'], opens: 'office-map' },
  sheet: { text: ['sheet.intro', 'appointment.none'], sources: ['own'], opens: 'sheet' },
  privacy: { text: ['welcome.sees.2', 'welcome.never.1', 'welcome.never.2'], sources: ['own'] },
  erase: { text: ['options.erase.ask'], sources: ['own'], opens: 'options' },
  keys: { text: ['help.answer.keys'], sources: ['own'], opens: 'options' },
  person: { text: ['help.answer.person'], sources: ['own'], opens: 'call' },
  'code-age': { text: ['help.answer.code-age'], sources: ['user-reports', 'own'] },
  'where-code': { text: ['help.answer.where-code'], sources: ['sede-2026-10', 'own'], opens: 'code' },
  'code-digits': { text: ['help.answer.code-digits'], sources: ['reports-code', 'own'] },
  updating: { text: ['help.answer.updating'], sources: ['sede-2026-10', 'own'] },
  'document-expired': { text: ['help.answer.document-expired'], sources: ['sede-2022', 'sede-2026-08'] },
  clave: { text: ['help.answer.clave'], sources: ['own'] },
  'not-exportable': { text: ['help.answer.not-exportable'], sources: ['programs-2026', 'own'] },
  move: { text: ['help.answer.move'], sources: ['faq-2026-09', 'own'], opens: 'backup' },
  deleted: { text: ['help.answer.deleted'], sources: ['sede-2024-07', 'own'], opens: 'backup' },
  icon: { text: ['help.answer.icon'], sources: ['own'] },
  upo: { text: ['help.answer.upo'], sources: ['own'], named: /\bupo\b|olavide|sevill/i },
  'video-rejected': {
    text: ['help.answer.video-rejected'],
    sources: ['press-2026-01', 'own'],
    opens: 'office-map',
  },
  refund: { text: ['help.answer.refund'], sources: ['support-2026', 'own'], opens: 'call' },
  'no-sms': { text: ['help.answer.no-sms'], sources: ['own'] },
  renew: {
    text: ['help.answer.renew', 'renew.not-online'],
    sources: ['sede-2026-10'],
    opens: 'renewal',
  },
  'new-revokes': {
    text: ['help.answer.new-revokes'],
    sources: ['sede-2024-07', 'own'],
    opens: 'renew-setup',
  },
  surnames: { text: ['help.answer.surnames'], sources: ['sede-2022', 'sede-2026-10'] },
  'wrong-data': { text: ['help.answer.wrong-data'], sources: ['sede-2026-10', 'own'] },
  'no-email': { text: ['help.answer.no-email'], sources: ['certificates-2026', 'own'] },
  'no-printer': { text: ['help.answer.no-printer'], sources: ['own'], opens: 'sheet' },
  'other-person': { text: ['help.answer.other-person'], sources: ['sede-2022', 'guide-2026-10'] },
  systems: {
    text: ['help.answer.systems'],
    sources: ['packagers-2026', 'sede-2026-08'],
    opens: 'software-setup',
  },
  browsers: { text: ['help.answer.browsers'], sources: ['sede-2026-10', 'own'] },
  dnie: { text: ['help.answer.dnie'], sources: ['sede-2026-10'] },
  'site-down': { text: ['help.answer.site-down'], sources: ['own'] },
  ticket: { text: ['help.answer.ticket'], sources: ['own'] },
  language: { text: ['help.answer.language'], sources: ['own'], opens: 'options' },
  'what-is': { text: ['help.answer.what-is'], sources: ['sede-2022'], opens: 'software-hub' },
  'what-configurador': {
    text: ['help.answer.what-configurador'],
    sources: ['sede-2026-10'],
    opens: 'software-setup',
  },
  company: { text: ['help.answer.company'], sources: ['sede-2026-08', 'own'] },
  official: { text: ['app.unofficial.long', 'help.answer.official'], sources: ['own'] },
  start: { text: ['help.answer.start'], sources: ['sede-2026-10'], opens: 'software-setup' },
} as const satisfies Record<string, Question>;

type QuestionId = keyof typeof questions;

/** Shown before anything is typed: the costliest failures first. */
export const suggested = [
  'no-code',
  'configurador',
  'forgotten',
  'other-computer',
  'wait',
  'what-backup',
] as const satisfies readonly (QuestionId | 'configurador')[];

const certiguia: ReadonlySet<QuestionId> = new Set([
  'privacy',
  'erase',
  'keys',
  'icon',
  'ticket',
  'language',
  'official',
]);

/** Answers to the questions; about the Configurador, for this system and browser. */
export function questionTopics(system: System, browser: BrowserName): Topic[] {
  const causes = diagnose(system, browser);
  const about = (id: QuestionId): Topic['about'] => (certiguia.has(id) ? 'certiguia' : 'question');
  return [
    ...(Object.entries(questions) as [QuestionId, Question][]).map(
      ([id, question]): Topic => ({
        ...question,
        id,
        about: about(id),
        title: `help.ask.${id}`,
        asked: `help.asked.${id}`,
      }),
    ),
    {
      id: 'configurador',
      about: 'question',
      title: 'help.ask.configurador',
      asked: 'help.asked.configurador',
      text: causes.map(({ text }) => text),
      ordered: true,
      sources: [...new Set(causes.map(({ source }) => source))],
      opens: 'software-setup',
    },
  ];
}
