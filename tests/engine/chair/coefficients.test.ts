/** Coefficients of the rules' chair: each moves something where such a chair sits, and nothing where a person does. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASSUMPTIONS, type Assumptions } from '../../../src/engine/assumptions.ts';
import { CHAIR } from '../../../src/engine/assumptions/chair.ts';
import { hash } from '../../../src/engine/index.ts';
import { ASSUMPTION_KEYS } from '../../../src/engine/lenses.ts';
import { GOVERNMENT_PLAYERS, playPlayerTurn } from '../../../src/policies/index.ts';
import { aGame } from '../../support/game.ts';
import { aGovernmentsGame } from '../../support/own-seat.ts';
import { campaign, playWhims, PROPERTY_SEED } from '../../support/random-play.ts';

const KEYS = ASSUMPTION_KEYS.filter((key) => key in CHAIR);
/** One writes letters and asks the chair, one leaves it to the rules. */
const TERMS = [
  ['own-way', 'knob 1'],
  ['own-way', 'knob 3'],
  ['idle', 'knob 2'],
] as const;

/** What nine years of it come to. */
const played = ([player, seed]: (typeof TERMS)[number], changes: Partial<Assumptions>): string => {
  const state = aGovernmentsGame('HUN', seed, { ...changes, hTest: 0 });
  for (let turn = 0; turn < 18 && state.phase !== 'ended'; turn++)
    playPlayerTurn(state, GOVERNMENT_PLAYERS[player], seed);
  state.assumptions = aGame().assumptions;
  return hash(state);
};

const usual = new Map(TERMS.map((term) => [term, played(term, {})]));

describe('a coefficient of the rules’ chair', () => {
  it.each(KEYS)('%s moves something', (key) => {
    const { min, max } = ASSUMPTIONS[key];
    const moves = TERMS.some((term) =>
      [min, max].some((value) => played(term, { [key]: value }) !== usual.get(term)),
    );
    expect(moves).toBe(true);
  });

  it('moves nothing where a person is in the chair', () => {
    fc.assert(
      fc.property(
        campaign,
        fc.constantFrom(...KEYS),
        fc.boolean(),
        ({ seed, turns }, key, most) => {
          const { min, max } = ASSUMPTIONS[key];
          const as = aGame({ seed });
          const set = aGame({ seed, changes: { [key]: most ? max : min } });
          playWhims(as, turns.slice(0, 4));
          playWhims(set, turns.slice(0, 4));
          set.assumptions = as.assumptions;
          expect(hash(set)).toBe(hash(as));
        },
      ),
      { numRuns: 10, seed: PROPERTY_SEED, interruptAfterTimeLimit: 25_000 },
    );
  }, 60_000);
});
