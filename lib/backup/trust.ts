import { sha256 } from '@noble/hashes/sha2.js';
import { readWhole } from './ber.ts';
import { type Bytes, sameBytes, toHex } from './bytes.ts';
import { type Certificate, type PublicKey, readCertificate, readPublicKey } from './certificate.ts';
import { fnmtAuthorities } from './fnmt-anchors.ts';
import { attribute, attributes, commonName, comparable, nameText } from './names.ts';
import type { FnmtStatus } from './report.ts';
import { signedBy } from './signature.ts';
import { decodeBase64 } from './text-file.ts';

/** A key that is trusted because it is known, not because of what a file says. */
export interface Anchor {
  /** Folded with `comparable`. */
  name: string;
  fingerprint: string;
  key: PublicKey;
}

/** Where following the issuers of a certificate led. */
export interface Trust {
  fnmt: FnmtStatus;
  /** Names of the issuers, from the nearest. */
  chain: string[];
  /** The file has the certificate of the nearest issuer. */
  issuerInside: boolean;
}

// FNMT's chains have two authorities.
const maxChainLength = 5;

export function fnmtAnchors(): Anchor[] {
  return fnmtAuthorities.map(({ name, sha256: fingerprint, spki }) => ({
    name: comparable(name),
    fingerprint,
    key: readPublicKey(readWhole(decodeBase64(spki))),
  }));
}

/** Anchors for tests and other uses, from DER certificates. */
export function anchorsFrom(certificates: readonly Uint8Array[]): Anchor[] {
  return certificates.map((der) => {
    const own = new Uint8Array(der);
    const { subject, publicKey } = readCertificate(own);
    return { name: comparable(nameText(subject)), fingerprint: fingerprint(own), key: publicKey };
  });
}

function fingerprint(der: Bytes): string {
  return toHex(sha256(der));
}

/** FNMT by name; its first authorities wrote themselves without RCM. A name is never proof. */
export function namesFnmt({ issuer }: Certificate): boolean {
  return /^fnmt(-rcm)?$/.test(comparable(attribute(issuer, attributes.organization) ?? ''));
}

/**
 * Follows the signatures of a certificate up to a trusted key: one of a trusted name, or through the authorities in
 * the file to a trusted root. Validity dates of authorities do not matter here: what they signed they signed. A known
 * key that does not fit proves only that it was not that key: authorities get new ones under the same name.
 */
export async function followChain(
  leaf: Certificate,
  inside: readonly Certificate[],
  anchors: readonly Anchor[],
): Promise<Trust> {
  const chain: string[] = [];
  const end = (fnmt: FnmtStatus): Trust => ({ fnmt, chain, issuerInside });
  const untrusted = (status: FnmtStatus): Trust => end(namesFnmt(leaf) ? status : 'no');
  const pins = anchors.map((anchor) => anchor.fingerprint);
  const isPinned = ({ der }: Certificate): boolean => pins.includes(fingerprint(der));
  const authorities = inside.filter(({ isAuthority, der }) => isAuthority && !sameBytes(der, leaf.der));
  let issuerInside = false;
  let current = leaf;
  for (let depth = 0; depth < maxChainLength; depth++) {
    const name = comparable(nameText(current.issuer));
    const candidates = authorities.filter(({ subject }) => comparable(nameText(subject)) === name);
    const signers: Certificate[] = [];
    let unsure = candidates.length === 0;
    for (const candidate of candidates) {
      const signed = fits(candidate, depth) && (await signedBy(current, candidate.publicKey));
      if (signed) signers.push(candidate);
      unsure ||= signed === undefined;
    }
    if (depth === 0) issuerInside = signers.length > 0;

    let said: boolean | undefined;
    for (const anchor of anchors) if (anchor.name === name) said ||= await signedBy(current, anchor.key);
    if (said || signers.length > 0) chain.push(commonName(current.issuer) ?? name);
    if (said || signers.some(isPinned)) return end('verified');

    const ownIssuer = ({ issuer }: Certificate): boolean => comparable(nameText(issuer)) === name;
    const next = signers.find((signer) => !ownIssuer(signer)) ?? signers[0];
    if (next === undefined) return untrusted(unsure ? 'unchecked' : 'false');
    // A root of its own that nobody knows: whoever made it chose the name.
    if (ownIssuer(next) && (await signedBy(next, next.publicKey))) return untrusted('false');
    current = next;
  }
  return untrusted('unchecked');
}

function fits({ pathLength }: Certificate, below: number): boolean {
  return pathLength === undefined || pathLength >= below;
}
