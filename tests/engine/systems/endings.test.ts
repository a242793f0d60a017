/** §4.2: every rule, the order in which they are judged, and what it means to be sustained. */
import { describe, expect, it } from 'vitest';
import type { State, TurnRecord } from '../../../src/engine/state.ts';
import { endingRules, judge, updateCounters } from '../../../src/engine/systems/endings.ts';
import { aGame, memberOf } from '../../support/game.ts';

/** The horizon of an ordinary campaign that muddled through. */
const atTheHorizon = (now: Partial<TurnRecord> = {}): State => {
  const state = aGame({
    changes: { hold: 4, thEPI: 65, thNNI: 65, thHyb: 56, thHol: 0.465, splitEndings: 0 },
  });
  state.turn = state.turnsTotal;
  state.history.push({
    ...state.history[0],
    pillarIndex: 45,
    nativeIndex: 45,
    deterrence: 60,
    europeanDeterrence: 45,
    reliability01: 0.55,
    lowBeliefShare01: 0.1,
    rhetoricGap: 0.02,
    ...now,
  });
  return state;
};

describe('endings', () => {
  it('are muddled through when nothing else holds', () => {
    expect(judge(atTheHorizon())).toBe('status-quo');
  });

  it('wait for the horizon, but for a failed test and a break-up', () => {
    const state = atTheHorizon({ reliability01: 0.4 });
    state.turn = state.turnsTotal - 1;
    expect(judge(state)).toBeNull();
    state.testFailed = true;
    expect(judge(state)).toBe('article-5-failed');
  });

  it('are hollow without belief, or with a little more belief and a gap between words and deeds', () => {
    expect(judge(atTheHorizon({ reliability01: 0.46 }))).toBe('hollow');
    expect(judge(atTheHorizon({ reliability01: 0.48 }))).toBe('status-quo');
    expect(judge(atTheHorizon({ reliability01: 0.48, rhetoricGap: 0.11 }))).toBe('hollow');
    expect(judge(atTheHorizon({ reliability01: 0.5, rhetoricGap: 0.3 }))).toBe('status-quo');
  });

  it('are a break-up when three leave, or a tenth of the others’ economy, or nobody believes anything', () => {
    const three = atTheHorizon();
    for (const id of ['HUN', 'EST']) memberOf(three, id).leftTreaty = true;
    expect(judge(three)).toBe('status-quo'); // 250 of 14 250
    memberOf(three, 'TUR').leftTreaty = true;
    expect(judge(three)).toBe('break-up');
    const large = atTheHorizon();
    memberOf(large, 'FRA').leftTreaty = true;
    expect(judge(large)).toBe('break-up');
    const distrust = { lowBeliefShare01: 0.67, deterrence: 41, reliability01: 0.35 };
    expect(judge(atTheHorizon(distrust))).toBe('break-up');
    expect(judge(atTheHorizon({ ...distrust, deterrence: 43 }))).toBe('hollow');
    expect(judge(atTheHorizon({ ...distrust, lowBeliefShare01: 0.65 }))).toBe('hollow');
    expect(judge(atTheHorizon({ ...distrust, reliability01: 0.37 }))).toBe('hollow');
  });

  it('put a failed test before a break-up, and both before anything good', () => {
    const state = atTheHorizon();
    Object.assign(state.counters, { nativeTurns: 9, pillarTurns: 9, hybridTurns: 9 });
    for (const m of state.members) m.leftTreaty = m.id !== 'USA';
    expect(judge(state)).toBe('break-up');
    state.testFailed = true;
    expect(judge(state)).toBe('article-5-failed');
  });

  it('are good only when sustained for as many turns as the assumption says', () => {
    const state = atTheHorizon();
    state.counters.nativeTurns = 3;
    expect(judge(state)).toBe('status-quo');
    state.counters.nativeTurns = 4;
    expect(judge(state)).toBe('native-nato');
    state.assumptions.hold = 5;
    expect(judge(state)).toBe('status-quo');
  });

  it('are hybrid when both projects hold, or both hold by the lower bar', () => {
    const both = atTheHorizon();
    both.counters.nativeTurns = 4;
    both.counters.pillarTurns = 4;
    expect(judge(both)).toBe('hybrid');
    const lower = atTheHorizon();
    lower.counters.hybridTurns = 4;
    expect(judge(lower)).toBe('hybrid');
    lower.counters.pillarTurns = 4;
    expect(judge(lower)).toBe('european-pillar');
  });

  it('are a crash-out unless a pillar was forged by fire; a crash-out comes before the lower bar', () => {
    const state = atTheHorizon();
    state.us.crashedOut = true;
    state.counters.hybridTurns = 4;
    expect(judge(state)).toBe('amexit-crash-out');
    state.counters.pillarTurns = 4;
    expect(judge(state)).toBe('european-pillar');
  });

  it('are a crash-out before they are hollow', () => {
    const state = atTheHorizon({ reliability01: 0.4 });
    state.us.crashedOut = true;
    expect(judge(state)).toBe('amexit-crash-out');
  });

  it('carry a met rule for what is judged', () => {
    const state = atTheHorizon({ reliability01: 0.4 });
    const met = endingRules(state)
      .filter((rule) => rule.met)
      .map((rule) => rule.ending);
    expect(met[0]).toBe(judge(state));
    expect(met.at(-1)).toBe('status-quo');
  });
});

describe('the run of a sustained ending', () => {
  const native = (changes: Partial<TurnRecord> = {}): { state: State; now: TurnRecord } => {
    const state = atTheHorizon({ nativeIndex: 66, reliability01: 0.5, ...changes });
    state.optOutNorm01 = 0.4;
    state.treaty.scope = 0.4;
    state.counters.nativeTurns = 2;
    return { state, now: state.history[1] };
  };
  const turnsOf = ({ state, now }: { state: State; now: TurnRecord }): number => {
    updateCounters(state, now);
    return state.counters.nativeTurns;
  };

  it('goes on while every condition of the native alliance holds', () => {
    expect(turnsOf(native())).toBe(3);
  });

  it('breaks with any one of them', () => {
    expect(turnsOf(native({ nativeIndex: 64.9 }))).toBe(0);
    expect(turnsOf(native({ reliability01: 0.48 }))).toBe(0);
    const noNorm = native();
    noNorm.state.optOutNorm01 = 0.35;
    expect(turnsOf(noNorm)).toBe(0);
    const wide = native();
    wide.state.treaty.scope = 0.46;
    expect(turnsOf(wide)).toBe(0);
    const crashed = native();
    crashed.state.us.crashedOut = true;
    expect(turnsOf(crashed)).toBe(0);
  });

  it('counts the pillar by index, deliverable deterrence and institutions, crash-out or not', () => {
    const state = atTheHorizon({ pillarIndex: 65, europeanDeterrence: 41 });
    state.pillarStock01 = 0.48;
    state.us.crashedOut = true;
    updateCounters(state, state.history[1]);
    expect(state.counters.pillarTurns).toBe(1);
    state.pillarStock01 = 0.47;
    updateCounters(state, state.history[1]);
    expect(state.counters.pillarTurns).toBe(0);
    state.pillarStock01 = 0.6;
    updateCounters(state, { ...state.history[1], europeanDeterrence: 40 });
    expect(state.counters.pillarTurns).toBe(0);
  });

  it('counts the lower bar on both indices, norm and institutions', () => {
    const state = atTheHorizon({ pillarIndex: 56, nativeIndex: 56 });
    state.optOutNorm01 = 0.33;
    state.pillarStock01 = 0.42;
    updateCounters(state, state.history[1]);
    expect(state.counters.hybridTurns).toBe(1);
    updateCounters(state, { ...state.history[1], nativeIndex: 55.9 });
    expect(state.counters.hybridTurns).toBe(0);
  });
});
