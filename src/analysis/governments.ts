/** What governments did in a campaign: elections, reviews of what they inherited, acts of their own. */
import { setup } from '../engine/index.ts';
import type { Assumptions } from '../engine/assumptions.ts';
import {
  ARCHETYPES,
  INSTRUMENT_KINDS,
  type Archetype,
  type InstrumentKind,
} from '../engine/governments/government.ts';
import type { Scenario } from '../engine/scenario-input.ts';
import type { GameEvent, State } from '../engine/state.ts';
import { playPolicyTurn, type PolicyId } from '../policies/index.ts';

export interface GovernmentSpec {
  scenario: Scenario;
  policy: PolicyId;
  changes: Partial<Assumptions>;
}

export const VERDICTS = ['kept', 'renegotiated', 'abandoned'] as const;
export type Verdict = (typeof VERDICTS)[number];

export type Reviewed = Record<InstrumentKind, Record<Verdict, number>>;

export interface GovernmentRow {
  elections: number;
  early: number;
  newFamilies: number;
  /** Mean share of governments that are nationalist-led, over all turns. */
  nationalistLed01: number;
  /** Share of governments led by each family at the end. */
  leads: Record<Archetype, number>;
  /** Instruments that came under a review, by kind and by what came of it. */
  reviewed: Reviewed;
  /** Those of them that a government met after a clean break with the one before. */
  afterBreak: Reviewed;
  /** Texts adopted, and the sum of absolute changes of the treaty that reviews took back. */
  adopted: number;
  undone: number;
  /** Acts of governments by kind. */
  acts: Record<string, number>;
}

const byKey = <K extends string, V>(keys: readonly K[], value: (key: K) => V): Record<K, V> => {
  const out: Partial<Record<K, V>> = {};
  for (const key of keys) out[key] = value(key);
  if (!isFull(out, keys)) throw new Error('a key is missing');
  return out;
};
const isFull = <K extends string, V>(
  partial: Partial<Record<K, V>>,
  keys: readonly K[],
): partial is Record<K, V> => keys.every((key) => partial[key] !== undefined);

const count = (events: readonly GameEvent[], of: (event: GameEvent) => boolean): number =>
  events.filter(of).length;

const idsIn = (event: GameEvent, verdict: Verdict): readonly string[] => {
  const ids = event.params[verdict];
  return Array.isArray(ids) ? ids : [];
};

/** Break with the past, %, from which it counts as clean: sovereigntists follow the mainstream, or the mainstream them. */
const CLEAN_BREAK_PCT = 60;

const reviewedBy = (state: State, fromBreakPct: number): Reviewed => {
  const reviewed = byKey(INSTRUMENT_KINDS, () => byKey(VERDICTS, () => 0));
  for (const event of state.chronicle) {
    if (event.key !== 'review' || Number(event.params['breakPct']) < fromBreakPct) continue;
    for (const verdict of VERDICTS)
      for (const id of idsIn(event, verdict)) {
        const instrument = state.instruments.find((i) => String(i.id) === id);
        if (instrument) reviewed[instrument.kind][verdict] += 1;
      }
  }
  return reviewed;
};

/** How events of acts begin. */
const ACT = 'act-';

const actsOf = (state: State): Record<string, number> => {
  const acts: Record<string, number> = {};
  for (const { key, params } of state.chronicle) {
    if (!key.startsWith(ACT)) continue;
    const kind = params['verb'] === undefined ? key.slice(ACT.length) : String(params['verb']);
    acts[kind] = (acts[kind] ?? 0) + 1;
  }
  return acts;
};

const undoneBy = (state: State): number => {
  let undone = 0;
  for (const { params } of state.chronicle)
    if (params['undone'] !== undefined) undone += Number(params['undone']);
  return undone;
};

export const governmentGame = (
  { scenario, policy, changes }: GovernmentSpec,
  seed: string,
): GovernmentRow => {
  const state = setup(scenario, seed, changes);
  const n = state.members.length;
  let led = 0;
  let turns = 0;
  while (state.phase !== 'ended') {
    playPolicyTurn(state, policy, seed);
    turns += 1;
    led += state.members.filter((m) => m.nationalistLed).length / n;
  }
  const events = state.chronicle;
  return {
    elections: count(events, (e) => e.key.startsWith('election-') || e.key === 'us-election'),
    early: count(events, (e) => e.key === 'government-falls'),
    newFamilies: count(events, (e) => e.params['changed'] === true),
    nationalistLed01: led / turns,
    leads: byKey(
      ARCHETYPES,
      (lead) => state.members.filter((m) => m.government.archetype === lead).length / n,
    ),
    reviewed: reviewedBy(state, 0),
    afterBreak: reviewedBy(state, CLEAN_BREAK_PCT),
    adopted: state.instruments.filter((i) => i.about === 'package').length,
    undone: undoneBy(state),
    acts: actsOf(state),
  };
};
