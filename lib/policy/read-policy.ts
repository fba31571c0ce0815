import { type PolicyKey, type PolicyKeyName, policyKeys } from './keys.ts';

export type PolicyValue = boolean | number | string | readonly string[];

/** The administrator's settings, and what of them could not be read. */
export interface ReadPolicy {
  /** Valid values, and stricter ones in place of invalid ones. */
  values: Partial<Record<PolicyKeyName, PolicyValue>>;
  /** Keys ignored or replaced, as written: shown to staff so that they find typing errors. */
  ignored: string[];
  /** Keys in another notation that were understood, and how. Shown to staff. */
  understood?: Partial<Record<PolicyKeyName, string>> | undefined;
}

const maxShown = 80;

/**
 * Reads a policy from a browser. Chrome drops what does not fit the schema, Firefox passes everything: each key is
 * read by itself, so a bad one harms no other. Unambiguous variants are understood (scripts write "False", tools write
 * lists and numbers as text). For the computer's mode and for times, a stricter value replaces a bad one.
 */
export function readPolicy(raw: unknown): ReadPolicy {
  const read: ReadPolicy = { values: {}, ignored: [] };
  if (typeof raw !== 'object' || raw === null) return read;
  const understood: ReadPolicy['understood'] = {};
  for (const [written, value] of Object.entries(raw)) {
    const name = keyNamed(written, raw);
    const parsed = name && parse(policyKeys[name], value);
    if (name && parsed !== undefined) {
      read.values[name] = parsed;
      if (name !== written || !isSame(parsed, value)) understood[name] = shown(name, written, value);
      continue;
    }
    read.ignored.push(written.slice(0, maxShown));
    const stricter = name && stricterThan(name, value);
    if (stricter !== undefined) read.values[name as PolicyKeyName] = stricter;
  }
  return Object.keys(understood).length > 0 ? { ...read, understood } : read;
}

/** The key of this name in any case; undefined where the policy has the exact name too. */
function keyNamed(written: string, raw: object): PolicyKeyName | undefined {
  const name = keyNames.find((candidate) => candidate.toLowerCase() === written.trim().toLowerCase());
  return name === written || (name && !Object.hasOwn(raw, name)) ? name : undefined;
}

const keyNames = Object.keys(policyKeys) as PolicyKeyName[];

function isSame(parsed: PolicyValue, value: unknown): boolean {
  if (Array.isArray(parsed)) return Array.isArray(value) && value.every((each) => parsed.includes(each));
  return parsed === (typeof value === 'string' ? value.trim() : value);
}

function shown(name: PolicyKeyName, written: string, value: unknown): string {
  const text = JSON.stringify(value);
  return (name === written ? text : `${written}: ${text}`).slice(0, maxShown);
}

function parse(key: PolicyKey, value: unknown): PolicyValue | undefined {
  switch (key.type) {
    case 'boolean':
      return asBoolean(value);
    case 'integer':
      return asInteger(key, value);
    case 'string':
      return key.enum ? chosen(key.enum, value) : asText(key, value);
    case 'array':
      return asChoices(key.items.enum, value);
  }
}

const yes = ['true', '1', 'yes', 'on', 'sí', 'si', 'verdadero'];
const no = ['false', '0', 'no', 'off', 'falso'];

/** Windows writes 1 and 0, scripts write words. */
function asBoolean(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  const word = String(value).trim().toLowerCase();
  if (yes.includes(word)) return true;
  return no.includes(word) ? false : undefined;
}

/** A whole number, also as text: "30", " 30 ", "30.0", "30,0". */
function asWhole(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isInteger(value) ? value : undefined;
  const digits = typeof value === 'string' ? /^\+?(-?\d{1,6})(?:[.,]0+)?$/.exec(value.trim()) : undefined;
  return digits ? Number(digits[1]) : undefined;
}

function asInteger(
  { minimum, maximum }: Extract<PolicyKey, { type: 'integer' }>,
  value: unknown,
): number | undefined {
  const number = asWhole(value);
  return number !== undefined && number >= minimum && number <= maximum ? number : undefined;
}

function asText(
  { maxLength = 0, format }: Extract<PolicyKey, { type: 'string' }>,
  value: unknown,
): string | undefined {
  // A room named 12 may arrive as a number.
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return undefined;
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > maxLength || /[\p{Cc}\p{Cf}]/u.test(trimmed)) return undefined;
  return format && !hasFormat[format](trimmed) ? undefined : trimmed;
}

const hasFormat = {
  uri: (text: string): boolean => URL.canParse(text) && new URL(text).protocol === 'https:',
  email: (text: string): boolean => /^[^\s@<>]+@[^\s@<>.]+(?:\.[^\s@<>.]+)+$/.test(text),
};

function chosen(choices: readonly string[], written: unknown): string | undefined {
  return typeof written === 'string'
    ? choices.find((choice) => choice === written.trim().toLowerCase())
    : undefined;
}

function asChoices(choices: readonly string[], value: unknown): readonly string[] | undefined {
  const items = asList(value)?.map((item) => chosen(choices, item));
  return items && items.length > 0 && !items.includes(undefined)
    ? choices.filter((choice) => items.includes(choice))
    : undefined;
}

/** A list, also as text: `["office"]`, "office, video", "office". */
function asList(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'string') return undefined;
  const text = value.trim().replace(/^\[(.*)\]$/s, '$1');
  return text.split(/[\s,;]+/).flatMap((item) => item.replace(/^(["'])(.*)\1$/, '$2') || []);
}

function stricterThan(name: PolicyKeyName, value: unknown): PolicyValue | undefined {
  if (name === 'deviceMode') return 'shared';
  const key: PolicyKey = policyKeys[name];
  if (key.type !== 'integer') return undefined;
  const number = typeof value === 'number' ? Math.floor(value) : asWhole(value);
  if (number === undefined || Number.isNaN(number)) return key.default;
  return Math.min(key.default, Math.max(key.minimum, Math.min(key.maximum, number)));
}
