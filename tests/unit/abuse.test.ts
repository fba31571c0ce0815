import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Command } from '../../lib/cases/commands.ts';
import { createRateLimit } from '../../lib/messages/rate.ts';
import { type Handlers, route } from '../../lib/messages/router.ts';
import { ExtensionMessageSchema, PageMessageSchema } from '../../lib/messages/schema.ts';
import type { RawSender } from '../../lib/messages/sender.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const self = { id: 'certiguia', origin: 'chrome-extension://certiguia' };
const sede = 'https://www.sede.fnmt.gob.es/inicio';
const form = 'https://apus20.cert.fnmt.es/SolicitudCertificados/solicitud.do';
const senders = {
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
type Who = keyof typeof senders;

const id = '11111111-1111-4111-8111-111111111111';
const at = '2026-11-21T10:00:00.000Z';
/** One valid example of every message there is. */
const examples: readonly Record<string, unknown>[] = [
  { type: 'step.confirm', step: 'request.sent' },
  { type: 'step.undo', step: 'request.sent' },
  { type: 'evidence.found', step: 'request.sent', page: 'request-form' },
  { type: 'evidence.withdrawn', step: 'request.sent' },
  { type: 'case.add', id, alias: 'Mamá' },
  { type: 'case.rename', id, alias: 'Papá' },
  { type: 'case.switch', id },
  { type: 'case.finish', id },
  { type: 'case.reopen', id },
  { type: 'case.erase', id },
  { type: 'language.choose', language: 'en' },
  { type: 'device.choose', mode: 'shared' },
  { type: 'panel.set', site: 'sede', state: 'tab' },
  { type: 'installation.name', nickname: 'Salón' },
  { type: 'code.save', code: '012345678' },
  { type: 'code.forget' },
  { type: 'request.not-again' },
  { type: 'appointment.set', at, zone: 'Europe/Madrid', place: 'x' },
  { type: 'appointment.clear' },
  { type: 'file.saved', file: 'calendar' },
  { type: 'accredited.at', at },
  { type: 'reminder.postpone', case: id, reminder: 'backup', by: 'hour' },
  { type: 'reminder.stop', case: id, reminder: 'backup' },
  { type: 'reminder.resume', case: id, reminder: 'backup' },
  { type: 'reminder.told', case: id, reminder: 'backup', of: at },
  { type: 'reminders.set', atNight: true },
  { type: 'backup.record', expiresAt: at, kind: 'ciudadano' },
  { type: 'trace.allow', allowed: true },
  {
    type: 'trace.record',
    trace: { words: 1, accents: false, hyphen: false, documentEnd: '00T' },
  },
  { type: 'ticket.open', ticket: 'K7Q4' },
  { type: 'set-aside.seen' },
  { type: 'policy.apply', policy: { administered: false, values: {}, ignored: [] } },
  { type: 'visit.goes-on', clicked: true },
  { type: 'visit.fades' },
  { type: 'visit.ends', ticket: 'erased' },
  { type: 'everything.erase' },
  { type: 'code.fill', tabId: 1 },
  { type: 'page.seen', page: 'home' },
  { type: 'field.report', page: 'request-form', roles: ['document'], arrived: true, sent: false },
  {
    type: 'field.trace',
    page: 'request-form',
    trace: { words: 1, accents: false, hyphen: false, documentEnd: '00T' },
  },
  { type: 'ui.open', target: 'options' },
];

/** Everything else is refused. */
const pagesMay = ['page.seen', 'field.report', 'field.trace', 'step.confirm', 'step.undo', 'ui.open'];
const may: Record<Who, (type: string) => boolean> = {
  'one of our pages': (type) => type === 'step.confirm' || type === 'step.undo' || !pagesMay.includes(type),
  'the sede': (type) => pagesMay.includes(type),
  'a form’s frame': (type) => type.startsWith('field.'),
  'a sandboxed frame of a form': () => false,
  'a sandboxed page of the sede': () => false,
  'another extension': () => false,
};

const handlers: Handlers = {
  command: async () => 'done',
  page: async () => 'answered',
  report: (error) => {
    throw error;
  },
};

describe('each message from each kind of sender', () => {
  test('every message there is has an example', () => {
    const types = [...ExtensionMessageSchema.options, ...PageMessageSchema.options, ...Command.options].map(
      ({ shape }) => shape.type.value,
    );
    expect(new Set(examples.map(({ type }) => type))).toEqual(new Set(types));
  });

  test.each(Object.keys(senders) as Who[])('%s may say what is on its list and nothing else', async (who) => {
    const accepted: unknown[] = [];
    for (const message of examples)
      if ((await route(message, senders[who], self, handlers)).ok) accepted.push(message.type);
    expect(accepted).toEqual(examples.map(({ type }) => type).filter((type) => may[who](String(type))));
  });

  test('with one key too many none of them is a command', async () => {
    for (const message of examples) {
      const more = JSON.parse(`${JSON.stringify(message).slice(0, -1)},"__proto__":{"admin":true}}`);
      for (const who of ['one of our pages', 'the sede', 'a form’s frame'] as const)
        for (const spoiled of [{ ...message, name: 'Remedios' }, { ...message, constructor: 1 }, more])
          expect(await route(spoiled, senders[who], self, handlers)).toEqual({
            ok: false,
            failure: 'not-a-command',
          });
    }
  });
});

test('a tab that says a hundred things in ten seconds is not heard until they have passed; others are', async () => {
  let now = 0;
  const allows = createRateLimit(() => now);
  const say = (tabId: number) =>
    route(
      { type: 'page.seen', page: 'home' },
      { ...senders['the sede'], tab: { id: tabId, url: sede } },
      self,
      {
        ...handlers,
        allows,
      },
    );
  for (let time = 0; time < 100; time++) expect((await say(1)).ok).toBe(true);
  expect(await say(1)).toEqual({ ok: false, failure: 'not-allowed' });
  expect((await say(2)).ok).toBe(true);
  now = 9_999;
  expect((await say(1)).ok).toBe(false);
  now = 10_001;
  expect((await say(1)).ok).toBe(true);
});

test('the background listens for messages in one place, which answers in one way, and to nobody outside', () => {
  const background = ['entrypoints', 'lib/background', 'lib/state', 'lib/messages']
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root }))
    .map((path) => ({ path, text: read(path) }));
  const listening = background.filter(({ text }) => /\bonMessage\.addListener\(/.test(text));
  expect(listening.map(({ path }) => path)).toEqual(['entrypoints/background.ts']);
  expect(listening[0]?.text).not.toMatch(/onMessage\.addListener\(\s*async/);
  for (const { text } of background)
    expect(text).not.toMatch(/onMessageExternal|onConnect|postMessage\(.*['"]\*['"]/);
});

test('the clipboard is never read, and written at the click on one button only', () => {
  const users = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: root })
    .map((path) => ({ path, text: read(path) }))
    .filter(({ text }) => /clipboard|execCommand/.test(text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')));
  expect(users.map(({ path }) => path)).toEqual(['components/CodeBox.tsx']);
  expect(users[0]?.text.match(/clipboard\.\w+/g)).toEqual(['clipboard.writeText']);
  expect(users[0]?.text).toMatch(/onClick=\{\(\) => void navigator\.clipboard\.writeText/);
});

/** Ways to the network, to running text as code, and to writing markup. */
const forbidden =
  /\bfetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts|\beval\s*\(|new Function|\bFunction\s*\(|\.(inner|outer)HTML\s*=|insertAdjacentHTML|setHTMLUnsafe|document\.write|DOMParser|import\s*\(\s*["'`]https?:/;

test.each(['chrome-mv3', 'firefox-mv3'])(
  'no file of %s can reach the network, run text as code or write markup',
  (build) => {
    const files = globSync('**/*.{js,html}', { cwd: join(root, '.output', build) });
    expect(files.length).toBeGreaterThan(10);
    const strays = files.flatMap((path) => {
      const found = forbidden.exec(read(join('.output', build, path)));
      return found ? [`${path}: ${found[0]}`] : [];
    });
    expect(strays).toEqual([]);
    for (const path of files.filter((name) => name.endsWith('.html')))
      expect(read(join('.output', build, path))).not.toMatch(/(src|href)="(https?:)?\/\/|<script>|\son\w+=/);
  },
);
