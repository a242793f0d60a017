/** The roll-call: first answers, what each seat does once, the cascade, and what everybody has seen. */
import { describe, expect, it } from 'vitest';
import type { Assumptions } from '../../../src/engine/assumptions.ts';
import { apply, check, hash, setup } from '../../../src/engine/index.ts';
import type { Seat, State } from '../../../src/engine/state.ts';
import { openRollCall } from '../../../src/engine/theatre/roll-call.ts';
import type {
  ResponseGrade,
  RollCallResult,
  Stance,
} from '../../../src/engine/theatre/theatre-state.ts';
import { weighed } from '../../../src/engine/systems/beliefs.ts';
import {
  aGame,
  aScenario,
  dialsAt,
  everyPair,
  memberOf,
  pair,
  seatOf,
} from '../../support/game.ts';
import { CHAIR } from '../../support/random-play.ts';

/** No cascade, bands that can be reckoned by hand. */
const NUMBERS: Partial<Assumptions> = {
  ...dialsAt(0, 0),
  hesitation: 0.2,
  bandSupport: 0.2,
  bandIndustrial: 0.2,
  bandStatement: 0.2,
  commitPull: 0.2,
  callPull: 0.2,
  callGrudge: 0.2,
  costScale: 1,
};

/** Luck is drawn; willingness is set so that member j gives just this answer: the middle of its band. */
const answering = (
  state: State,
  victim: string,
  answers: Partial<Record<string, ResponseGrade>>,
): void => {
  const offsets = { combat: 0.35, support: 0.1, industrial: -0.1, statement: -0.3, none: -0.6 };
  openRollCall(state, { article: 5, kind: 'major-attack', victim, because: 'shown-weak' });
  const asked = state.theatre.rollCall;
  state.theatre.rollCall = null;
  state.decisions = [];
  if (!asked) throw new Error('the roll was judged at once');
  // find the luck by bisection of what the rule answers
  state.members.forEach((m, j) => {
    if (m.id === victim) return;
    const at = seatOf(state, victim) * state.members.length + j;
    let [low, high] = [-2, 3];
    for (let k = 0; k < 60; k++) {
      const middle = (low + high) / 2;
      state.hidden.willingness[at] = middle;
      openRollCall(state, { article: 5, kind: 'major-attack', victim, because: 'shown-weak' });
      const grade = state.theatre.rollCall?.responses.find((r) => r.member === m.id)?.grade;
      state.theatre.rollCall = null;
      state.decisions = [];
      if (grade === 'combat' || grade === 'support') high = middle;
      else low = middle;
    }
    // `high` is luck: support begins there
    state.hidden.willingness[at] = high + offsets[answers[m.id] ?? 'none'];
  });
};

const called = (
  answers: Partial<Record<string, ResponseGrade>>,
  changes: Partial<Assumptions> = {},
  seats: Seat[] = [],
): State => {
  const state = setup(aScenario(), 'brave', { ...NUMBERS, ...changes }, { seats });
  everyPair(state, state.beliefs, 0.5);
  for (const m of state.members) {
    m.worldviewAtlanticist01 = 0.5;
    m.autonomy01 = 0.4;
    m.trustInChair01 = 0.5;
    m.capabilityBillionUsd = 100;
  }
  state.legitimacy01 = 0.7;
  state.seats[0].capital = 8;
  answering(state, 'EST', answers);
  return state;
};
const open = (state: State): void =>
  openRollCall(state, {
    article: 5,
    kind: 'major-attack',
    victim: 'EST',
    because: 'shown-weak',
  });
const take = (state: State, stance: Stance, seat: Seat = CHAIR): void =>
  apply(state, seat, { verb: 'roll-call', stance });
const heard = (state: State, member: string): string | undefined =>
  state.theatre.rollCall?.responses.find((r) => r.member === member)?.grade;
const result = (state: State): RollCallResult => {
  const last = state.theatre.lastRollCall;
  if (last === null) throw new Error('the roll-call is not over');
  return last;
};
const lastAnswer = (state: State, member: string): string | undefined =>
  result(state).answers.find((r) => r.member === member)?.grade;

const MIXED = { USA: 'combat', DEU: 'support', FRA: 'industrial', TUR: 'statement' } as const;

describe('a roll-call', () => {
  it('stops the half-year and asks the chair, with the first answers in the open, the smallest first', () => {
    const state = called(MIXED);
    open(state);
    expect(state.decisions).toEqual([{ kind: 'roll-call', seat: CHAIR }]);
    expect(state.theatre.rollCall?.responses.map((r) => r.member)).toEqual([
      'HUN',
      'POL',
      'TUR',
      'FRA',
      'GBR',
      'DEU',
      'USA',
    ]);
    for (const [member, grade] of Object.entries(MIXED)) expect(heard(state, member)).toBe(grade);
    expect(heard(state, 'POL')).toBe('none');
    expect(check(state, CHAIR, { verb: 'reaffirm' })?.reason).toBe('decide-first');
  });

  it('lets the chair act once: hold costs nothing and changes nothing', () => {
    const state = called(MIXED);
    open(state);
    take(state, 'hold');
    expect(state.seats[0].capital).toBe(8);
    expect(state.decisions).toEqual([]);
    expect(state.theatre.rollCall).toBeNull();
    for (const [member, grade] of Object.entries(MIXED))
      expect(lastAnswer(state, member)).toBe(grade);
    expect(check(state, CHAIR, { verb: 'roll-call', stance: 'hold' })?.reason).toBe('no-roll-call');
  });

  it('commit carries those who already help, as far as the chair’s standing carries it', () => {
    const state = called(MIXED);
    open(state);
    take(state, 'commit');
    expect(state.seats[0].capital).toBe(7);
    expect(lastAnswer(state, 'DEU')).toBe('combat');
    expect(lastAnswer(state, 'FRA')).toBe('support');
    expect(lastAnswer(state, 'TUR')).toBe('statement');
    expect(lastAnswer(state, 'POL')).toBe('none');
    const weak = called(MIXED);
    weak.legitimacy01 = 0.3;
    open(weak);
    take(weak, 'commit');
    expect(lastAnswer(weak, 'DEU')).toBe('support');
  });

  it('calling the laggards moves Atlanticists and those who trust the chair, and hardens the autonomous', () => {
    const state = called({ ...MIXED, POL: 'statement', HUN: 'statement', GBR: 'statement' });
    memberOf(state, 'POL').worldviewAtlanticist01 = 0.9;
    memberOf(state, 'GBR').trustInChair01 = 0.7;
    memberOf(state, 'HUN').autonomy01 = 0.9;
    const resentment = memberOf(state, 'HUN').resentment;
    open(state);
    take(state, 'call-laggards');
    expect(lastAnswer(state, 'POL')).toBe('industrial');
    expect(lastAnswer(state, 'GBR')).toBe('industrial');
    expect(lastAnswer(state, 'HUN')).toBe('none');
    expect(lastAnswer(state, 'TUR')).toBe('statement');
    expect(lastAnswer(state, 'DEU')).toBe('support'); // it helps already
    expect(memberOf(state, 'HUN').resentment).toBeCloseTo(resentment + 0.02, 12);
  });

  it('asks a government that a person governs too: committed, it fights', () => {
    const state = called(MIXED, {}, ['member:FRA']);
    open(state);
    expect(state.decisions.map((d) => d.seat)).toEqual([CHAIR, 'member:FRA']);
    take(state, 'hold');
    expect(state.theatre.rollCall).not.toBeNull();
    take(state, 'commit', 'member:FRA');
    expect(lastAnswer(state, 'FRA')).toBe('combat');
  });

  it('tells everybody who came, by grade', () => {
    const state = called(MIXED);
    open(state);
    take(state, 'hold');
    const { lrFight, lrShirk } = state.assumptions;
    const between = (weight: number): number => lrShirk + (lrFight - lrShirk) * weight;
    const about = (member: string): number => state.beliefs[pair(state, 'GBR', member)];
    expect(about('USA')).toBeCloseTo(weighed(0.5, lrFight), 12);
    expect(about('DEU')).toBeCloseTo(weighed(0.5, between(0.7)), 12);
    expect(about('FRA')).toBeCloseTo(weighed(0.5, between(0.4)), 12);
    expect(about('POL')).toBeCloseTo(weighed(0.5, lrShirk), 12);
    expect(about('EST')).toBe(0.5);
  });

  it('is judged at once, with the same luck, where nobody is asked', () => {
    const asked = called(MIXED);
    const published = structuredClone(asked);
    published.assumptions.rollCallLive = 0;
    open(asked);
    take(asked, 'hold');
    open(published);
    expect(published.decisions).toEqual([]);
    expect(result(published)).toMatchObject({
      answers: result(asked).answers,
      held: result(asked).held,
      forcePct: result(asked).forcePct,
    });
  });

  it('lets everybody think again: seeing force, waverers stand (h8); without a shared analysis they do not (h8x)', () => {
    const waverer = (changes: Partial<Assumptions>, rest: ResponseGrade): string | undefined => {
      const others = { USA: rest, FRA: rest, GBR: rest, POL: rest, TUR: rest, HUN: rest };
      const state = called(
        { ...others, DEU: 'support' },
        { ...changes, cascadePull: 1, cascadeDoubt: 1 },
      );
      state.treaty.scope = 0;
      state.treaty.core = 0;
      open(state);
      take(state, 'hold');
      return lastAnswer(state, 'DEU');
    };
    expect(waverer({}, 'none')).toBe('support');
    expect(waverer({ h8: 1 }, 'combat')).toBe('combat');
    expect(waverer({ h8: 1 }, 'none')).toBe('statement'); // .4 less: hardly anybody comes
    expect(waverer({ h8x: 0.2 }, 'combat')).toBe('industrial'); // .2 less, whoever comes
  });

  it('has everybody stand where solidarity is promised for the gravest case alone (h8, the musketeers)', () => {
    const waverer = (h8: number, scope: number): string | undefined => {
      const state = called({ DEU: 'support' }, { h8, cascadePull: 0, musketeer: 0.5 });
      state.treaty.core = 1;
      state.treaty.scope = scope;
      open(state);
      take(state, 'hold');
      return lastAnswer(state, 'DEU');
    };
    expect(waverer(1, 0)).toBe('combat');
    expect(waverer(1, 1)).toBe('support');
    expect(waverer(0, 0)).toBe('support');
  });

  it('loses those who read the world otherwise than the victim (h8x)', () => {
    const waverer = (h8x: number, view: number): string | undefined => {
      const state = called({ DEU: 'support' }, { h8x, cascadeDoubt: 0, disagreement: 0.3 });
      memberOf(state, 'EST').worldviewRussiaFirst01 = 1;
      memberOf(state, 'DEU').worldviewRussiaFirst01 = view;
      answering(state, 'EST', { DEU: 'support' });
      open(state);
      take(state, 'hold');
      return lastAnswer(state, 'DEU');
    };
    expect(waverer(1, 0.2)).toBe('industrial'); // .3·.8 less
    expect(waverer(1, 1)).toBe('support');
    expect(waverer(0, 0.2)).toBe('support');
  });

  it('can be saved while it waits', () => {
    const state = called(MIXED);
    open(state);
    const copy = structuredClone(state);
    take(state, 'commit');
    take(copy, 'commit');
    expect(hash(copy)).toBe(hash(state));
  });
});

describe('a limited attack', () => {
  const limited = (changes: Partial<Assumptions>): State => {
    const state = aGame({ changes: { ...NUMBERS, ...changes, rollCallLive: 0 } });
    everyPair(state, state.beliefs, 0.5);
    openRollCall(state, {
      article: 5,
      kind: 'limited-attack',
      victim: 'EST',
      because: 'shown-weak',
    });
    return state;
  };

  it('that is not answered ends nothing, and teaches the adversary', () => {
    const state = limited({ testWin: 1.1 });
    expect(state.theatre.lastRollCall?.held).toBe(false);
    expect(state.testFailed).toBe(false);
    expect(state.chronicle.at(-1)?.key).toBe('limited-attack-unanswered');
    expect(state.adversary.opportunism01).toBeCloseTo(0.62 + 0.12, 12);
  });

  it('that is repelled makes it think twice', () => {
    const state = limited({ testWin: 0, testNeed: 0 });
    expect(state.chronicle.at(-1)?.key).toBe('limited-attack-held');
    expect(state.adversary.opportunism01).toBeCloseTo(0.62 - 0.15, 12);
  });

  it('comes with part of the force, and with doubt whether it is Article 5 at all', () => {
    const ratio = (force: number): number =>
      Number(limited({ limitedForce: force, limitedDoubt: 0 }).theatre.lastRollCall?.forcePct);
    expect(ratio(0.3)).toBeGreaterThan(ratio(1));
    const stand = (doubt: number): number =>
      Number(limited({ limitedDoubt: doubt }).theatre.lastRollCall?.sharePct);
    expect(stand(0.6)).toBeLessThan(stand(0));
  });
});

describe('results', () => {
  it('correct the adversary’s misreading', () => {
    const state = aGame({ changes: { ...NUMBERS, advUnlearns: 0.5, rollCallLive: 0 } });
    state.hidden.adversaryMisreading = -0.2;
    open(state);
    expect(state.hidden.adversaryMisreading).toBeCloseTo(-0.1, 12);
  });
});
