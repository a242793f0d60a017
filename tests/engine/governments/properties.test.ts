/** What holds of governments on any play. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, apply, check } from '../../../src/engine/index.ts';
import { ARCHETYPES } from '../../../src/engine/governments/government.ts';
import { reviewOdds } from '../../../src/engine/governments/review.ts';
import { setup } from '../../../src/engine/index.ts';
import { DIMENSIONS, type State } from '../../../src/engine/state.ts';
import { loadScenario } from '../../../src/scenario/index.ts';
import { aGame } from '../../support/game.ts';
import {
  answerWaiting,
  campaign,
  CHAIR,
  playOutWith,
  playWhims,
  PROPERTY_SEED,
} from '../../support/random-play.ts';

const runs = (numRuns: number) => ({
  numRuns,
  seed: PROPERTY_SEED,
  interruptAfterTimeLimit: 25_000,
});

/** Worlds in which cabinets fall all the time and everything is thrown over. */
const STORMS = [
  {},
  { earlyBase: 0.2, natTrend: 0.3, durDeclaration: 0, durProtocol: 0, undoShare: 4 },
  { partyShift: 2, partyTaste: 2, voteResentment: 1, reviewFrom: 0, reviewBreak: 1, optOutFrom: 0 },
];

const inOrder = (state: State): void => {
  for (const m of state.members) {
    const { government } = m;
    expect(ARCHETYPES).toContain(government.archetype);
    for (const partner of government.partners) expect(ARCHETYPES).toContain(partner);
    expect(government.stability).toBeGreaterThanOrEqual(0);
    expect(government.stability).toBeLessThanOrEqual(4);
    expect(government.quirks).toHaveLength(m.government.quirks.length);
    for (const view of [
      m.worldviewAtlanticist01,
      m.worldviewInterventionist01,
      m.worldviewRussiaFirst01,
      m.autonomy01,
      m.fiscalWill01,
    ]) {
      expect(view).toBeGreaterThanOrEqual(0);
      expect(view).toBeLessThanOrEqual(1);
    }
    if (government.reviewTurn !== null) {
      expect(government.reviewTurn - government.sinceTurn).toBeLessThanOrEqual(
        state.assumptions.reviewDelay,
      );
      if (state.phase === 'decision')
        expect(government.reviewTurn).toBeGreaterThanOrEqual(state.turn);
    }
  }
  for (const d of DIMENSIONS) {
    expect(state.treaty[d]).toBeGreaterThanOrEqual(0);
    expect(state.treaty[d]).toBeLessThanOrEqual(1);
  }
  state.members.forEach((_, index) => {
    for (const odds of reviewOdds(state, index))
      expect(odds.keep01 + odds.renegotiate01 + odds.abandon01).toBeCloseTo(1, 9);
  });
};

describe('on any play', () => {
  it('every government has a lead, a worldview within bounds, and a review within two turns', () => {
    fc.assert(
      fc.property(campaign, fc.constantFrom(...STORMS), ({ seed, world, turns }, storm) => {
        const state = aGame({ seed, changes: { ...world, ...storm } });
        playWhims(state, turns, { after: inOrder });
      }),
      runs(25),
    );
  });

  it('reviews and opt-outs bind each government at most once to each text', () => {
    fc.assert(
      fc.property(campaign, ({ seed, turns }) => {
        const state = aGame({ seed, changes: STORMS[1] });
        playWhims(state, turns);
        for (const i of state.instruments) {
          expect(new Set(i.abandonedBy).size).toBe(i.abandonedBy.length);
          expect(new Set(i.qualifiedBy).size).toBe(i.qualifiedBy.length);
        }
      }),
      runs(15),
    );
  });
});

describe('the same seed', () => {
  const elections = (state: State) =>
    state.chronicle
      .filter((e) => e.key.startsWith('us-') || e.key === 'government-falls')
      .map((e) => [e.turn, e.key, e.params['member'] ?? e.params['administration'] ?? '']);

  /** Play twelve turns; the player scolds in the first, or does nothing. */
  const played = (scolds: boolean): State => {
    const state = setup(loadScenario('coalition-2025'), 'same votes', {
      earlyShock: 0,
      juniorNat: 0,
      hCrash: 0,
    });
    for (let t = 0; t < 12; t++) {
      const scold = { verb: 'scold' } as const;
      if (scolds && check(state, CHAIR, scold) === null) apply(state, CHAIR, scold);
      answerWaiting(state);
      playOutWith(state);
    }
    return state;
  };

  it('brings the same votes in Washington and the same first falls, whatever the player does', () => {
    const quiet = played(false);
    const loud = played(true);
    const untilFirst = (state: State) => elections(state).filter(([turn]) => Number(turn) <= 3);
    expect(elections(loud).filter(([, key]) => String(key).startsWith('us-'))).toEqual(
      elections(quiet).filter(([, key]) => String(key).startsWith('us-')),
    );
    expect(untilFirst(loud)).toEqual(untilFirst(quiet));
  });

  it('meets the same luck in every cabinet: only the odds differ', () => {
    const at = (resentment: number): State => {
      const state = aGame({ seed: 'cabinets', changes: { voteResentment: 1 } });
      state.turn = 8;
      for (const m of state.members) m.resentment = resentment;
      advance(state);
      return state;
    };
    const calm = at(0);
    const sore = at(0.4);
    const result = (state: State, id: string) =>
      state.chronicle.find((e) => e.key.startsWith('election-') && e.params['member'] === id)
        ?.params;
    expect(result(calm, 'DEU')?.['chancePct']).toBeLessThan(
      Number(result(sore, 'DEU')?.['chancePct']),
    );
  });
});
