import type { PersonCommand } from '../../lib/cases/commands.ts';
import { type AppState, panelModes, sites } from '../../lib/cases/state.ts';

/** What became of a command: a refused one was answered, and is not kept. */
export type Outcome = 'kept' | 'refused' | 'no answer';

type Facts = Readonly<Record<string, string | undefined>>;

/** Everything of the person `me`, and the names of the others. */
function factsIn({ settings, cases }: AppState, me: string): Facts {
  const mine = cases.list.find(({ id }) => id === me);
  return {
    language: settings.personal.language,
    side: settings.personal.panelSide ?? 'right',
    ...Object.fromEntries(
      sites.map((site) => [`panel ${site}`, settings.personal.panels?.[site] ?? panelModes[0]]),
    ),
    current: cases.current,
    ...Object.fromEntries(cases.list.map(({ id, alias }) => [`person ${id}`, alias ?? ''])),
    ...Object.fromEntries(Object.keys(mine?.confirmed ?? {}).map((step) => [`step ${step}`, 'done'])),
    code: mine?.code?.value,
    appointment: mine?.appointment && `${mine.appointment.at} ${mine.appointment.place}`,
    backup: mine?.backup?.expiresAt,
    finished: mine?.finishedAt && 'finished',
  };
}

/** What a command promises to a person, independent of how the extension does it. */
function promisedBy(command: PersonCommand): Facts {
  switch (command.type) {
    case 'step.confirm':
      return { [`step ${command.step}`]: 'done' };
    case 'step.undo':
      return { [`step ${command.step}`]: undefined, finished: undefined };
    case 'code.save':
      return { code: command.code, 'step request.code-saved': 'done' };
    case 'appointment.set':
      return { appointment: `${command.at} ${command.place}`, 'step identity.appointment': 'done' };
    case 'backup.record':
      return { backup: command.expiresAt, 'step backup.made': 'done', 'step backup.checked': 'done' };
    case 'case.add':
      return { [`person ${command.id}`]: command.alias ?? '', current: command.id };
    case 'case.rename':
      return { [`person ${command.id}`]: command.alias };
    case 'case.erase':
      return { [`person ${command.id}`]: undefined };
    case 'case.switch':
      return { current: command.id };
    case 'case.finish':
      return { finished: 'finished' };
    case 'language.choose':
      return { language: command.language };
    case 'panel.move':
      return { side: command.side };
    case 'panel.set':
      return { [`panel ${command.site}`]: command.state };
    default:
      throw new Error(`What ${command.type} promises is not written down`);
  }
}

/**
 * What the extension has promised to keep. An answered command is kept, a refused one is not; an unanswered one may be
 * either until it is seen which.
 */
export class Promises {
  readonly me: string;
  #may: Map<string, Set<string | undefined>>;

  constructor(state: AppState, me: string) {
    this.me = me;
    this.#may = new Map(Object.entries(factsIn(state, me)).map(([name, value]) => [name, new Set([value])]));
  }

  asked(command: PersonCommand): (answer: Outcome) => void {
    const promised = Object.entries(promisedBy(command));
    const before = promised.map(([name]) => [name, this.#of(name)] as const);
    for (const [name, value] of promised) this.#may.set(name, new Set([...this.#of(name), value]));
    return (answer) => {
      if (answer === 'kept') for (const [name, value] of promised) this.#may.set(name, new Set([value]));
      if (answer === 'refused') for (const [name, values] of before) this.#may.set(name, values);
    };
  }

  is(name: string, value: string | undefined): boolean {
    const may = this.#of(name);
    return may.size === 1 && may.has(value);
  }

  others(): string[] {
    return [...this.#may]
      .filter(([name, values]) => name.startsWith('person ') && !values.has(undefined))
      .map(([name]) => name.slice('person '.length))
      .filter((id) => id !== this.me);
  }

  /** Broken promises, and things that nobody asked for. Uncertain ones are taken as they are. */
  broken(state: AppState): string[] {
    const facts = factsIn(state, this.me);
    const names = new Set([...this.#may.keys(), ...Object.keys(facts)]);
    const lost: string[] = [];
    for (const name of names) {
      const may = this.#of(name);
      const found = facts[name];
      if (!may.has(found)) lost.push(`${name} was to be ${[...may].join(' or ')} and is ${found}`);
      this.#may.set(name, new Set([found]));
    }
    return lost;
  }

  #of(name: string): Set<string | undefined> {
    return this.#may.get(name) ?? new Set([undefined]);
  }
}
