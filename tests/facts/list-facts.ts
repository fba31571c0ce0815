import { allTopics } from '../../lib/help/topics.ts';
import { type PublishedFact, publishedFacts } from '../../lib/journey/published-facts.ts';
import { type SourceId, sources } from '../../lib/journey/sources.ts';
import { upo } from '../../lib/policy/organisation.ts';

const day = 86_400_000;

const warningDays = 60;

export interface EndingFact {
  id: string;
  until: string;
  /** Days until its last day; negative afterwards. */
  left: number;
  /** `soon` within 60 days, `over` when it must be renewed, `replaced` when another text has taken its place. */
  state: 'holds' | 'soon' | 'over' | 'replaced';
  replacedBy: string | undefined;
  says: string;
}

/** A source, with what rests on it. */
export interface SourceAge {
  id: SourceId;
  read: string;
  /** Days since it was read. */
  age: number;
  answers: readonly string[];
}

const facts: [string, PublishedFact][] = Object.entries(publishedFacts);

/** Facts with a last day, the nearest first. */
export function endingFacts(today: Date, known: readonly [string, PublishedFact][] = facts): EndingFact[] {
  return known
    .flatMap(([id, { until, replacedBy, says }]) => {
      if (until === undefined) return [];
      const left = Math.floor((Date.parse(`${until}T23:59:59Z`) - today.getTime()) / day);
      return [{ id, until, left, state: stateOf(left, replacedBy), replacedBy, says }];
    })
    .toSorted((one, other) => one.until.localeCompare(other.until));
}

function stateOf(left: number, replacedBy: string | undefined): EndingFact['state'] {
  if (left < 0) return replacedBy === undefined ? 'over' : 'replaced';
  return left <= warningDays ? 'soon' : 'holds';
}

export function conflicts(): { id: string; says: string; conflict: string }[] {
  return facts.flatMap(([id, { says, conflict }]) => (conflict ? [{ id, says, conflict }] : []));
}

/** Sources of what the extension says, the oldest first; without our own advice, which states no fact. */
export function sourceAges(today: Date): SourceAge[] {
  const topics = allTopics({
    system: 'windows',
    browser: 'chrome',
    organisation: upo,
    mode: 'personal',
    now: today,
  });
  return (Object.keys(sources) as SourceId[])
    .filter((id) => id !== 'own')
    .map((id) => ({
      id,
      read: sources[id].read,
      age: Math.floor((today.getTime() - Date.parse(sources[id].read)) / day),
      answers: topics.filter((topic) => topic.sources.includes(id)).map((topic) => topic.id),
    }))
    .toSorted((one, other) => one.read.localeCompare(other.read));
}
