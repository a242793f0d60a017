/** Bands of the projects and stamps of Article 5. */
import { describe, expect, it } from 'vitest';
import { outcome } from '../../../src/engine/index.ts';
import type { State } from '../../../src/engine/state.ts';
import { bandOf, stampOf, type BandedEnding } from '../../../src/engine/systems/ending-bands.ts';
import { aGame } from '../../support/game.ts';
import { inForce } from '../treaty/a-treaty.ts';

const reached = (index: number, held: number): State => {
  const state = aGame({
    changes: { thEPI: 65, thNNI: 65, thHyb: 56, bandIndex: 3, bandTurns: 8, hold: 4 },
  });
  state.history.push({ ...state.history[0], pillarIndex: index, nativeIndex: index });
  Object.assign(state.counters, { pillarTurns: held, nativeTurns: held, hybridTurns: held });
  return state;
};

const bandIn = (state: State, ending: BandedEnding): string => bandOf(state, ending).band;

describe('a band', () => {
  it('is bare at the threshold, solid three points above it or after eight turns', () => {
    expect(bandIn(reached(65, 4), 'native-nato')).toBe('bare');
    expect(bandIn(reached(68, 4), 'native-nato')).toBe('solid');
    expect(bandIn(reached(65, 8), 'european-pillar')).toBe('solid');
    expect(bandIn(reached(59, 4), 'hybrid')).toBe('solid');
    expect(bandIn(reached(58.9, 4), 'hybrid')).toBe('bare');
  });

  it('lasts on a treaty of its own that parliaments have ratified', () => {
    const native = reached(68, 8);
    inForce(native, 'pillar-compact');
    expect(bandIn(native, 'native-nato')).toBe('solid');
    expect(bandIn(native, 'european-pillar')).toBe('lasting');
    expect(bandIn(native, 'hybrid')).toBe('solid');
    inForce(native, 'opt-out-protocol');
    expect(bandIn(native, 'native-nato')).toBe('lasting');
    expect(bandIn(native, 'hybrid')).toBe('lasting');
  });

  it('does not last on a treaty alone', () => {
    const state = reached(65, 4);
    inForce(state, 'opt-out-protocol');
    expect(bandIn(state, 'native-nato')).toBe('bare');
  });

  it('is given for the ending that was reached, with what is missing for the next', () => {
    const state = reached(68, 8);
    expect(outcome(state).band).toBeNull();
    state.ending = 'native-nato';
    const { band } = outcome(state);
    expect(band?.band).toBe('solid');
    expect(band?.lasting.filter((c) => !c.met).map((c) => c.measure)).toEqual([
      'protocol-in-force',
    ]);
    state.ending = 'status-quo';
    expect(outcome(state).band).toBeNull();
  });
});

describe('the stamp', () => {
  const tested = (forcePct: number, sharePct: number): State => {
    const state = aGame({ changes: { bentForce: 1.3, bentShare: 0.5 } });
    state.chronicle.push({
      turn: 5,
      key: 'test-held',
      params: { forcePct, neededForcePct: 38, sharePct, neededSharePct: 33 },
    });
    return state;
  };

  it('says what became of Article 5', () => {
    expect(stampOf(aGame())).toBe('untested');
    expect(stampOf(tested(60, 80))).toBe('held');
    expect(stampOf(tested(45, 80))).toBe('bent');
    expect(stampOf(tested(60, 40))).toBe('bent');
    const failed = tested(60, 80);
    failed.testFailed = true;
    expect(stampOf(failed)).toBe('failed');
  });

  it('knows of limited attacks: answered is held, unanswered is bent', () => {
    const limited = (key: string): State => {
      const state = tested(60, 80);
      state.chronicle[state.chronicle.length - 1].key = key;
      return state;
    };
    expect(stampOf(limited('limited-attack-held'))).toBe('held');
    expect(stampOf(limited('limited-attack-unanswered'))).toBe('bent');
  });

  it('is the worst of all tests', () => {
    const state = tested(60, 80);
    state.chronicle.push(...tested(45, 80).chronicle, ...tested(60, 80).chronicle);
    expect(stampOf(state)).toBe('bent');
  });
});
