/** The front in Ukraine: line, ceasefire, guarantors, collapse; and what each does to the adversary. */
import { describe, expect, it } from 'vitest';
import type { Assumptions } from '../../../src/engine/assumptions.ts';
import type { State } from '../../../src/engine/state.ts';
import {
  ceasefireChance01,
  supportAimedAt01,
  supportNeeded01,
  updateFront,
} from '../../../src/engine/theatre/front.ts';
import type { FrontPhase, Mission } from '../../../src/engine/theatre/theatre-state.ts';
import { aGame, memberOf, pair } from '../../support/game.ts';

const QUIET: Partial<Assumptions> = {
  frontNoise: 0,
  ceasefireHazard: 0,
  ceasefireBreaks: 0,
  guaranteeRisk: 0,
};

const at = (phase: FrontPhase, changes: Partial<Assumptions> = {}): State => {
  const state = aGame({ changes: { ...QUIET, ...changes } });
  state.turn = 4;
  Object.assign(state.theatre.front, { phase, line01: 0.45, support01: 0.5, sinceTurn: 0 });
  return state;
};

const aMission = (kind: Mission['kind'], participants: string[]): Mission => ({
  id: 1,
  kind,
  leader: 'GBR',
  underFlag: false,
  legitimacy01: 0.7,
  participants,
  abstainers: [],
  contributing: [],
  promised: [],
  startedTurn: 0,
  endsTurn: 9,
});

describe('support', () => {
  it('is more with a coalition, with budgets, and with Washington', () => {
    const state = at('war');
    const alone = supportAimedAt01(state);
    state.theatre.missions = [aMission('ukraine-support', ['DEU', 'FRA', 'POL'])];
    const together = supportAimedAt01(state);
    expect(together).toBeGreaterThan(alone + 0.1);
    for (const m of state.members) m.spendingPctGdp = 4;
    expect(supportAimedAt01(state)).toBeGreaterThan(together);
    const rich = supportAimedAt01(state);
    state.us.out = true;
    expect(supportAimedAt01(state)).toBeLessThan(rich - 0.05);
  });

  it('is needed more as the adversary rearms', () => {
    const state = at('war');
    const before = supportNeeded01(state);
    state.adversary.forceBillionUsd = 2 * state.assumptions.A0;
    expect(supportNeeded01(state)).toBeCloseTo(before + 0.2, 12);
  });

  it('moves the line when it exceeds or misses the need', () => {
    const state = at('war', { frontDrift: 0.5 });
    state.theatre.front.support01 = 1;
    updateFront(state);
    expect(state.theatre.front.line01).toBeGreaterThan(0.45);
    const poor = at('war', { frontDrift: 0.5 });
    poor.theatre.front.support01 = 0;
    updateFront(poor);
    expect(poor.theatre.front.line01).toBeLessThan(0.45);
  });
});

describe('a war', () => {
  it('is lost where the line is gone: refugees, pressure, opportunism', () => {
    const state = at('war');
    state.theatre.front.line01 = 0;
    state.theatre.front.support01 = 0;
    const { pressure01, opportunism01 } = state.adversary;
    const [poland, spainlike] = [memberOf(state, 'POL'), memberOf(state, 'TUR')];
    const challengers = [poland.nationalist01, spainlike.nationalist01];
    for (let k = 0; k < 40 && state.theatre.front.phase === 'war'; k++) {
      state.hidden.seed = `collapse ${k}`;
      state.theatre.front.line01 = 0;
      updateFront(state);
    }
    expect(state.theatre.front.phase).toBe('collapsed');
    expect(state.adversary.pressure01).toBeGreaterThan(pressure01 + 0.1);
    expect(state.adversary.opportunism01).toBeGreaterThan(opportunism01 + 0.09);
    expect(poland.nationalist01 - challengers[0]).toBeGreaterThan(
      spainlike.nationalist01 - challengers[1],
    );
    expect(state.chronicle.at(-1)?.key).toBe('front-collapsed');
  });

  it('is never lost while the line stands', () => {
    const state = at('war');
    for (let k = 0; k < 60; k++) {
      state.hidden.seed = `stands ${k}`;
      state.theatre.front.line01 = 0.4;
      updateFront(state);
      expect(state.theatre.front.phase).toBe('war');
    }
  });

  it('stops sooner in a stalemate, when both are tired, and under a Washington that wants a deal', () => {
    const chance = (arrange: (state: State) => void): number => {
      const state = at('war', { ceasefireHazard: 0.1 });
      arrange(state);
      return ceasefireChance01(state);
    };
    const usual = chance(() => {});
    expect(chance((s) => void (s.theatre.front.line01 = 0.9))).toBeLessThan(usual);
    expect(chance((s) => void (s.turn = 10))).toBeGreaterThan(usual);
    expect(chance((s) => void (s.us.administration = 'internationalist'))).toBeLessThan(usual);
  });
});

describe('a ceasefire', () => {
  it('is a pause when nobody guards it', () => {
    const state = at('ceasefire', { ceasefireBreaks: 1 });
    for (let k = 0; k < 10 && state.theatre.front.phase === 'ceasefire'; k++) {
      state.hidden.seed = `breaks ${k}`;
      updateFront(state);
    }
    expect(state.theatre.front.phase).toBe('war');
  });

  it('holds under guarantors with enough behind them, and their word is believed on the front line', () => {
    const state = at('ceasefire', { guaranteeNeed: 0.2, guaranteeProof: 0.1 });
    state.theatre.missions = [aMission('guarantee-force', ['FRA', 'DEU'])];
    updateFront(state);
    expect(state.theatre.front.phase).toBe('guaranteed');
    expect(state.theatre.front.lead).toBe('GBR');
    const believed = (from: string, about: string): number =>
      state.beliefs[pair(state, from, about)];
    const before = [believed('EST', 'FRA'), believed('EST', 'TUR'), believed('FRA', 'DEU')];
    updateFront(state);
    expect(believed('EST', 'FRA')).toBeGreaterThan(before[0]);
    expect(believed('EST', 'TUR')).toBe(before[1]);
    expect(believed('FRA', 'DEU')).toBe(before[2]);
    state.theatre.missions = [];
    updateFront(state);
    expect(state.theatre.front.phase).toBe('ceasefire');
  });

  it('needs more than a token force', () => {
    const state = at('ceasefire', { guaranteeNeed: 0.5 });
    state.theatre.missions = [aMission('guarantee-force', ['POL'])];
    updateFront(state);
    expect(state.theatre.front.phase).toBe('ceasefire');
  });

  it('has guarantors shot at now and then, and publics flinch', () => {
    const state = at('guaranteed', { guaranteeNeed: 0.2, guaranteeRisk: 10 });
    state.theatre.missions = [aMission('guarantee-force', ['FRA', 'DEU'])];
    const before = memberOf(state, 'FRA').publicSupport01;
    updateFront(state);
    expect(state.chronicle.at(-1)?.key).toBe('guarantors-attacked');
    expect(memberOf(state, 'FRA').publicSupport01).toBeCloseTo(before - 0.015, 12);
  });
});

describe('what the front leaves the adversary', () => {
  it('is time to rearm: little in war, more in a ceasefire, most after a collapse', () => {
    const gained = (phase: FrontPhase): number => {
      const state = at(phase);
      updateFront(state);
      return state.theatre.front.reconstitutedTurns;
    };
    expect(gained('quiet')).toBe(1);
    expect(gained('war')).toBeLessThan(1);
    expect(gained('ceasefire')).toBeGreaterThan(1);
    expect(gained('collapsed')).toBeGreaterThan(gained('ceasefire'));
  });

  it('is felt as pressure: less behind guarantors, most after a collapse', () => {
    const pressure = (phase: FrontPhase): number => {
      const state = at(phase, { guaranteeNeed: 0.1 });
      state.theatre.missions = [aMission('guarantee-force', ['FRA', 'DEU'])];
      state.adversary.pressure01 = 0.75;
      for (let k = 0; k < 5; k++) updateFront(state);
      return state.adversary.pressure01;
    };
    expect(pressure('guaranteed')).toBeLessThan(0.73);
    expect(pressure('collapsed')).toBeGreaterThan(0.78);
  });

  it('is nothing at all where the weight is 0, or where there is no war', () => {
    for (const state of [at('war', { frontWeight: 0 }), at('quiet')]) {
      const before = structuredClone(state);
      updateFront(state);
      before.theatre.front.reconstitutedTurns += 1;
      expect(state).toEqual(before);
    }
  });
});
