import { type BerNode, type NodeBudget, readNode, tags } from './ber.ts';
import { type Bytes, fromHex, indexOfBytes } from './bytes.ts';
import type { Cost, CostBudget } from './cost-budget.ts';
import { blockLength, type Cipher, decrypt } from './decrypt.ts';
import { derive, purposes, usesBmpPassword } from './derive.ts';
import type { PasswordForms } from './passwords.ts';
import type { EncryptedPart } from './pfx.ts';
import { derivedLengths, schemeCost } from './schemes.ts';

/**
 * `damaged`: the password is right, as parts of a key or certificate came out. `undecipherable`: only noise came out.
 */
export type Outcome =
  | { kind: 'decrypted'; inside: BerNode; form: number }
  | { kind: 'damaged' | 'undecipherable' }
  | { kind: 'unsupported'; name: string };

/**
 * Bytes in every key or certificate, too long to occur in noise: RSADSI's OIDs, elliptic curves' OIDs, exponent 65537.
 */
const marks = ['2a864886f70d01', '2a8648ce3d', '0203010001'].map(fromHex);

export function partCost({ scheme }: EncryptedPart): Cost {
  return 'unsupported' in scheme ? { iterations: 0, seconds: 0 } : schemeCost(scheme);
}

/** Password forms that may have encrypted this part, the usual one first. */
export function partPasswordForms({ scheme }: EncryptedPart, forms: PasswordForms): readonly Bytes[] {
  if ('unsupported' in scheme) return [];
  return usesBmpPassword(scheme.derivation) ? forms.bmp : forms.bytes;
}

/** Tries one form of the password on a part. On success `form` is its index. */
export async function decryptPart(
  { scheme, data }: EncryptedPart,
  password: Bytes,
  form: number,
  nodes: NodeBudget,
  budget: CostBudget,
): Promise<Outcome> {
  if ('unsupported' in scheme) return { kind: 'unsupported', name: scheme.unsupported };
  const { derivation, cipher } = scheme;
  const [keyLength = 0, ivLength] = derivedLengths(scheme);
  const key = await derive(derivation, password, keyLength, purposes.key, budget);
  const iv =
    ivLength === undefined ? undefined : await derive(derivation, password, ivLength, purposes.iv, budget);
  const plain = decrypt(cipher, key, iv, data);
  key.fill(0);
  const inside = readInside(plain, cipher, nodes);
  if (inside !== undefined) return { kind: 'decrypted', inside, form };
  const damaged = marks.some((mark) => indexOfBytes(plain, mark) >= 0);
  plain.fill(0);
  return { kind: damaged ? 'damaged' : 'undecipherable' };
}

/** The value inside, if it fills everything before the padding. */
function readInside(plain: Bytes, cipher: Cipher, nodes: NodeBudget): BerNode | undefined {
  const padding = plain.at(-1) ?? 0;
  if (padding === 0 || padding > blockLength(cipher)) return undefined;
  const body = plain.subarray(0, plain.length - padding);
  if (!plain.subarray(body.length).every((byte) => byte === padding)) return undefined;
  try {
    const inside = readNode(body, 0, nodes);
    return inside.tag === tags.sequence && inside.end === body.length ? inside : undefined;
  } catch {
    return undefined;
  }
}
