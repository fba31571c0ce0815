/**
 * An input's own accessor of what is typed into it. Taken from the prototype: a page can hide a field's own, and some
 * watch it. Asked for when there is something to read or write: most forms are only looked at.
 */
export function ownValue(): Pick<PropertyDescriptor, 'get' | 'set'> {
  return Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
}
