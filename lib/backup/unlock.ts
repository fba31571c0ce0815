import { type Element, type NodeBudget, readElement, tags } from './ber.ts';
import { type Bytes, fromHex, indexOfBytes } from './bytes.ts';
import { blockLength, type Cipher, decrypt } from './decrypt.ts';
import { derive, purposes, takesWide } from './derive.ts';
import type { Locked } from './p12.ts';
import type { PasswordForms } from './passwords.ts';
import { derivedLengths, schemeCost } from './schemes.ts';
import type { Cost, Work } from './work.ts';

/**
 * What became of an encrypted part. `damaged`: the password is right, for what came out is a backup's, but not whole.
 * `shut`: nothing but noise came out.
 */
export type Outcome =
  | { is: 'open'; inside: Element; form: number }
  | { is: 'damaged' | 'shut' }
  | { is: 'unsupported'; name: string };

/**
 * Numbers that every key or certificate has somewhere inside: those of RSADSI, those of elliptic curves, and the
 * exponent 65537. Five bytes or more: noise has none of them.
 */
const marks = ['2a864886f70d01', '2a8648ce3d', '0203010001'].map(fromHex);

export function lockedCost({ scheme }: Locked): Cost {
  return 'unsupported' in scheme ? { iterations: 0, seconds: 0 } : schemeCost(scheme);
}

/** The forms of a password that may have locked this part, the usual one first. */
export function lockedForms({ scheme }: Locked, forms: PasswordForms): readonly Bytes[] {
  if ('unsupported' in scheme) return [];
  return takesWide(scheme.derivation) ? forms.wide : forms.plain;
}

/** Tries one form of the password on one part. */
export async function unlock(
  { scheme, data }: Locked,
  password: Bytes,
  form: number,
  budget: NodeBudget,
  work: Work,
): Promise<Outcome> {
  if ('unsupported' in scheme) return { is: 'unsupported', name: scheme.unsupported };
  const { derivation, cipher } = scheme;
  const lengths = derivedLengths(scheme);
  const derived = await derive(derivation, password, lengths[0] ?? 0, purposes.key, work);
  const iv =
    lengths[1] === undefined ? undefined : await derive(derivation, password, lengths[1], purposes.iv, work);
  const plain = decrypt(cipher, derived, iv, data);
  derived.fill(0);
  const inside = readInside(plain, cipher, budget);
  if (inside !== undefined) return { is: 'open', inside, form };
  const known = marks.some((mark) => indexOfBytes(plain, mark) >= 0);
  plain.fill(0);
  return { is: known ? 'damaged' : 'shut' };
}

/** The value inside, when it fills what is left without its padding. */
function readInside(plain: Bytes, cipher: Cipher, budget: NodeBudget): Element | undefined {
  const block = blockLength(cipher);
  const padding = plain.at(-1) ?? 0;
  if (padding === 0 || padding > block) return undefined;
  const body = plain.subarray(0, plain.length - padding);
  if (!plain.subarray(body.length).every((byte) => byte === padding)) return undefined;
  try {
    const inside = readElement(body, 0, budget);
    return inside.tag === tags.sequence && inside.end === body.length ? inside : undefined;
  } catch {
    return undefined;
  }
}
