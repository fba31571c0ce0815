import type { Certificate } from './certificate.ts';
import { isoSecond } from './dates.ts';
import { commonName } from './names.ts';
import type { Pair } from './pairs.ts';
import { isExpected, readHolder, readKind } from './person.ts';
import type { FnmtStatus, Identity } from './report.ts';
import { namesFnmt } from './trust.ts';

/** A certificate's own statements. Until a signature is checked, the kind is guessed by names. */
export function readIdentity(certificate: Certificate, fnmt: FnmtStatus = guess(certificate)): Identity {
  const issuerCN = commonName(certificate.issuer);
  return {
    holder: readHolder(certificate),
    issuerCN,
    kind: readKind(certificate, fnmt, issuerCN),
    notBefore: isoSecond(certificate.notBefore),
    notAfter: isoSecond(certificate.notAfter),
  };
}

function guess(certificate: Certificate): FnmtStatus {
  return namesFnmt(certificate) ? 'unchecked' : 'no';
}

/** Order by likely relevance: the expected person, valid, a citizen's, longest validity; authorities last. */
export function compareFor(now: Date, expectNif: string | undefined) {
  const rank = (certificate: Certificate): number[] => {
    const { holder, kind } = readIdentity(certificate);
    const valid = certificate.notBefore <= now && now <= certificate.notAfter;
    return [
      Number(certificate.isAuthority),
      Number(isExpected(holder, expectNif) === false),
      Number(!valid),
      Number(kind !== 'ciudadano'),
      -certificate.notAfter.getTime(),
    ];
  };
  return (a: Certificate, b: Certificate): number => {
    const [first, second] = [rank(a), rank(b)];
    const at = first.findIndex((value, index) => value !== second[index]);
    return at < 0 ? 0 : (first[at] ?? 0) - (second[at] ?? 0);
  };
}

const proofs: readonly Pair['proof'][] = ['works', 'unknown', 'damaged'];

/** Sorts pairs whose key works first. */
export function comparePairs(compare: (a: Certificate, b: Certificate) => number) {
  return (a: Pair, b: Pair): number =>
    proofs.indexOf(a.proof) - proofs.indexOf(b.proof) || compare(a.certificate, b.certificate);
}
