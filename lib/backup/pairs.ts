import type { Bytes } from './bytes.ts';
import type { Certificate, PublicKey } from './certificate.ts';
import { cleanPkcs8, type PrivateKey, rsaHoldsTogether, trueRsaId } from './keys.ts';
import { curveBytes } from './signature.ts';

/** A certificate with its private key. `unknown`: this kind of key cannot be tried here. */
export interface Pair {
  certificate: Certificate;
  key: Exclude<PrivateKey, { kind: 'broken' }>;
  proof: 'works' | 'damaged' | 'unknown';
}

type Usable = Extract<PrivateKey, { kind: 'rsa' | 'ec' }>;

// An EC key without its public point has to be tried against each certificate.
const maxTries = 20;
const maxPairs = 50;

/** Pairs keys and certificates by public key only: localKeyID and order in the file prove nothing. */
export async function findPairs(
  keys: readonly PrivateKey[],
  certificates: readonly Certificate[],
): Promise<Pair[]> {
  const pairs: Pair[] = [];
  const known = new Set<string>();
  for (const key of keys) {
    if (key.kind === 'broken' || key.kind === 'other') continue;
    const ids = key.kind === 'rsa' ? [key.id, trueRsaId(key.numbers)] : [key.id];
    const proofs = new Map<string, Pair['proof']>();
    let tries = 0;
    for (const certificate of certificates) {
      const { publicKey } = certificate;
      const same = isSame(key, ids, publicKey);
      if (same === false || (same === undefined && ++tries > maxTries)) continue;
      if (pairs.length >= maxPairs) return pairs;
      const proof = proofs.get(publicKey.id) ?? (await prove(key, publicKey));
      proofs.set(publicKey.id, proof);
      const couldFit = proof === 'unknown' && key.id?.length !== publicKey.id.length;
      if (same === undefined && proof !== 'works' && !couldFit) continue;
      const name = `${publicKey.id} ${certificate.notAfter.getTime()} ${certificate.signature.join()}`;
      if (known.has(name)) continue;
      known.add(name);
      pairs.push({ certificate, key, proof });
    }
  }
  return pairs;
}

/** `undefined` where only trying can tell: a point may be missing or compressed. */
function isSame(
  key: Usable,
  ids: readonly (string | undefined)[],
  publicKey: PublicKey,
): boolean | undefined {
  if (ids.includes(publicKey.id)) return true;
  const sameCurve = key.kind === 'ec' && publicKey.kind === 'ec' && publicKey.curve === key.curve;
  return sameCurve ? undefined : false;
}

/** Signs with the private key and verifies with the public one. RSA numbers are checked too. */
async function prove(key: Usable, publicKey: PublicKey): Promise<Pair['proof']> {
  if (key.kind === 'rsa' && (key.id !== publicKey.id || !rsaHoldsTogether(key.numbers))) return 'damaged';
  const size = curveBytes[key.kind === 'ec' ? key.curve : ''];
  if (key.kind === 'ec' && size === undefined) return 'unknown';
  const signs = await signsFor(cleanPkcs8(key, size ?? 0), publicKey.spki, key);
  // The RSA numbers are consistent, so a refusal by the engine proves nothing.
  if (key.kind === 'rsa') return signs === false ? 'damaged' : 'works';
  return signs === undefined ? 'unknown' : signs ? 'works' : 'damaged';
}

async function signsFor(pkcs8: Bytes, spki: Bytes, key: Usable): Promise<boolean | undefined> {
  const { subtle } = globalThis.crypto;
  const algorithm =
    key.kind === 'ec'
      ? { name: 'ECDSA', namedCurve: key.curve, hash: 'SHA-256' }
      : { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const message = new TextEncoder().encode('does this key sign?');
  try {
    const secret = await subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']);
    const open = await subtle.importKey('spki', spki, algorithm, false, ['verify']);
    return await subtle.verify(algorithm, open, await subtle.sign(algorithm, secret, message), message);
  } catch {
    return undefined;
  } finally {
    pkcs8.fill(0);
  }
}
