import fc from 'fast-check';

const hostileKeys = ['__proto__', 'constructor', 'toString', 'type', 'version', 'extra', ''];

/** A valid value with a few changes at any depth: parts replaced, missing, doubled or added. */
export function spoiled(valid: unknown): fc.Arbitrary<unknown> {
  const change = fc.record({
    way: fc.array(fc.nat(20), { maxLength: 5 }),
    how: fc.constantFrom('replace', 'remove', 'add', 'double'),
    key: fc.oneof(fc.constantFrom(...hostileKeys), fc.string()),
    value: fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }),
  });
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => {
    const holder = { value: structuredClone(valid) };
    for (const each of changes) spoil(holder, each);
    return holder.value;
  });
}

function spoil(
  holder: { value: unknown },
  { way, how, key, value }: { way: number[]; how: string; key: string; value: unknown },
): void {
  let at: Record<string, unknown> = holder;
  let name = 'value';
  for (const step of way) {
    const inner = at[name];
    if (typeof inner !== 'object' || inner === null || Object.keys(inner).length === 0) break;
    at = inner as Record<string, unknown>;
    name = Object.keys(at)[step % Object.keys(at).length] ?? '';
  }
  const inner = at[name];
  if (how === 'add' && typeof inner === 'object' && inner !== null)
    Object.defineProperty(inner, key, { value, enumerable: true, configurable: true, writable: true });
  else if (how === 'remove' && at !== holder) Reflect.deleteProperty(at, name);
  else if (how === 'double' && Array.isArray(inner)) inner.push(...structuredClone(inner));
  else Object.defineProperty(at, name, { value, enumerable: true, configurable: true, writable: true });
}

/** Every text, number and boolean in a value. */
export function leavesOf(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [value];
}
