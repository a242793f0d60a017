/** §3.5: one turn in five a large government tables the change that it wants most. */
import { describe, expect, it } from 'vitest';
import { memberInitiative } from '../../../src/engine/bargaining/member-initiative.ts';
import { idealsOf, weightsOf } from '../../../src/engine/bargaining/preferences.ts';
import { DIMENSIONS, type State } from '../../../src/engine/state.ts';
import { aGame, memberOf, seatOf } from '../../support/game.ts';

const turnWith = (seed: string, arrange: (state: State) => void = () => {}): State => {
  const state = aGame({ seed, changes: { isol: 5, res: 0, nzB: 0.018 } }); // nobody would dare to break silence
  arrange(state);
  memberInitiative(state);
  return state;
};

describe('member initiative', () => {
  it('comes about one turn in five, from the large in equal parts', () => {
    const by: Record<string, number> = {};
    const turns = 800;
    for (let i = 0; i < turns; i++)
      for (const c of turnWith(`initiative ${i}`).councils) by[c.by] = (by[c.by] ?? 0) + 1;
    const all = Object.values(by).reduce((x, y) => x + y, 0);
    expect(Math.abs(all / turns - 0.2)).toBeLessThan(0.06);
    expect(Object.keys(by).toSorted()).toEqual(['DEU', 'FRA', 'GBR', 'POL', 'TUR']);
    for (const id of Object.keys(by)) expect(by[id]).toBeGreaterThan(all / 5 / 2);
  });

  it('moves one dimension, a tenth, towards the heaviest longing of its author', () => {
    let seen = 0;
    for (let i = 0; i < 60; i++) {
      const state = aGame({ seed: `longing ${i}`, changes: { isol: 5, res: 0 } });
      const treaty = { ...state.treaty };
      const before = state.members.map((_, k) => ({
        ideals: idealsOf(state, k),
        weights: weightsOf(state, k),
      }));
      memberInitiative(state);
      for (const c of state.councils) {
        seen++;
        const { ideals, weights } = before[seatOf(state, c.by)];
        const longings = DIMENSIONS.map((d, k) => weights[k] * Math.abs(ideals[k] - treaty[d]));
        const dearest = longings.indexOf(Math.max(...longings));
        expect(Object.keys(c.package.delta)).toEqual([DIMENSIONS[dearest]]);
        const change = c.package.delta[DIMENSIONS[dearest]] ?? 0;
        expect(Math.abs(change)).toBeLessThanOrEqual(0.1 + 1e-12);
        expect(Math.sign(change)).toBe(Math.sign(ideals[dearest] - treaty[DIMENSIONS[dearest]]));
      }
    }
    expect(seen).toBeGreaterThan(3);
  });

  it('does not come from those who left', () => {
    for (let i = 0; i < 120; i++) {
      const state = turnWith(`gone ${i}`, (s) => (memberOf(s, 'FRA').leftTreaty = true));
      expect(state.councils.map((c) => c.by)).not.toContain('FRA');
    }
  });
});
