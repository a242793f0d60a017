/**
 * Every verb of the engine is used by somebody: policies and styles from the chair, the scripted players of the other
 * seats from theirs, and whoever holds a seat without a plan. A seat's own verbs are used from it by its scripted players. `balance --ask reach` counts them
 * over many seeds; here play goes on until nothing is missing, and fails when something still is.
 */
import { describe, expect, it } from 'vitest';
import { REACH_SEATS, seatReach } from '../../src/analysis/balance/seat-reach.ts';
import { COALITION_VERBS, DELEGATION_VERBS } from '../../src/engine/actions/action.ts';
import { ALL_VERBS, setup, type Verb } from '../../src/engine/index.ts';
import { dealtMandate } from '../../src/engine/mandates/deal.ts';
import { MANDATES } from '../../src/engine/mandates/mandate.ts';
import { kindOf, type Seat, type SeatKind } from '../../src/engine/seats/seat.ts';
import { playerOf, playersOf, playPlayerTurn, POLICY_IDS } from '../../src/policies/index.ts';
import { loadScenario } from '../../src/scenario/index.ts';

const scenario = loadScenario('coalition-2025');
const MOST_SEEDS = 8;
const UNPLANNED_SEATS: Seat[] = ['member:POL', 'member:TUR', 'lead:GBR', 'united-states'];

const OWN: Partial<Record<SeatKind, readonly Verb[]>> = {
  member: ['envelope', 'ask-chair', 'answer-call'],
  lead: COALITION_VERBS,
  'united-states': DELEGATION_VERBS,
};

/** Verbs of one seed's games from every other seat, by kind of seat. */
const fromSeats = (seed: string): Map<SeatKind, Set<Verb>> => {
  const used = new Map<SeatKind, Set<Verb>>();
  for (const seat of REACH_SEATS)
    for (const player of Object.keys(playersOf(seat))) {
      const spec = { scenario, changes: {}, difficulty: 'standard', seat, player } as const;
      const counts = seatReach(spec, seed);
      const own = used.get(kindOf(seat)) ?? new Set<Verb>();
      for (const verb of ALL_VERBS) if ((counts[verb] ?? 0) > 0) own.add(verb);
      used.set(kindOf(seat), own);
    }
  return used;
};

/** Verbs of one seed's games from the chair, by every policy; where play has no plan, other seats have none either. */
const fromChair = (seed: string): Set<Verb> => {
  const used = new Set<Verb>();
  for (const policy of POLICY_IDS) {
    const seats = policy === 'haphazard' ? UNPLANNED_SEATS : [];
    const state = setup(scenario, seed, {}, { mandate: MANDATES[dealtMandate(seed)], seats });
    while (state.phase !== 'ended') {
      const { actions, answers, others } = playPlayerTurn(state, playerOf(policy), seed);
      for (const { verb } of [...actions, ...answers, ...others]) used.add(verb);
    }
  }
  return used;
};

describe('every verb is reached', () => {
  it('a seat’s own verbs from that seat, and every verb of the engine from some seat', () => {
    const missing = new Set<Verb>(ALL_VERBS);
    const owed = new Map(Object.entries(OWN).map(([kind, verbs]) => [kind, new Set(verbs)]));
    const owing = (): string[] =>
      [...owed].flatMap(([kind, left]) => [...left].map((v) => `${kind} ${v}`));
    for (let seed = 0; seed < MOST_SEEDS && missing.size + owing().length > 0; seed++) {
      const name = `reach-${seed}`;
      for (const [kind, verbs] of fromSeats(name))
        for (const verb of verbs) {
          missing.delete(verb);
          owed.get(kind)?.delete(verb);
        }
      for (const verb of fromChair(name)) missing.delete(verb);
    }
    expect(owing(), 'own verbs').toEqual([]);
    expect([...missing], 'verbs of any seat').toEqual([]);
  }, 120_000);
});
