/** The opening of coalition-2025: fails by one blocker, one concession away from passing, whatever the seed and lens. */
import { describe, expect, it } from 'vitest';
import { apply, counterfactuals, setup, silenceOdds } from '../../src/engine/index.ts';
import { LENS_CHANGES, LENSES } from '../../src/engine/lenses.ts';
import { loadScenario } from '../../src/scenario/index.ts';

const SEAT = 'secretary-general';
const scenario = loadScenario('coalition-2025');
const laid = scenario.laidTable;
if (laid === null) throw new Error('coalition-2025 opens on a laid table');

describe.each(LENSES)('the laid table under the lens %s', (lens) => {
  it('is broken by its blocker alone, then holds with the concession, in the same turn', () => {
    for (let seed = 0; seed < 60; seed++) {
      const state = setup(scenario, `laid-${seed}`, LENS_CHANGES[lens]);
      apply(state, SEAT, { verb: 'table-package', package: laid.package });
      while (state.decisions.length > 0) apply(state, SEAT, { verb: 'hold-nerve' });
      apply(state, SEAT, { verb: 'table-package', package: laid.concession });
      const [first, second] = state.councils;
      const letters = first.envelopes.filter((e) => e.verdict === 'breaks-silence');
      expect(letters.map((e) => e.member)).toEqual([laid.blocker]);
      expect(first.outcome).toBe('broken');
      expect(second.outcome).toBe('adopted');
    }
  });

  it('has a nearest suggestion for the blocker that loses nobody and passes', () => {
    const state = setup(scenario, 'laid', LENS_CHANGES[lens]);
    const [nearest] = counterfactuals(state, laid.blocker, laid.package);
    expect(nearest.loses).toEqual([]);
    expect(silenceOdds(state, nearest.package, SEAT).passes01).toBeGreaterThan(0.99);
  });
});
