/** Article 4: a probed ally asks for consultation; a joint answer dampens, a weak one feeds the adversary. */
import { describe, expect, it } from 'vitest';
import type { Assumptions } from '../../../src/engine/assumptions.ts';
import { hybridIncident } from '../../../src/engine/crises/hybrid.ts';
import { openRollCall } from '../../../src/engine/theatre/roll-call.ts';
import type { State } from '../../../src/engine/state.ts';
import { weighed } from '../../../src/engine/systems/beliefs.ts';
import { aGame, everyPair, pair } from '../../support/game.ts';

const consulted = (willing: number, changes: Partial<Assumptions> = {}): State => {
  const state = aGame({ changes: { rollCallLive: 0, consultNeed: 0.6, ...changes } });
  everyPair(state, state.hidden.willingness, willing);
  everyPair(state, state.beliefs, 0.5);
  everyPair(state, state.trust, 0.5);
  state.adversary.opportunism01 = 0.6;
  openRollCall(state, { article: 4, kind: 'probe', victim: 'EST', because: 'restlessness' });
  return state;
};

/** Estonia is probed in this half-year. */
const probed = (changes: Partial<Assumptions>): State => {
  const state = aGame({ changes });
  state.theatre.lastMove = {
    move: 'probe',
    turn: state.turn,
    target: 'EST',
    because: 'division',
    strike: null,
  };
  return state;
};

describe('a consultation', () => {
  it('that is answered with one voice dampens the adversary, and the chair gains', () => {
    const state = consulted(5);
    const legitimacy = aGame().legitimacy01;
    expect(state.chronicle.at(-1)).toMatchObject({
      key: 'consultation-joint',
      params: { victim: 'EST', absent: [] },
    });
    expect(state.adversary.opportunism01).toBeCloseTo(0.56, 12);
    expect(state.legitimacy01).toBeCloseTo(legitimacy + 0.01, 12);
    expect(state.trust[pair(state, 'EST', 'FRA')]).toBeCloseTo(0.51, 12);
    expect(state.testFailed).toBe(false);
  });

  it('that finds little to say feeds it, and the front line remembers the large who looked away', () => {
    const state = consulted(-5);
    expect(state.chronicle.at(-1)?.key).toBe('consultation-weak');
    expect(state.adversary.opportunism01).toBeCloseTo(0.63, 12);
    expect(state.beliefs[pair(state, 'POL', 'FRA')]).toBeCloseTo(weighed(0.5, 0.95), 12);
    expect(state.beliefs[pair(state, 'DEU', 'FRA')]).toBe(0.5);
    expect(state.beliefs[pair(state, 'POL', 'HUN')]).toBe(0.5); // not large
  });

  it('has nobody fight: support is the most that can be asked', () => {
    const grades = consulted(5).theatre.lastRollCall?.answers.map((r) => r.grade);
    expect(new Set(grades)).toEqual(new Set(['support']));
  });

  it('asks less of everybody than a fight', () => {
    const strength = (ease: number): number =>
      Number(consulted(0.5, { consultEase: ease }).theatre.lastRollCall?.forcePct);
    expect(strength(0.5)).toBeGreaterThan(strength(0));
  });
});

describe('a probe', () => {
  it('is a hybrid incident against the ally that was chosen', () => {
    const state = probed({ consultChance: 0 });
    const { pressure01 } = state.adversary;
    hybridIncident(state);
    expect(state.adversary.pressure01).toBeCloseTo(pressure01 + 0.03, 12);
    expect(state.chronicle.at(-1)).toMatchObject({ key: 'probe', params: { victim: 'EST' } });
    const unprobed = aGame();
    hybridIncident(unprobed);
    expect(unprobed.chronicle).toEqual([]);
  });

  it('may bring the ally to the council, and the chair has its say', () => {
    const state = probed({ consultChance: 1 });
    hybridIncident(state);
    expect(state.theatre.rollCall).toMatchObject({
      article: 4,
      victim: 'EST',
      because: 'division',
    });
    expect(state.decisions).toEqual([{ kind: 'roll-call', seat: 'secretary-general' }]);
  });
});
