import type { CommandContext } from '../../lib/cases/context.ts';

export function contextOf(changes: Partial<CommandContext> = {}): CommandContext {
  return {
    now: new Date('2026-11-21T10:00:00.000Z'),
    newId: '11111111-1111-4111-8111-111111111111',
    newInstallation: '99999999-9999-4999-8999-999999999999',
    newTickets: ['K7Q4', 'M3T6'],
    system: 'linux',
    browser: 'chrome',
    ...changes,
  };
}
