import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkBackup } from '../../../lib/backup/check-backup.ts';
import { recognise } from '../../../lib/backup/recognise.ts';
import { file, now, password, trustAnchors } from './backup-files.ts';

// Five shapes with few iterations: OpenSSL old and new, Windows old and new, macOS.
const good = [
  'a02-openssl-legacy.p12',
  'a08-windows-3des.pfx',
  'a09-windows-aes.pfx',
  'a10-mac-llavero.p12',
  'a11-g2-eliptica.p12',
].map((name) => ({ name, bytes: file(name) }));

const mutantsOfEach = 600;

type Mutation =
  | { kind: 'flip'; at: number; bit: number }
  | { kind: 'cut'; at: number }
  | { kind: 'insert'; at: number; bytes: Uint8Array };

function mutationOf(size: number): fc.Arbitrary<Mutation> {
  const at = fc.nat(size - 1);
  return fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('flip' as const), at, bit: fc.nat(7) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('cut' as const), at }) },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('insert' as const),
        at,
        bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }),
      }),
    },
  );
}

function mutated(bytes: Uint8Array, mutation: Mutation): Uint8Array {
  if (mutation.kind === 'cut') return bytes.slice(0, mutation.at);
  if (mutation.kind === 'insert')
    return Buffer.concat([bytes.subarray(0, mutation.at), mutation.bytes, bytes.subarray(mutation.at)]);
  const copy = bytes.slice();
  copy[mutation.at] = (copy[mutation.at] ?? 0) ^ (1 << mutation.bit);
  return copy;
}

const codesOf = {
  flip: [
    'OK',
    'ALTERED',
    'CORRUPT',
    'TRUNCATED',
    'NOT_P12',
    'TOO_MANY_ITERATIONS',
    'UNSUPPORTED_MODE',
    'UNSUPPORTED_ALGORITHM',
  ],
  cut: ['TRUNCATED', 'EMPTY_FILE'],
};

describe.each(good)('mutants of $name', ({ bytes }) => {
  test('are told quickly, never with an exception, and a bit flip is never a wrong password', {
    timeout: 60_000,
  }, async () => {
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(mutationOf(bytes.length), async (mutation) => {
        const mutant = mutated(bytes, mutation);
        const before = performance.now();
        const { code } = await checkBackup(mutant, password, { now, trustAnchors });
        expect(performance.now() - before).toBeLessThan(5000);
        if (mutation.kind !== 'insert') expect(codesOf[mutation.kind]).toContain(code);
        expect(recognise(mutant)).toHaveProperty('detected');
        const name = `${mutation.kind} ${code}`;
        seen.set(name, (seen.get(name) ?? 0) + 1);
      }),
      { numRuns: mutantsOfEach, seed: 20_261_121 },
    );
    expect(seen.get('flip ALTERED')).toBeGreaterThan(mutantsOfEach / 2);
  });
});
