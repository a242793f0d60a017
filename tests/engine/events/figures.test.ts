/** Figures that cards read: each within its stated range on any play, and none reads what is hidden. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setup, view } from '../../../src/engine/index.ts';
import { paramName } from '../../../src/engine/events/figure.ts';
import { ALLIANCE_FIGURES } from '../../../src/engine/events/figures.ts';
import { MEMBER_FIGURES, PAIR_FIGURES } from '../../../src/engine/events/member-figures.ts';
import {
  ALLIANCE_FIGURE_NAMES,
  MEMBER_FIGURE_NAMES,
  PAIR_FIGURE_NAMES,
} from '../../../src/engine/events/names.ts';
import type { View } from '../../../src/engine/state.ts';
import { loadScenario } from '../../../src/scenario/index.ts';
import { aGame, seatOf } from '../../support/game.ts';
import { campaign, CHAIR, playWhims, PROPERTY_SEED } from '../../support/random-play.ts';

const SLACK = 1e-9;

const outOfRange = (state: View): string[] => {
  const odd: string[] = [];
  const look = (name: string, x: number, { min, max }: { min: number; max: number }): void => {
    if (!(x >= min - SLACK && x <= max + SLACK)) odd.push(`${name} = ${x}`);
  };
  for (const name of ALLIANCE_FIGURE_NAMES)
    look(name, ALLIANCE_FIGURES[name].read(state), ALLIANCE_FIGURES[name]);
  state.members.forEach((m, i) => {
    for (const name of MEMBER_FIGURE_NAMES)
      look(`${name} of ${m.id}`, MEMBER_FIGURES[name].read(state, i), MEMBER_FIGURES[name]);
    for (const name of PAIR_FIGURE_NAMES)
      look(`${name} of ${m.id}`, PAIR_FIGURES[name].read(state, i, 1), PAIR_FIGURES[name]);
  });
  return odd;
};

describe('figures', () => {
  it('stay within their ranges on any play, seen from the chair', () => {
    const scenario = loadScenario('coalition-2025');
    fc.assert(
      fc.property(campaign, ({ seed, world, turns }) => {
        const state = setup(scenario, seed, { ...world, volatility: 4 });
        playWhims(state, turns, {
          after: (s) => {
            if (s.cursor === 0) expect(outOfRange(view(s, CHAIR))).toEqual([]);
          },
        });
      }),
      { numRuns: 6, seed: PROPERTY_SEED, interruptAfterTimeLimit: 20_000 },
    );
  });

  it('say the year of the half-year', () => {
    const state = aGame();
    const years = [0, 1, 2, 9].map((turn) => {
      state.turn = turn;
      return ALLIANCE_FIGURES.year.read(state);
    });
    expect(years).toEqual([2025, 2025, 2026, 2029]);
  });

  it('find the ally that is trusted least', () => {
    const state = aGame();
    const [tur, fra] = [seatOf(state, 'TUR'), seatOf(state, 'FRA')];
    state.trust[tur * state.members.length + fra] = 0.07;
    expect(MEMBER_FIGURES['lowest-trust'].read(state, tur)).toBeCloseTo(7);
    state.members[fra].leftTreaty = true;
    expect(MEMBER_FIGURES['lowest-trust'].read(state, tur)).toBeGreaterThan(7);
  });

  it('know who held out over the last text of the chair', () => {
    const state = aGame();
    state.table.lastText = { turn: 0, delta: { core: 0.1 }, holdOuts: ['HUN'] };
    const held = state.members
      .filter((_, i) => MEMBER_FIGURES['held-out'].read(state, i) === 1)
      .map((m) => m.id);
    expect(held).toEqual(['HUN']);
  });

  it('are named like parameters of a message', () => {
    expect(paramName('us-commitment')).toBe('usCommitment');
    expect(paramName('year')).toBe('year');
  });
});
