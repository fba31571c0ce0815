import { type PolicyKey, type PolicyKeyName, policyKeys } from './keys.ts';

export type PolicyValue = boolean | number | string | readonly string[];

/** What an administrator has set, and what of it could not be read. */
export interface ReadPolicy {
  /** The valid values, and the stricter ones that stand for invalid ones. */
  values: Partial<Record<PolicyKeyName, PolicyValue>>;
  /** Keys that were ignored or replaced, as they were written: shown to staff, so that a typing error is found. */
  ignored: string[];
}

/**
 * Reads a policy as a browser hands it out. Chrome leaves out what does not fit the schema, Firefox hands on anything:
 * each key is read for itself, and a bad one harms no other. For whose computer it is and for times a bad value is
 * replaced by a stricter one.
 */
export function readPolicy(raw: unknown): ReadPolicy {
  const read: ReadPolicy = { values: {}, ignored: [] };
  if (typeof raw !== 'object' || raw === null) return read;
  for (const [name, value] of Object.entries(raw)) {
    const key = isKey(name) ? policyKeys[name] : undefined;
    const parsed = key && parse(key, value);
    if (key && isKey(name) && parsed !== undefined) read.values[name] = parsed;
    else {
      read.ignored.push(name.slice(0, 80));
      const stricter = key && stricterThan(name as PolicyKeyName, key, value);
      if (stricter !== undefined) read.values[name as PolicyKeyName] = stricter;
    }
  }
  return read;
}

function isKey(name: string): name is PolicyKeyName {
  return Object.hasOwn(policyKeys, name);
}

function parse(key: PolicyKey, value: unknown): PolicyValue | undefined {
  switch (key.type) {
    case 'boolean':
      return asBoolean(value);
    case 'integer':
      return asInteger(key, value);
    case 'string':
      return asText(key, value);
    case 'choice':
      return typeof value === 'string' && key.values?.includes(value) ? value : undefined;
    case 'choices': {
      if (!Array.isArray(value)) return undefined;
      const chosen = (key.values ?? []).filter((each) => value.includes(each));
      return chosen.length > 0 && chosen.length === new Set(value).size ? chosen : undefined;
    }
  }
}

/** Windows writes 1 and 0, some tools write words. */
function asBoolean(value: unknown): boolean | undefined {
  if (value === true || value === 1 || value === 'true' || value === '1') return true;
  return value === false || value === 0 || value === 'false' || value === '0' ? false : undefined;
}

function asInteger({ least = 0, most = 0 }: PolicyKey, value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,6}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= least && number <= most
    ? number
    : undefined;
}

function asText({ longest = 0, address }: PolicyKey, value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  if (text === '' || text.length > longest || /[\p{Cc}\p{Cf}]/u.test(text)) return undefined;
  return address && !isAddress(text) ? undefined : text;
}

function isAddress(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:';
}

/** What protects better than a value that could not be read. */
function stricterThan(name: PolicyKeyName, key: PolicyKey, value: unknown): PolicyValue | undefined {
  if (name === 'deviceMode') return 'shared';
  const { least = 0, most = 0, otherwise, stricter } = key;
  if (stricter !== 'smaller' || typeof otherwise !== 'number') return undefined;
  if (typeof value !== 'number' || Number.isNaN(value)) return otherwise;
  return Math.min(otherwise, Math.max(least, Math.min(most, Math.floor(value))));
}
