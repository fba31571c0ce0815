/** A table by dotted numbers that begin alike. */
export function numbered<Value>(base: string, tails: Record<number, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(tails).map(([tail, value]) => [base + tail, value]));
}
