/**
 * An input's value accessor from the prototype: pages can shadow a field's own, and some watch it. Read lazily: most
 * forms are only looked at.
 */
export function ownValue(): Pick<PropertyDescriptor, 'get' | 'set'> {
  return Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
}
