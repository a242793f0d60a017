/** The outcome: a checklist of every ending, and the nearest good one with what it lacks. */
import { describe, expect, it } from 'vitest';
import { outcome } from '../../src/engine/index.ts';
import { judge } from '../../src/engine/systems/endings.ts';
import { aGame } from '../support/game.ts';

const campaign = () => {
  const state = aGame({ changes: { hold: 4, thEPI: 65, thNNI: 65, thHyb: 56, splitEndings: 0 } });
  state.history.push({
    ...state.history[0],
    pillarIndex: 64,
    europeanDeterrence: 50,
    nativeIndex: 30,
    reliability01: 0.4,
  });
  state.pillarStock01 = 0.6;
  state.optOutNorm01 = 0.05;
  return state;
};

describe('outcome', () => {
  it('names the good ending that came closest and only what it still lacks', () => {
    const { nearest, ending } = outcome(campaign());
    expect(ending).toBeNull();
    expect(nearest?.ending).toBe('european-pillar');
    expect(nearest?.lacks.map((c) => c.measure)).toEqual(['pillar-index']);
    expect(nearest?.lacks[0]).toMatchObject({ value: 64, threshold: 65, met: false });
    expect(nearest?.neededTurns).toBe(4);
  });

  it('leaves out the ending that was reached', () => {
    const state = campaign();
    state.counters.pillarTurns = 4;
    state.turn = state.turnsTotal;
    state.ending = judge(state);
    expect(state.ending).toBe('european-pillar');
    const { nearest } = outcome(state);
    expect(nearest?.ending).not.toBe('european-pillar');
    expect(nearest?.lacks.length).toBeGreaterThan(0);
  });

  it('prefers what has held longer when conditions are equally near', () => {
    const state = campaign();
    const now = state.history[1];
    now.pillarIndex = 70;
    now.nativeIndex = 70;
    now.reliability01 = 0.6;
    state.optOutNorm01 = 0.4;
    state.treaty.scope = 0.3;
    Object.assign(state.counters, { pillarTurns: 1, nativeTurns: 3, hybridTurns: 0 });
    expect(outcome(state).nearest?.ending).toBe('native-nato');
    Object.assign(state.counters, { pillarTurns: 3, nativeTurns: 1, hybridTurns: 0 });
    expect(outcome(state).nearest?.ending).toBe('european-pillar');
  });

  it('shows a condition as met exactly when its value is on the right side', () => {
    for (const rule of outcome(campaign()).rules)
      for (const c of rule.conditions) {
        const holds =
          c.must === 'reach'
            ? c.value >= c.threshold
            : c.must === 'exceed'
              ? c.value > c.threshold
              : c.value <= c.threshold;
        expect(c.met).toBe(holds);
      }
  });
});
