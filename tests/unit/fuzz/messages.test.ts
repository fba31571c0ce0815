import fc from 'fast-check';
import { expect, test } from 'vitest';
import { failures } from '../../../lib/messages/protocol.ts';
import { route } from '../../../lib/messages/router.ts';
import { ExtensionMessageSchema, PageMessageSchema } from '../../../lib/messages/schema.ts';
import { checkSender, type RawSender } from '../../../lib/messages/sender.ts';
import { runsOf, timeoutMs } from '../fuzz-size.ts';
import { examples, sede, self, senders } from '../message-examples.ts';
import { spoiled } from './spoiled.ts';

const message = fc.oneof(
  fc.constantFrom(...examples),
  fc.constantFrom(...examples).chain(spoiled),
  fc.anything({ withNullPrototype: true }),
);

const address = fc.oneof(
  fc.webUrl(),
  fc.string(),
  fc.constantFrom(
    sede,
    'https://www.sede.fnmt.gob.es.evil.example/',
    'https://www.sede.fnmt.gob.es@evil.example/',
    'https://evil.example/#https://www.sede.fnmt.gob.es',
    'http://www.sede.fnmt.gob.es/inicio',
    'https://apus20.cert.fnmt.es/SolicitudCertificados/x.do',
    'https://xn--sede-0ra.fnmt.gob.es/',
    'about:srcdoc',
    'null',
    `${self.origin}/popup.html`,
    `${self.origin}.evil.example/`,
    'file:///etc/passwd',
  ),
);
const anySender: fc.Arbitrary<RawSender> = fc.record(
  {
    id: fc.constantFrom(self.id, 'other', ''),
    origin: fc.oneof(address, fc.constant(self.origin), fc.constant('null')),
    url: address,
    frameId: fc.constantFrom(0, 1, -1),
    tab: fc.record({ id: fc.nat(3), url: address }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);
const sender = fc.oneof(fc.constantFrom<RawSender>(...Object.values(senders)), anySender);

test(
  'any input is answered without an exception, and handled only if it is a message',
  timeoutMs,
  async () => {
    await fc.assert(
      fc.asyncProperty(message, sender, async (said, from) => {
        const handled: { by: 'command' | 'page'; what: unknown }[] = [];
        const take = (by: 'command' | 'page') => async (what: unknown) => {
          handled.push({ by, what });
          return 'done';
        };
        const answer = await route(said, from, self, {
          command: take('command'),
          page: take('page'),
          report: (error) => {
            throw error;
          },
        });
        expect(handled).toHaveLength(answer.ok ? 1 : 0);
        if (!answer.ok) expect(failures).toContain(answer.failure);
        for (const { by, what } of handled) {
          const who = checkSender(from, self);
          expect(who?.kind === 'extension-page').toBe(by === 'command');
          const schema = by === 'command' ? ExtensionMessageSchema : PageMessageSchema;
          expect(schema.parse(what)).toEqual(what);
          expect(Object.getPrototypeOf(what)).toBe(Object.prototype);
          for (const key of Object.keys(what as object))
            expect(Object.hasOwn(said as object, key)).toBe(true);
        }
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      runsOf('messages'),
    );
  },
);

test('no look-alike address is taken for FNMT’s or ours', timeoutMs, () => {
  fc.assert(
    fc.property(anySender, (from) => {
      const who = checkSender(from, self);
      if (!who) return;
      expect(from.id).toBe(self.id);
      if (who.kind === 'extension-page') {
        expect(new URL(from.origin ?? from.url ?? '').host).toBe('certiguia');
        return;
      }
      const { protocol, hostname } = new URL(from.url ?? '');
      expect(protocol).toBe('https:');
      expect(hostname).toMatch(
        /^((www\.)?sede\.fnmt\.gob\.es|[\w-]+\.(sede\.fnmt\.gob|cert\.fnmt)\.es|mapaoficinascert\.appspot\.com)$/,
      );
      if (who.kind === 'form-frame')
        expect(new URL(from.tab?.url ?? '').hostname).toMatch(/^(www\.)?sede\.fnmt\.gob\.es$/);
    }),
    runsOf('messages'),
  );
});
