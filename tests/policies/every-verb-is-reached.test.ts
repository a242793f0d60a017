/**
 * Every verb of the engine is used by somebody: policies and styles from the chair, the scripted players of the other
 * seats from theirs, and whoever holds a seat without a plan. A seat's own verbs are used from it by its scripted players. `balance --ask reach` counts them
 * over many seeds; here play goes on until nothing is missing, and fails when something still is.
 */
import { expect, it } from 'vitest';
import { REACH_SEATS, seatReach } from '../../src/analysis/balance/seat-reach.ts';
import { COALITION_VERBS, DELEGATION_VERBS } from '../../src/engine/actions/action.ts';
import { ALL_VERBS, setup, type Verb } from '../../src/engine/index.ts';
import { dealtMandate } from '../../src/engine/mandates/deal.ts';
import { MANDATES } from '../../src/engine/mandates/mandate.ts';
import { kindOf, type Seat, type SeatKind } from '../../src/engine/seats/seat.ts';
import { playerOf, playersOf, playPlayerTurn, POLICY_IDS } from '../../src/policies/index.ts';
import { loadScenario } from '../../src/scenario/index.ts';

const scenario = loadScenario('coalition-2025');
const MOST_SEEDS = 6;
const UNPLANNED_SEATS: Seat[] = ['member:POL', 'member:TUR', 'lead:GBR', 'united-states'];

const OWN: Partial<Record<SeatKind, readonly Verb[]>> = {
  member: ['envelope', 'ask-chair', 'answer-call'],
  lead: COALITION_VERBS,
  'united-states': DELEGATION_VERBS,
};

/** One game: the kind of seat that it was played from, and the verbs that were used. */
interface Game {
  kind: SeatKind;
  used: readonly Verb[];
}

/** Games of one seed from every other seat, by each of its scripted players. */
function* fromSeats(seed: string): Generator<Game> {
  for (const seat of REACH_SEATS)
    for (const player of Object.keys(playersOf(seat))) {
      const spec = { scenario, changes: {}, difficulty: 'standard', seat, player } as const;
      const counts = seatReach(spec, seed);
      yield { kind: kindOf(seat), used: ALL_VERBS.filter((verb) => (counts[verb] ?? 0) > 0) };
    }
}

/** Games of one seed from the chair, by every policy; where play has no plan, other seats have none either. */
function* fromChair(seed: string): Generator<Game> {
  for (const policy of POLICY_IDS) {
    const seats = policy === 'haphazard' ? UNPLANNED_SEATS : [];
    const state = setup(scenario, seed, {}, { mandate: MANDATES[dealtMandate(seed)], seats });
    const used: Verb[] = [];
    while (state.phase !== 'ended') {
      const { actions, answers, others } = playPlayerTurn(state, playerOf(policy), seed);
      used.push(...[...actions, ...answers, ...others].map(({ verb }) => verb));
    }
    yield { kind: 'secretary-general', used };
  }
}

/** What is still owed: own verbs by seat, and verbs of the engine from any seat. */
class Owed {
  readonly #verbs = new Set<string>(ALL_VERBS);
  readonly #own = new Set(
    Object.entries(OWN).flatMap(([kind, verbs]) => verbs.map((verb) => `${verb} from ${kind}`)),
  );

  get list(): string[] {
    return [...this.#verbs, ...this.#own];
  }

  pay({ kind, used }: Game): void {
    for (const verb of used) {
      this.#verbs.delete(verb);
      this.#own.delete(`${verb} from ${kind}`);
    }
  }
}

it('every verb of the engine is used from some seat, and a seat’s own verbs from that seat', () => {
  const owed = new Owed();
  for (let seed = 0; seed < MOST_SEEDS; seed++) {
    const name = `reach-${seed}`;
    for (const games of [fromChair(name), fromSeats(name)])
      for (const game of games) {
        owed.pay(game);
        if (owed.list.length === 0) return;
      }
  }
  expect(owed.list).toEqual([]);
}, 240_000);
