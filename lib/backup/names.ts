import { BerError, type BerNode, child, content, oid, sequence, tagged, tags } from './ber.ts';
import { numbered } from './numbered.ts';

/** A distinguished name in its own order. */
export type Name = readonly { type: string; value: string }[];

export const attributes = {
  commonName: '2.5.4.3',
  surname: '2.5.4.4',
  serialNumber: '2.5.4.5',
  organization: '2.5.4.10',
  unit: '2.5.4.11',
  givenName: '2.5.4.42',
  organizationIdentifier: '2.5.4.97',
} as const;

const shortNames = numbered('2.5.4.', {
  3: 'CN',
  4: 'SN',
  5: 'serialNumber',
  6: 'C',
  7: 'L',
  8: 'ST',
  10: 'O',
  11: 'OU',
  42: 'GN',
  97: 'organizationIdentifier',
});

const maxAttributes = 60;
const maxLength = 256;

/** Reads a Name (RFC 5280 4.1.2.4). */
export function readName(name: BerNode): Name {
  const found: { type: string; value: string }[] = [];
  for (const group of sequence(name))
    for (const pair of tagged(group, tags.set).children) {
      if (found.length >= maxAttributes) throw new BerError(false);
      found.push({ type: oid(child(pair, 0)), value: readText(child(pair, 1)) });
    }
  return found;
}

/** Decodes any string type, without control or formatting characters. */
function readText(element: BerNode): string {
  const bytes = content(element);
  const label = { 12: 'utf-8', 30: 'utf-16be' }[element.tag] ?? 'windows-1252';
  return new TextDecoder(label)
    .decode(bytes)
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .trim()
    .slice(0, maxLength);
}

export function nameAttribute(name: Name, type: string): string | undefined {
  return name.findLast((pair) => pair.type === type)?.value;
}

/** For example `C=ES, O=FNMT-RCM, OU=Ceres, CN=AC FNMT Usuarios`. */
export function nameText(name: Name): string {
  return name.map(({ type, value }) => `${shortNames[type] ?? type}=${value}`).join(', ');
}

/** Ignores case and runs of spaces (RFC 5280 7.1). */
export function foldName(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
}

/** The common name, or the last unit as in FNMT's first root. */
export function commonName(name: Name): string | undefined {
  return nameAttribute(name, attributes.commonName) ?? nameAttribute(name, attributes.unit);
}
