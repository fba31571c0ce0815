/** Personal data of somebody who thinks that the computer is theirs; invented and unique within a profile. */
export const planted = {
  code: '073519462',
  place: 'Oficina de Villaquejida, mesa 7',
  alias: 'Tía Bermuda',
} as const;

const appointment = new Date(Date.now() + 20 * 86_400_000).toISOString();

/** Enters it in an extension page; returns the answers. */
export const plant = `(async () => {
  const { runtime } = globalThis.browser ?? chrome;
  return [
    await runtime.sendMessage({ type: 'case.add', id: crypto.randomUUID(), alias: '${planted.alias}' }),
    await runtime.sendMessage({ type: 'step.confirm', step: 'request.sent' }),
    await runtime.sendMessage({ type: 'code.save', code: '${planted.code}' }),
    await runtime.sendMessage({
      type: 'appointment.set', at: '${appointment}', zone: 'Europe/Madrid', place: '${planted.place}',
    }),
  ].map(({ ok }) => ok);
})()`;

/** Storage areas with cases, and whether their time is limited. */
export const whereCasesAre = `(async () => {
  const { storage } = globalThis.browser ?? chrome;
  const [local, session] = [await storage.local.get(null), await storage.session.get(null)];
  return {
    local: local.cases?.list?.length ?? 'none',
    session: session.cases?.list?.length ?? 'none',
    limited: session.cases?.visit !== undefined,
  };
})()`;

/** What the settings page shows of the policy. */
export const whatIsShown = `(() => {
  const text = (css) => document.querySelector(css)?.textContent ?? '';
  const rows = [...document.querySelectorAll('[data-managed] dl > div')].map((row) =>
    [row.querySelector('code').textContent, row.querySelector('dd')]);
  return {
    values: Object.fromEntries(rows.map(([key, value]) => [key, value.firstChild.textContent])),
    understood: rows.flatMap(([, value]) => value.querySelector('small')?.textContent ?? []),
    ignored: text('[data-managed] .note'),
    device: [...document.querySelectorAll('section')]
      .find((section) => section.querySelector('h2')?.textContent === 'Este ordenador')
      ?.querySelector('p')?.textContent ?? '',
  };
})()`;
