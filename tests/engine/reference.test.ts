/** Set-up of the published model on real data (model §1.4, column M), to every printed digit. */
import { describe, expect, it } from 'vitest';
import { setup } from '../../src/engine/index.ts';
import { REFERENCE_CHANGES } from '../../src/engine/lenses.ts';
import { europeanShare01 } from '../../src/engine/systems/indices.ts';
import { meanTrust01 } from '../../src/engine/systems/trust.ts';
import { loadScenario } from '../../src/scenario/index.ts';

describe('the published model at its set-up, with real data', () => {
  const state = setup(loadScenario('reference-2025'), 'reference', REFERENCE_CHANGES);
  const now = state.history[0];

  it.each([
    ['European pillar index', now.pillarIndex, '38.4'],
    ['native index', now.nativeIndex, '38.6'],
    ['deterrence', now.deterrence / 100, '0.666'],
    ['deterrence without the United States', now.europeanDeterrence / 100, '0.445'],
    ['reliability', now.reliability01, '0.518'],
    ['reliability among Europeans', now.europeanReliability01, '0.515'],
    ['spending of Europe and Canada', now.spendingPctGdp, '2.351'],
    ['coordination', state.deterrence.coordination01, '0.581'],
    ['European share of force', europeanShare01(state), '0.608'],
    ['pairs that hardly believe', now.lowBeliefShare01, '0.094'],
    ['mean trust', meanTrust01(state), '0.539'],
  ])('has the published %s', (_name, value, published) => {
    const digits = published.split('.')[1]?.length ?? 0;
    expect(value.toFixed(digits)).toBe(published);
  });

  it('has thirty-two members and twenty-four turns', () => {
    expect(state.members).toHaveLength(32);
    expect(state.turnsTotal).toBe(24);
  });

  it('is the same world whatever the seed, but for what is hidden', () => {
    const other = setup(loadScenario('reference-2025'), 'another', REFERENCE_CHANGES);
    expect(other.history).toEqual(state.history);
    expect(other.hidden.nationalistWave).not.toBe(state.hidden.nationalistWave);
  });
});
