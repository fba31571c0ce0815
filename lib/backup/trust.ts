import { sha256 } from '@noble/hashes/sha2.js';
import { readWhole } from './ber.ts';
import { type Bytes, sameBytes, toHex } from './bytes.ts';
import { type Certificate, type PublicKey, readCertificate, readPublicKey } from './certificate.ts';
import { fnmtAuthorities } from './fnmt-anchors.ts';
import { attributes, commonName, foldName, nameAttribute, nameText } from './names.ts';
import type { FnmtStatus } from './report.ts';
import { signedBy } from './signature.ts';
import { decodeBase64 } from './text-file.ts';

/** A key that is trusted whatever a file says. */
export interface Anchor {
  name: string;
  fingerprint: string;
  key: PublicKey;
}

/** The result of following a certificate's issuers. */
export interface Trust {
  fnmt: FnmtStatus;
  chain: string[];
  issuerInside: boolean;
}

// FNMT's chains have two authorities; a hostile file may hold hundreds with one name.
const maxChainLength = 5;
const maxCandidates = 20;

export function fnmtAnchors(): Anchor[] {
  return fnmtAuthorities.map(({ name, sha256: fingerprint, spki }) => ({
    name: foldName(name),
    fingerprint,
    key: readPublicKey(readWhole(decodeBase64(spki))),
  }));
}

/** Anchors for tests, from DER certificates. */
export function anchorsFrom(certificates: readonly Uint8Array[]): Anchor[] {
  return certificates.map((der) => {
    const own = new Uint8Array(der);
    const { subject, publicKey } = readCertificate(own);
    return { name: foldName(nameText(subject)), fingerprint: fingerprint(own), key: publicKey };
  });
}

function fingerprint(der: Bytes): string {
  return toHex(sha256(der));
}

/** Whether the issuer has FNMT's name (the first authorities without RCM), which proves nothing. */
export function namesFnmt({ issuer }: Certificate): boolean {
  return /^fnmt(-rcm)?$/.test(foldName(nameAttribute(issuer, attributes.organization) ?? ''));
}

/**
 * Follows signatures up to a trusted key, through the authorities in the file, whose validity dates do not matter. A
 * mismatch with a pinned key proves only that another key signed: authorities get new keys under the same name.
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
    const name = foldName(nameText(current.issuer));
    const candidates = authorities
      .filter(({ subject }) => foldName(nameText(subject)) === name)
      .slice(0, maxCandidates);
    const signers: Certificate[] = [];
    let unsure = candidates.length === 0;
    for (const candidate of candidates) {
      const signed = fits(candidate, depth) && (await signedBy(current, candidate.publicKey));
      if (signed) signers.push(candidate);
      unsure ||= signed === undefined;
    }
    if (depth === 0) issuerInside = signers.length > 0;

    let signedByAnchor: boolean | undefined;
    for (const anchor of anchors)
      if (anchor.name === name) signedByAnchor ||= await signedBy(current, anchor.key);
    if (signedByAnchor || signers.length > 0) chain.push(commonName(current.issuer) ?? name);
    if (signedByAnchor || signers.some(isPinned)) return end('verified');

    const ownIssuer = ({ issuer }: Certificate): boolean => foldName(nameText(issuer)) === name;
    const next = signers.find((signer) => !ownIssuer(signer)) ?? signers[0];
    if (next === undefined) return untrusted(unsure ? 'unchecked' : 'false');
    if (ownIssuer(next) && (await signedBy(next, next.publicKey))) return untrusted('false');
    current = next;
  }
  return untrusted('unchecked');
}

function fits({ pathLength }: Certificate, below: number): boolean {
  return pathLength === undefined || pathLength >= below;
}
