/** The events of a half-year by subject; what changes nothing is only counted. */
import type { GameEvent, MemberId, View } from '../engine/state.ts';
import { eventsOfTurn } from './readings.ts';

export const SUBJECTS = [
  'security',
  'washington',
  'council',
  'governments',
  'missions',
  'you',
] as const;
export type Subject = (typeof SUBJECTS)[number];

/** Beginnings of event keys by subject; what matches none is the council's. */
const BEGINNINGS: Record<Exclude<Subject, 'council'>, readonly string[]> = {
  security: [
    'test-',
    'limited-attack',
    'probe',
    'hybrid',
    'front-',
    'consultation-',
    'guarantors-',
    'stress-test',
  ],
  washington: ['us-', 'transition-', 'review-', 'senate-', 'transatlantic-'],
  governments: [
    'election-',
    'government-falls',
    'early-election',
    'instrument-',
    'review',
    'leaves-',
    'gives-notice',
    'takes-notice',
    'returns-to',
    'profile-',
    'pact-',
    'act-',
  ],
  missions: ['mission', 'act-recruit', 'act-opt-out'],
  you: ['call-', 'action', 'card-', 'promise-', 'censure-', 'draft-leaked'],
};

/** The longest beginning that fits decides. */
const subjectOf = (key: string): Subject => {
  let best: { subject: Subject; length: number } = { subject: 'council', length: 0 };
  for (const subject of SUBJECTS) {
    if (subject === 'council') continue;
    for (const beginning of BEGINNINGS[subject])
      if (key.startsWith(beginning) && beginning.length > best.length)
        best = { subject, length: beginning.length };
  }
  return best.subject;
};

export interface TurnEvents {
  groups: { subject: Subject; events: GameEvent[] }[];
  /** Members whose elections changed nothing for the alliance. */
  unchanged: MemberId[];
  /** New governments that kept all that they inherited. */
  kept: MemberId[];
}

const isEmpty = (list: GameEvent['params'][string] | undefined): boolean =>
  Array.isArray(list) && list.length === 0;

const keptAll = ({ key, params }: GameEvent): boolean =>
  key === 'review' && isEmpty(params['renegotiated']) && isEmpty(params['abandoned']);

const membersOf = (events: readonly GameEvent[]): MemberId[] =>
  events.map((event) => String(event.params['member']));

export const turnEvents = (view: View, turn: number): TurnEvents => {
  const all = eventsOfTurn(view, turn);
  const unchanged = all.filter(({ key }) => key === 'election-no-change');
  const kept = all.filter(keptAll);
  const told = all.filter((event) => !unchanged.includes(event) && !kept.includes(event));
  return {
    groups: SUBJECTS.map((subject) => ({
      subject,
      events: told.filter(({ key }) => subjectOf(key) === subject),
    })).filter(({ events }) => events.length > 0),
    unchanged: membersOf(unchanged),
    kept: membersOf(kept),
  };
};
