import { type PolicyKey, policyKeys } from './keys.ts';

/**
 * One key as Chrome's managed schema writes it: its type and no bounds. Chrome drops a value out of bounds without a
 * word; our own reader puts a stricter one in its place and shows the key to staff.
 */
interface SchemaProperty {
  type: 'boolean' | 'integer' | 'string' | 'array';
  description: string;
  items?: { type: 'string' };
}

/** The whole schema. Anything more at the top, and Chrome refuses the extension altogether. */
interface ManagedSchema {
  type: 'object';
  properties: Record<string, SchemaProperty>;
}

/** Chrome's and Edge's managed schema, made from the one table of policy keys. */
export function managedSchema(): ManagedSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(policyKeys).map(([name, key]) => [name, property(key)])),
  };
}

function property(key: PolicyKey): SchemaProperty {
  const description = `${key.description.es} | ${key.description.en}`;
  return key.type === 'array'
    ? { type: key.type, description, items: { type: 'string' } }
    : { type: key.type, description };
}
