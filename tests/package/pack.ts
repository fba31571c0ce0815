import { identityOf } from '../../build/ids.ts';
import { deployFiles } from '../../fleet/deploy-files.ts';
import { bytesOf } from '../../fleet/file.ts';
import type { Identity } from '../../fleet/places.ts';
import { type PolicyKey, type PolicyKeyName, policyKeys } from '../../lib/policy/keys.ts';

export const identity: Identity = identityOf({});

const pack: ReadonlyMap<string, Buffer> = new Map(
  deployFiles('1.2.3', identity).map((file) => [file.path, bytesOf(file)]),
);

export const paths: readonly string[] = [...pack.keys()];

export function pathsEnding(ending: string): string[] {
  return paths.filter((path) => path.endsWith(ending));
}

export function bytesAt(path: string): Buffer {
  const bytes = pack.get(path);
  if (!bytes) throw new Error(`The pack has no ${path}`);
  return bytes;
}

export function jsonAt(path: string): unknown {
  return JSON.parse(bytesAt(path).toString('utf8'));
}

/** Parses an XML file; needs a document. */
export function xmlAt(path: string): Document {
  const document = new DOMParser().parseFromString(bytesAt(path).toString('utf8'), 'application/xml');
  const [wrong] = document.getElementsByTagName('parsererror');
  if (wrong) throw new Error(`${path}: ${wrong.textContent}`);
  return document;
}

export const keyNames = Object.keys(policyKeys) as PolicyKeyName[];

/** Whether the policy table allows a JSON value. */
export function allows(name: string, value: unknown): boolean {
  const key = (policyKeys as Readonly<Record<string, PolicyKey>>)[name];
  if (!key) return false;
  switch (key.type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
      return Number.isInteger(value) && Number(value) >= key.minimum && Number(value) <= key.maximum;
    case 'string':
      if (typeof value !== 'string') return false;
      if (key.enum) return key.enum.includes(value);
      return value.length <= (key.maxLength ?? 0) && (key.format !== 'uri' || value.startsWith('https://'));
    case 'array':
      return Array.isArray(value) && value.every((one) => key.items.enum.includes(String(one)));
  }
}
