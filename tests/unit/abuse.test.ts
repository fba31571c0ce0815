import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SystemEvent } from '../../lib/cases/events.ts';
import { createRateLimit } from '../../lib/messages/rate.ts';
import { type Handlers, route } from '../../lib/messages/router.ts';
import { ExtensionMessageSchema, PageMessageSchema } from '../../lib/messages/schema.ts';
import { noSigns } from '../../lib/pages/page-signs.ts';
import { eventExamples, examples, sede, self, senders, type Who } from './message-examples.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const pagesMay = [
  'page.seen',
  'field.report',
  'field.trace',
  'ui.open',
  'device.answer',
  'code.fill-here',
  'focus.return',
];
/** Pages say whose list their panel showed; our own pages always show the current one. */
const presses = ['step.confirm', 'step.undo', 'answer.note'];
const may: Record<Who, (type: string, isOfPanel: boolean) => boolean> = {
  'one of our pages': (type, isOfPanel) => (presses.includes(type) ? !isOfPanel : !pagesMay.includes(type)),
  'the sede': (type, isOfPanel) => (presses.includes(type) ? isOfPanel : pagesMay.includes(type)),
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
    const types = [...ExtensionMessageSchema.def.getter().def.options, ...PageMessageSchema.def.options].map(
      ({ shape }) => shape.type.def.values[0],
    );
    expect(new Set(examples.map(({ type }) => type))).toEqual(new Set(types));
  });

  test.each(Object.keys(senders) as Who[])(
    '%s can send the messages on its list and nothing else',
    async (who) => {
      const accepted: unknown[] = [];
      for (const message of examples)
        if ((await route(message, senders[who], self, handlers)).ok) accepted.push(message.type);
      const expected = examples.filter((message) => may[who](String(message.type), 'case' in message));
      expect(accepted).toEqual(expected.map(({ type }) => type));
    },
  );

  test('nobody can send an event, not even our own pages', async () => {
    const types = SystemEvent.def.options.flatMap(({ shape }) => shape.type.def.values);
    expect(new Set(eventExamples.map(({ type }) => type))).toEqual(new Set(types));
    for (const event of eventExamples) {
      expect(SystemEvent.safeParse(event).success).toBe(true);
      for (const sender of Object.values(senders))
        expect((await route(event, sender, self, handlers)).ok, JSON.stringify([event, sender])).toBe(false);
    }
    const [policy] = eventExamples.filter(({ type }) => type === 'policy.read');
    expect(await route(policy, senders['one of our pages'], self, handlers)).toEqual({
      ok: false,
      failure: 'not-a-command',
    });
  });

  test('with an extra key none of them is a command', async () => {
    for (const message of examples) {
      const more = JSON.parse(`${JSON.stringify(message).slice(0, -1)},"__proto__":{"admin":true}}`);
      for (const who of ['one of our pages', 'the sede', 'a form’s frame'] as const)
        for (const spoiled of [{ ...message, surname: 'Remedios' }, { ...message, constructor: 1 }, more])
          expect(await route(spoiled, senders[who], self, handlers)).toEqual({
            ok: false,
            failure: 'not-a-command',
          });
    }
  });
});

test('a tab that sends a hundred messages in ten seconds is ignored for a while', async () => {
  let now = 0;
  const allows = createRateLimit(() => now);
  const say = (tabId: number) =>
    route(
      { type: 'page.seen', path: '/', signs: noSigns, loadedAt: 1 },
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

test('the background listens for messages in one place, and to nobody outside', () => {
  const background = ['entrypoints', 'lib/background', 'lib/messages']
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root }))
    .map((path) => ({ path, text: read(path) }));
  const listening = background.filter(({ text }) => /\bonMessage\.addListener\(/.test(text));
  expect(listening.map(({ path }) => path)).toEqual(['entrypoints/background.ts']);
  expect(listening[0]?.text).not.toMatch(/onMessage\.addListener\(\s*async/);
  for (const { text } of background)
    expect(text).not.toMatch(/onMessageExternal|onConnect|postMessage\(.*['"]\*['"]/);
});

test('the clipboard is never read, and written only by clicks on two buttons', () => {
  const users = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: root })
    .map((path) => ({ path, text: read(path) }))
    .filter(({ text }) => /clipboard|execCommand/.test(text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')));
  expect(users.map(({ path }) => path).toSorted()).toEqual([
    'components/StoredCode.tsx',
    'entrypoints/help/Help.tsx',
  ]);
  for (const { text } of users) {
    expect(text.match(/clipboard\.\w+/g)).toEqual(['clipboard.writeText']);
    expect(text).toMatch(/onC(?:lick|opy)=\{\([^)]*\) =>\s*(?:void )?navigator\.clipboard\.writeText/);
  }
});
