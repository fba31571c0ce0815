import { type PolicyKey, policyKeys } from './keys.ts';

/**
 * A key's type without bounds: Chrome silently drops a value out of bounds, whereas our own reader replaces it by a
 * stricter one and shows the key to staff.
 */
interface SchemaProperty {
  type: 'boolean' | 'integer' | 'string' | 'array';
  description: string;
  items?: { type: 'string' };
}

/** Anything more at the top makes Chrome refuse the extension. */
interface ManagedSchema {
  type: 'object';
  properties: Record<string, SchemaProperty>;
}

/** Chrome's and Edge's managed schema, made from the table of policy keys. */
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
