import { type PolicyKey, policyKeys } from './keys.ts';

/** One key as Chrome's managed schema writes it. What Chrome would not enforce is left to our own reader. */
interface SchemaProperty {
  type: 'boolean' | 'integer' | 'string' | 'array';
  description: string;
  enum?: readonly string[];
  minimum?: number;
  maximum?: number;
  items?: { type: 'string'; enum: readonly string[] };
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
  const description = `${key.says.es} | ${key.says.en}`;
  switch (key.type) {
    case 'boolean':
    case 'string':
      return { type: key.type, description };
    case 'integer':
      return {
        type: 'integer',
        description,
        ...(key.least === undefined ? {} : { minimum: key.least }),
        ...(key.most === undefined ? {} : { maximum: key.most }),
      };
    case 'choice':
      return { type: 'string', description, ...(key.values ? { enum: key.values } : {}) };
    case 'choices':
      return { type: 'array', description, items: { type: 'string', enum: key.values ?? [] } };
  }
}
