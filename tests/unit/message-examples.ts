import type { RawSender } from '../../lib/messages/sender.ts';
import { noSigns } from '../../lib/pages/page-signs.ts';

export const self = { id: 'certiguia', origin: 'chrome-extension://certiguia' };
export const sede = 'https://www.sede.fnmt.gob.es/inicio';
const form = 'https://apus20.cert.fnmt.es/SolicitudCertificados/solicitud.do';
export const senders = {
  'one of our pages': { id: self.id, origin: self.origin, url: `${self.origin}/popup.html` },
  'the sede': {
    id: self.id,
    origin: new URL(sede).origin,
    url: sede,
    frameId: 0,
    tab: { id: 1, url: sede },
  },
  'a form’s frame': {
    id: self.id,
    origin: new URL(form).origin,
    url: form,
    frameId: 3,
    tab: { id: 1, url: sede },
  },
  'a sandboxed frame of a form': {
    id: self.id,
    origin: 'null',
    url: form,
    frameId: 3,
    tab: { id: 1, url: sede },
  },
  'a sandboxed page of the sede': {
    id: self.id,
    origin: 'null',
    url: sede,
    frameId: 0,
    tab: { id: 1, url: sede },
  },
  'another extension': { id: 'other', origin: 'chrome-extension://other', url: 'chrome-extension://other/' },
} as const satisfies Record<string, RawSender>;
export type Who = keyof typeof senders;

const id = '11111111-1111-4111-8111-111111111111';
const at = '2026-11-21T10:00:00.000Z';
export const examples: readonly Record<string, unknown>[] = [
  { type: 'step.confirm', step: 'request.sent' },
  { type: 'step.undo', step: 'request.sent' },
  { type: 'step.confirm', step: 'request.sent', case: null },
  { type: 'step.undo', step: 'request.sent', case: id },
  { type: 'case.add', id, alias: 'Mamá' },
  { type: 'case.rename', id, alias: 'Papá' },
  { type: 'case.switch', id },
  { type: 'case.finish', id },
  { type: 'case.reopen', id },
  { type: 'case.restart', id },
  { type: 'answer.note', note: 'video-rejected' },
  { type: 'answer.note', note: 'video-rejected', case: id },
  { type: 'case.erase', id },
  { type: 'language.choose', language: 'en' },
  { type: 'device.choose', mode: 'shared' },
  { type: 'device.answer', mode: 'shared' },
  { type: 'code.fill-here' },
  { type: 'focus.return' },
  { type: 'panel.set', site: 'sede', state: 'tab' },
  { type: 'panel.move', side: 'left' },
  { type: 'computer.name', name: 'Salón' },
  { type: 'organisation.choose', organisation: 'upo' },
  { type: 'code.save', code: '012345678' },
  { type: 'code.forget' },
  { type: 'request.not-again' },
  { type: 'appointment.set', at, zone: 'Europe/Madrid', place: 'x' },
  { type: 'appointment.clear' },
  { type: 'file.saved', file: 'calendar' },
  { type: 'accredited.at', at },
  { type: 'reminder.snooze', case: id, reminder: 'backup', by: 'hour' },
  { type: 'reminder.dismiss', case: id, reminder: 'backup' },
  { type: 'reminder.resume', case: id, reminder: 'backup' },
  { type: 'reminders.set', atNight: true },
  { type: 'backup.record', expiresAt: at, kind: 'ciudadano' },
  { type: 'renewal.expires', on: '2027-01-10' },
  { type: 'trace.allow', allowed: true },
  { type: 'ticket.open', ticket: 'K7Q4' },
  { type: 'quarantine.seen' },
  { type: 'visit.extend' },
  { type: 'visit.end', ticket: 'erased' },
  { type: 'everything.erase' },
  { type: 'code.fill', tabId: 1 },
  { type: 'page.seen', path: '/', signs: noSigns, loadedAt: 1 },
  {
    type: 'field.report',
    candidates: [{ page: 'request-form', evidence: ['words', 'fields'] }],
    loadedAt: 1,
    roles: ['document'],
    arrived: true,
    sentAt: 1,
  },
  {
    type: 'field.trace',
    page: 'request-form',
    trace: { words: 1, accents: false, hyphen: false, documentEnd: '00T' },
  },
  { type: 'ui.open', target: 'options' },
];

export const eventExamples: readonly Record<string, unknown>[] = [
  { type: 'evidence.found', step: 'request.sent', page: 'request-form' },
  { type: 'evidence.withdrawn', step: 'request.sent' },
  { type: 'reminder.notified', case: id, reminder: 'backup', of: at },
  { type: 'policy.read', policy: { administered: false, values: {}, ignored: [] } },
  { type: 'visit.idle' },
  {
    type: 'trace.recorded',
    trace: { words: 1, accents: false, hyphen: false, documentEnd: '00T' },
  },
  { type: 'visit.active' },
  { type: 'visit.abandoned' },
];
