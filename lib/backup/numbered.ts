/** A table by OIDs with a common prefix. */
export function numbered<Value>(base: string, tails: Record<number, Value>): Record<string, Value> {
  return Object.fromEntries(Object.entries(tails).map(([tail, value]) => [base + tail, value]));
}
