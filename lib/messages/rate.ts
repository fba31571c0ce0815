/** What one tab may say in which time: several times what a person and a page that redraws itself bring about. */
const budget = { messages: 100, withinMs: 10_000 };

/**
 * Counts what each tab says; false once it has said too much lately. In memory only: a background that is kept busy
 * is not stopped, and one that was stopped had nothing to do.
 */
export function createRateLimit(now: () => number): (tabId: number) => boolean {
  const said = new Map<number, number[]>();
  return (tabId) => {
    const recent = (said.get(tabId) ?? []).filter((at) => Math.abs(now() - at) < budget.withinMs);
    const allowed = recent.length < budget.messages;
    if (allowed) recent.push(now());
    said.set(tabId, recent);
    return allowed;
  };
}
