import type { Certificate } from './certificate.ts';
import { attributes, foldName, nameAttribute } from './names.ts';
import type { CertificateKind, FnmtStatus, Holder } from './report.ts';

/** FNMT's own fields of a person (seen in certificates of citizens and representatives, 2026-11-21). */
const fnmtPerson = '1.3.6.1.4.1.5734.1.';

function plainNif(nif: string): string {
  return nif.toUpperCase().replace(/[^A-Z0-9]/g, '');
}

/** The holder, from FNMT's own fields, else from the serial number, else from the common name. */
export function readHolder({ subject, person }: Pick<Certificate, 'subject' | 'person'>): Holder {
  const own = (number: number): string | undefined =>
    nonEmpty(nameAttribute(person, `${fnmtPerson}${number}`));
  const of = (type: string): string | undefined => nonEmpty(nameAttribute(subject, type));
  const cn = of(attributes.commonName);
  const names = [own(1), own(2), own(3)].filter((name) => name !== undefined);
  const formal = [of(attributes.givenName), of(attributes.surname)].filter((name) => name !== undefined);
  const nif = own(4) ?? nifFromSerial(of(attributes.serialNumber)) ?? nifFromText(cn);
  const org = of(attributes.organization) ?? own(6);
  const orgNif = of(attributes.organizationIdentifier)?.replace(/^VAT[A-Z]{2}-/, '') ?? own(7);
  const hide = (text: string): string => withoutNumbers(text, [nif, orgNif]);
  const [own1, formal1] = [names, formal].map((parts) => parts.map(hide).filter(Boolean).join(' '));
  const first = hide(cn ?? '').replace(/\s+[-–—]\s.*$/, '');
  const name = [own1, formal1, first].find((text) => text && !/\p{Nd}/u.test(text));
  return {
    cn,
    nif: nif === undefined ? undefined : plainNif(nif),
    name,
    ...(org === undefined ? {} : { org }),
    ...(orgNif === undefined ? {} : { orgNif: plainNif(orgNif) }),
  };
}

const label = '(?:DNI|NIF|NIE|CIF|(?:IDC|PNO|PAS|TIN|VAT)[A-Z]{2})';
const labels = `(?:${label}[ /])?(?:${label}[\\s:./-]*)?`;
const anyNumber = '(?:[A-Z]-?)?\\d(?:[-. ]?\\d){5,}(?:[-. ]?[A-Z](?!\\p{L}))?';

/** A name to show and print: certificates put numbers and labels into every field of a name. */
function withoutNumbers(text: string, known: readonly (string | undefined)[]): string {
  const own = known
    .map((number) => plainNif(number ?? ''))
    .filter((number) => number.length > 4 && /\d/.test(number))
    .map((number) => [...number].join('[^\\p{L}\\d]*'));
  const numbers = new RegExp(`(?<![\\p{L}\\d])${labels}(?:${[...own, anyNumber].join('|')})`, 'giu');
  return (
    text
      .replace(/\(R:[^)]*\)?/gi, ' ')
      .replace(numbers, ' ')
      // A label whose number is missing. «Nie» is a surname too.
      .replace(/(?<!\p{L})(?:DNI|NIF|CIF|IDCES)(?!\p{L})|(?<=[-–—(/]\s*)NIE(?!\p{L})/giu, ' ')
      .replace(/\(\s*\)/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[\s,;:–—/-]+|[\s,;:–—/-]+$/g, '')
  );
}

/** ETSI EN 319 412-1 5.1.3: `IDCES-00000000T`. Certificates of 2016 have the bare number (seen 2026-11-21). */
function nifFromSerial(serial: string | undefined): string | undefined {
  const [, coded] = /^(?:IDC|PNO|PAS|TIN)[A-Z]{2}-(.+)$/i.exec(serial ?? '') ?? [];
  return coded ?? nifFromText(/^[\w-]{8,11}$/.test(serial ?? '') ? serial : undefined);
}

function nifFromText(text: string | undefined): string | undefined {
  return /(?<![A-Z0-9])(?:\d{8}|[XYZKLM]-?\d{7})-?[A-Z](?![A-Z0-9])/i.exec(text ?? '')?.[0];
}

function nonEmpty(text: string | undefined): string | undefined {
  return text === '' ? undefined : text;
}

/** Whether the holder is the one expected, by a whole NIF or its ending; `undefined` without a NIF. */
export function isExpected(holder: Holder, expectNif: string | undefined): boolean | undefined {
  const wanted = plainNif(expectNif ?? '');
  if (wanted === '' || holder.nif === undefined) return undefined;
  return wanted.length < 8 ? holder.nif.endsWith(wanted) : holder.nif === wanted;
}

const under = (policies: readonly string[], ...bases: string[]): boolean =>
  policies.some((policy) => bases.some((base) => policy === base || policy.startsWith(`${base}.`)));

/**
 * A certificate's purpose by its policies: FNMT's profiles and the Spanish administration's common ones
 * (2.16.724.1.3.5: staff .3 and .7, pseudonym .4, offices and seals .1 .2 .5 .6, representatives .8 .9); by the
 * issuer's name only without any of these.
 */
export function readKind(
  { policies }: Pick<Certificate, 'policies'>,
  fnmt: FnmtStatus,
  issuerCN: string | undefined,
): CertificateKind {
  if (under(policies, '2.16.724.1.2.2.2')) return 'dnie';
  if (fnmt === 'no') return 'otro';
  const fnmtBase = '1.3.6.1.4.1.5734.3';
  const spain = '2.16.724.1.3.5';
  if (under(policies, `${fnmtBase}.11`, `${spain}.8`, `${spain}.9`)) return 'representante';
  if (under(policies, `${fnmtBase}.3.4.4`, `${spain}.3`, `${spain}.4`, `${spain}.7`))
    return 'empleado-publico';
  if (under(policies, `${fnmtBase}.9`, `${spain}.1`, `${spain}.2`, `${spain}.5`, `${spain}.6`))
    return 'componente';
  if (under(policies, `${fnmtBase}.10.1`, `${fnmtBase}.20.1`, `${fnmtBase}.5`)) return 'ciudadano';
  const issuer = foldName(issuerCN ?? '');
  if (issuer.includes('representaci')) return 'representante';
  if (/sector p|administraci/.test(issuer)) return 'empleado-publico';
  if (/componentes|servidores/.test(issuer)) return 'componente';
  return /usuarios|clase 2/.test(issuer) ? 'ciudadano' : 'otro';
}
