import forge from 'node-forge';
import type { Opened } from '../backup.ts';

/** Follows its manual for PKCS#12; keys are compared through its big numbers. */
export function open(bytes: Uint8Array<ArrayBuffer>, password: string): Opened {
  const der = forge.util.createBuffer(bytes.buffer);
  const file = forge.pkcs12.pkcs12FromAsn1(forge.asn1.fromDer(der), password);
  const bags = (type: string): forge.pkcs12.Bag[] => file.getBags({ bagType: type })[type] ?? [];
  const { pkcs8ShroudedKeyBag, keyBag, certBag } = forge.pki.oids;
  const keys = [...bags(pkcs8ShroudedKeyBag ?? ''), ...bags(keyBag ?? '')].flatMap(({ key }) => key ?? []);
  for (const { cert } of bags(certBag ?? '')) {
    const { n } = (cert?.publicKey ?? {}) as Partial<forge.pki.rsa.PublicKey>;
    if (cert && n && keys.some((key) => key.n.equals(n)))
      return { name: String(cert.subject.getField('CN')?.value), fits: true };
  }
  return { name: '', fits: false };
}
