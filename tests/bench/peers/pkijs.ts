import {
  type AuthenticatedSafe,
  CertBag,
  Certificate,
  PFX,
  PKCS8ShroudedKeyBag,
  PrivateKeyInfo,
  RSAPrivateKey,
  RSAPublicKey,
  type SafeBag,
  type SafeContents,
} from 'pkijs';
import type { Opened } from '../backup.ts';

/** Declared protected, but its own example calls it. */
interface Shrouded {
  parseInternalValues: (given: { password: ArrayBuffer }) => Promise<void>;
}

const commonName = '2.5.4.3';

/** Follows its PKCS#12 example, then compares the modulus. */
export async function open(bytes: Uint8Array<ArrayBuffer>, text: string): Promise<Opened> {
  const password = new TextEncoder().encode(text).buffer;
  const file = PFX.fromBER(bytes.buffer);
  await file.parseInternalValues({ password, checkIntegrity: true });
  const safe = file.parsedValue?.authenticatedSafe;
  if (safe === undefined) throw new Error('Nothing inside');
  const bags = await readBags(safe, password);

  const keys: RSAPrivateKey[] = [];
  const certificates: Certificate[] = [];
  for (const { bagValue } of bags) {
    if (bagValue instanceof PKCS8ShroudedKeyBag)
      await (bagValue as unknown as Shrouded).parseInternalValues({ password });
    const key = bagValue instanceof PKCS8ShroudedKeyBag ? bagValue.parsedValue : bagValue;
    if (key instanceof PrivateKeyInfo && key.parsedKey instanceof RSAPrivateKey) keys.push(key.parsedKey);
    if (bagValue instanceof CertBag && bagValue.parsedValue instanceof Certificate)
      certificates.push(bagValue.parsedValue);
  }
  for (const { subject, subjectPublicKeyInfo } of certificates) {
    const { parsedKey } = subjectPublicKeyInfo;
    if (!(parsedKey instanceof RSAPublicKey)) continue;
    if (!keys.some(({ modulus }) => modulus.isEqual(parsedKey.modulus))) continue;
    const name = subject.typesAndValues.find(({ type }) => type === commonName);
    return { name: String(name?.value.valueBlock.value), fits: true };
  }
  return { name: '', fits: false };
}

async function readBags(safe: AuthenticatedSafe, password: ArrayBuffer): Promise<SafeBag[]> {
  await safe.parseInternalValues({ safeContents: safe.safeContents.map(() => ({ password })) });
  const { safeContents } = safe.parsedValue as { safeContents: { value: SafeContents }[] };
  return safeContents.flatMap(({ value }) => value.safeBags);
}
