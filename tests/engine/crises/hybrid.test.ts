/** (22) Hybrid incidents: press +.03, rally +.3; majors that look away cost them .95 in front-line eyes. */
import { describe, expect, it } from 'vitest';
import { hybridIncident } from '../../../src/engine/crises/hybrid.ts';
import { weighed } from '../../../src/engine/systems/beliefs.ts';
import { CRISES_AS_PUBLISHED, aGame, everyPair, pair } from '../../support/game.ts';

/** Credibility 0 or 1 for everybody: all majors look away, or none does. */
const incident = (credible: number, hHyb = 100) => {
  const state = aGame({ changes: { ...CRISES_AS_PUBLISHED, hHyb } });
  everyPair(state, state.beliefs, credible);
  everyPair(state, state.hidden.willingness, credible);
  return state;
};

describe('a hybrid incident', () => {
  it('raises pressure and rallies', () => {
    const state = incident(1);
    state.rally01 = 0.2;
    hybridIncident(state);
    expect(state.rally01).toBeCloseTo(0.5, 12);
    state.rally01 = 0.8;
    state.adversary.pressure01 = 0.75;
    hybridIncident(state);
    expect(state.adversary.pressure01).toBeCloseTo(0.78, 12);
    expect(state.rally01).toBe(1);
    state.adversary.pressure01 = 0.99;
    hybridIncident(state);
    expect(state.adversary.pressure01).toBe(1);
  });

  it('lowers what the front line, and nobody else, believes of large members that look away', () => {
    const state = incident(0);
    everyPair(state, state.beliefs, 0); // nobody is credible
    const watched = ['GBR', 'FRA', 'DEU', 'POL', 'TUR'];
    hybridIncident(state);
    expect(state.chronicle.at(-1)).toMatchObject({
      key: 'hybrid-incident',
      params: { absent: watched },
    });
    const again = incident(0);
    again.beliefs[pair(again, 'EST', 'DEU')] = 0.02; // a credibility that luck will hardly meet
    hybridIncident(again);
    expect(again.beliefs[pair(again, 'EST', 'DEU')]).toBeCloseTo(weighed(0.02, 0.95), 12);
    expect(again.beliefs[pair(again, 'FRA', 'DEU')]).toBe(0);
    expect(again.beliefs[pair(again, 'EST', 'HUN')]).toBe(0);
  });

  it('leaves beliefs alone when everybody shows up', () => {
    const state = incident(1);
    hybridIncident(state);
    expect(state.chronicle.at(-1)?.params['absent']).toEqual([]);
    expect(state.beliefs[pair(state, 'EST', 'DEU')]).toBe(1);
  });

  it('that does not come lets pressure drift back', () => {
    const state = incident(0, 0);
    state.adversary.pressure01 = 0.82;
    hybridIncident(state);
    expect(state.adversary.pressure01).toBeCloseTo(0.819, 12);
    expect(state.chronicle).toEqual([]);
  });

  it('comes as often as opportunism says', () => {
    let came = 0;
    for (let seed = 0; seed < 500; seed++) {
      const state = incident(1, 0.2);
      state.hidden.seed = `hybrid ${seed}`;
      state.adversary.opportunism01 = 0.6;
      hybridIncident(state);
      came += state.chronicle.length;
    }
    expect(came / 500).toBeGreaterThan(0.22 - 0.075);
    expect(came / 500).toBeLessThan(0.22 + 0.075);
  });
});
