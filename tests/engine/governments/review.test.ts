/** p = δ + .5·(1 − δ)·(1 − dist) − pillarShelfLife·integration·dist, and what follows from not keeping. */
import { describe, expect, it } from 'vitest';
import type {
  Archetype,
  Instrument,
  InstrumentKind,
} from '../../../src/engine/governments/government.ts';
import { makeInstrument } from '../../../src/engine/governments/instruments.ts';
import {
  holdReviews,
  keepOdds01,
  pillarShelfLife,
  reviewOdds,
  reviewOddsUnder,
} from '../../../src/engine/governments/review.ts';
import { DIMENSIONS, type State, type Treaty } from '../../../src/engine/state.ts';
import { aGame, dialsAt, memberOf, seatOf, someAssumptions } from '../../support/game.ts';

const NUMBERS = {
  ...dialsAt(0.5, 0),
  reviewKeep: 0.5,
  shelfLife: 0.6,
  reviewFrom: 0.4,
  reviewBreak: 0,
  renegotiate: 0.6,
  undoShare: 1.5,
  breachTrust: 0.03,
  welcomeKeep: 0.2,
  durDeclaration: 0.35,
  durProtocol: 0.9,
};

const instrumentOf = (
  state: State,
  changes: Partial<Treaty>,
  kind: InstrumentKind = 'declaration',
): Instrument =>
  makeInstrument(state, {
    kind,
    about: 'package',
    delta: DIMENSIONS.map((d) => changes[d] ?? 0),
    parties: [],
  });

/** Germany has a new government in turn 4, which reviews in turn 6; a text of turn 0 raised the floor far beyond its wish. */
const inherited = (changes: Partial<Treaty> = { floor: 0.2 }, kind?: InstrumentKind) => {
  const state = aGame({ changes: NUMBERS });
  state.treaty.core = 0.4; // Germany would have a firmer one
  const instrument = instrumentOf(state, changes, kind);
  for (const d of DIMENSIONS) state.treaty[d] = Math.min(1, state.treaty[d] + (changes[d] ?? 0));
  const index = seatOf(state, 'DEU');
  const m = memberOf(state, 'DEU');
  m.government.sinceTurn = 4;
  m.government.reviewTurn = 6;
  state.turn = 6;
  return { state, instrument, index, m };
};

/** Hold the review on a seed whose first draw of this government is as wanted. */
const reviewedOn = (
  at: ReturnType<typeof inherited>,
  key: 'instrument-abandoned' | 'instrument-renegotiated' | 'review',
): State => {
  for (let seed = 0; seed < 200; seed++) {
    const state = structuredClone(at.state);
    state.hidden.seed = `review ${seed}`;
    holdReviews(state);
    const last = state.chronicle.filter((e) => e.key.startsWith('instrument-'));
    if (key === 'review' ? last.length === 0 : last.some((e) => e.key === key)) return state;
  }
  throw new Error(`no seed brings ${key}`);
};

describe('the odds of keeping a commitment', () => {
  const a = someAssumptions(NUMBERS);
  const { m, state } = inherited();

  it('are durability, and half of what it leaves open by closeness', () => {
    const declaration = instrumentOf(state, { floor: 0.2 });
    expect(keepOdds01(a, m, declaration, 0.8)).toBeCloseTo(0.35 + 0.5 * 0.65 * 0.2, 12);
    const protocol = instrumentOf(state, { floor: 0.2 }, 'protocol');
    expect(keepOdds01(a, m, protocol, 0.8)).toBeCloseTo(0.9 + 0.5 * 0.1 * 0.2, 12);
  });

  it('are less for what pools sovereignty, by H1 and not by its counter-claim', () => {
    expect(pillarShelfLife(someAssumptions({ ...NUMBERS, h1: 1, h1x: 0 }))).toBeCloseTo(0.6, 12);
    expect(pillarShelfLife(someAssumptions({ ...NUMBERS, h1: 1, h1x: 1 }))).toBeCloseTo(0.3, 12);
    expect(pillarShelfLife(someAssumptions({ ...NUMBERS, h1: 0, h1x: 1 }))).toBe(0);
    const pillar = instrumentOf(state, { pillar: 0.1, floor: 0.1 });
    expect(keepOdds01(a, m, pillar, 0.8)).toBeCloseTo(0.415 - 0.3 * 0.5 * 0.8, 12);
  });

  it('are better where treaties are read, where bases are, and after a welcome', () => {
    const at = inherited({ command: 0.1, floor: 0.1 }, 'protocol');
    const plain = keepOdds01(a, at.m, at.instrument, 0.9);
    const withHabit = (quirk: 'treaty-literal' | 'host-of-bases'): number => {
      at.m.government.quirks = [quirk];
      return keepOdds01(a, at.m, at.instrument, 0.9);
    };
    expect(withHabit('treaty-literal')).toBeCloseTo(plain + a.quirkLiteral, 12);
    expect(withHabit('host-of-bases')).toBeCloseTo(plain + 0.5 * a.quirkBases, 12);
    at.m.government.quirks = [];
    at.m.government.welcomed = true;
    expect(keepOdds01(a, at.m, at.instrument, 0.9)).toBeCloseTo(Math.min(1, plain + 0.2), 12);
  });
});

describe('a review', () => {
  it('takes up only what a government inherited and does not want', () => {
    const { state, index, m } = inherited();
    const [odds] = reviewOdds(state, index);
    expect(odds.distance01).toBeCloseTo(1, 12);
    expect(odds.dislikes).toEqual(['floor']);
    m.government.sinceTurn = -1;
    expect(reviewOdds(state, index)).toEqual([]); // it was made under this government
    const wanted = inherited({ core: 0.02 });
    expect(reviewOdds(wanted.state, wanted.index)[0]).toMatchObject({
      distance01: 0,
      keep01: 1,
      abandon01: 0,
    });
  });

  it('counts a text as further away after a clean break', () => {
    const { state, index, m } = inherited({ core: 0.02 });
    state.assumptions.reviewBreak = 0.5;
    m.government.breakWithPast01 = 1;
    const [odds] = reviewOdds(state, index);
    expect(odds.distance01).toBeCloseTo(0.5, 12);
    expect(odds.keep01).toBeCloseTo(0.35 + 0.5 * 0.65 * 0.5, 12);
  });

  it('has odds that sum to one, caveats in place of departures where they are a habit', () => {
    const { state, index, m } = inherited();
    const [plain] = reviewOdds(state, index);
    expect(plain.keep01 + plain.renegotiate01 + plain.abandon01).toBeCloseTo(1, 12);
    expect(plain.renegotiate01).toBeCloseTo(0.6 * 0.65, 12);
    m.government.quirks = ['caveat-user'];
    expect(reviewOdds(state, index)[0].renegotiate01).toBeCloseTo(0.8 * 0.65, 12);
  });

  it('can be foreseen for a government that is not elected yet', () => {
    const { state, index } = inherited({ pillar: 0.3 });
    const before = JSON.stringify(state);
    const led = (archetype: Archetype) =>
      reviewOddsUnder(state, index, { archetype, partners: [], stability: 3, quirks: [] })[0];
    const now = led('atlantic-centre');
    const then = led('national-sovereigntist');
    expect(then.distance01).toBeGreaterThan(now.distance01);
    expect(JSON.stringify(state)).toBe(before);
  });

  it('comes when it is due, once, and keeps everything where nobody governs but a person', () => {
    const { state, m } = inherited();
    state.turn = 5;
    holdReviews(state);
    expect(m.government.reviewTurn).toBe(6);
    state.turn = 6;
    state.seats.push({ seat: 'member:DEU', hoursLeft: 3, hoursPerTurn: 3, capital: 10 });
    holdReviews(state);
    expect(m.government.reviewTurn).toBeNull();
    expect(state.chronicle.some((e) => e.key === 'review')).toBe(false);
  });
});

describe('what is not kept', () => {
  it('falls in part with the government that abandons it, and those who want it remember', () => {
    const at = inherited();
    const before = at.state.treaty.floor;
    const wish = (id: string) => memberOf(at.state, id);
    wish('EST').spendingPctGdp = 5; // wants the floor as high as it is
    wish('HUN').spendingPctGdp = 1;
    const state = reviewedOn(at, 'instrument-abandoned');
    const gdp = at.state.members.reduce((sum, each) => sum + each.gdpStartBillionUsd, 0);
    const share = 1.5 * (0.5 * (5000 / gdp) * 2 + 0.5 / 8);
    expect(state.treaty.floor).toBeCloseTo(before - share * 0.2, 12);
    const trust = (s: State, from: string) =>
      s.trust[seatOf(s, from) * s.members.length + seatOf(s, 'DEU')];
    expect(trust(state, 'EST')).toBeCloseTo(trust(at.state, 'EST') - 0.03, 12);
    expect(trust(state, 'HUN')).toBe(trust(at.state, 'HUN'));
    expect(state.instruments[0]).toMatchObject({ abandonedBy: ['DEU'], inForce: true });
  });

  it('falls by half of that, and only in what is disliked, when it is renegotiated', () => {
    const at = inherited({ floor: 0.2, core: 0.01 });
    const state = reviewedOn(at, 'instrument-renegotiated');
    const full = reviewedOn(at, 'instrument-abandoned');
    const fall = at.state.treaty.floor - state.treaty.floor;
    expect(fall).toBeCloseTo((at.state.treaty.floor - full.treaty.floor) / 2, 12);
    expect(state.treaty.core).toBe(at.state.treaty.core);
    expect(full.treaty.core).toBeLessThan(at.state.treaty.core);
    expect(state.instruments[0]).toMatchObject({ abandonedBy: [], qualifiedBy: ['DEU'] });
  });

  it('is reported with its reasons and its odds', () => {
    const at = inherited();
    const state = reviewedOn(at, 'instrument-abandoned');
    expect(state.chronicle.at(-2)).toMatchObject({
      key: 'instrument-abandoned',
      params: { member: 'DEU', kind: 'declaration', dislikes: ['floor'], madeTurn: 0 },
    });
    expect(state.chronicle.at(-1)).toMatchObject({
      key: 'review',
      params: { member: 'DEU', kept: [], renegotiated: [], abandoned: ['1'] },
    });
  });

  it('is a dead letter once its leavers outweigh its keepers', () => {
    const at = inherited();
    at.instrument.parties = ['DEU', 'FRA'];
    const state = reviewedOn(at, 'instrument-abandoned');
    expect(state.instruments[0].inForce).toBe(false);
  });

  it('is as often as the odds said', () => {
    const at = inherited();
    const [odds] = reviewOdds(at.state, at.index);
    let kept = 0;
    for (let seed = 0; seed < 400; seed++) {
      const state = structuredClone(at.state);
      state.hidden.seed = `often ${seed}`;
      holdReviews(state);
      if (!state.chronicle.some((e) => e.key.startsWith('instrument-'))) kept += 1;
    }
    // four standard errors of 400 draws
    expect(Math.abs(kept / 400 - odds.keep01)).toBeLessThan(0.1);
  });
});
