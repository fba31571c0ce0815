/** Several times what a person, or a page that redraws itself, causes. */
const budget = { messages: 100, withinMs: 10_000 };

/** Counts a tab's messages; false once there are too many. In memory only: a background kept busy is not stopped. */
export function createRateLimit(now: () => number): (tabId: number) => boolean {
  const sentAt = new Map<number, number[]>();
  return (tabId) => {
    const recent = (sentAt.get(tabId) ?? []).filter((at) => Math.abs(now() - at) < budget.withinMs);
    const allowed = recent.length < budget.messages;
    if (allowed) recent.push(now());
    sentAt.set(tabId, recent);
    return allowed;
  };
}
