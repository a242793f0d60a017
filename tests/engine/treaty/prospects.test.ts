/** Prospects of ratification: pure, as far as a seat can see, and borne out by the votes. */
import { describe, expect, it } from 'vitest';
import { view } from '../../../src/engine/index.ts';
import { canonicalJson } from '../../../src/engine/hash.ts';
import type { State } from '../../../src/engine/state.ts';
import { holdVotes } from '../../../src/engine/treaty/parliaments.ts';
import {
  prospectsBeforehand,
  ratificationProspects,
  type RatificationProspects,
} from '../../../src/engine/treaty/prospects.ts';
import { memberOf, throughJson } from '../../support/game.ts';
import {
  aConsentingCouncil,
  CHAIR,
  halfYears,
  inParliaments,
  parliament,
  processOf,
  turnAgainst,
} from './a-treaty.ts';

const prospects = (state: State): RatificationProspects => {
  const found = ratificationProspects(view(state, CHAIR));
  if (found === null) throw new Error('no treaty is open');
  return found;
};

const of = (state: State, id: string) => {
  const found = prospects(state).parliaments.find((p) => p.member === id);
  if (found === undefined) throw new Error(`${id} is not asked`);
  return found;
};

/** Parliaments of which some are in doubt, all of them due now. */
const doubtful = (): State => {
  const state = aConsentingCouncil({
    nzR: 0.06,
    nzB: 0.018,
    stallBand: 0,
    protocolNorm: 0.9,
    referendumChance: 0,
  });
  inParliaments(state);
  state.turn += 1;
  for (const [k, m] of state.members.entries()) m.publicSupport01 = 0.3 + 0.02 * k;
  for (const p of processOf(state).parliaments) p.dueTurn = state.turn;
  parliament(state, 'POL').referendum = true;
  return state;
};

describe('prospects of ratification', () => {
  it('are none without a treaty', () => {
    expect(ratificationProspects(aConsentingCouncil())).toBeNull();
  });

  it('say what a no would come to', () => {
    const state = aConsentingCouncil({ protocolNorm: 0.3 });
    inParliaments(state);
    expect([of(state, 'USA').no, of(state, 'DEU').no, of(state, 'HUN').no]).toEqual([
      'ends-it',
      'ends-it',
      'looks-for-protocol',
    ]);
    state.optOutNorm01 = 0.3;
    expect([of(state, 'USA').no, of(state, 'DEU').no, of(state, 'HUN').no]).toEqual([
      'ends-it',
      'protocol',
      'protocol',
    ]);
  });

  it('leave out of the odds whoever may take a protocol', () => {
    const state = aConsentingCouncil({ protocolNorm: 0.3 });
    inParliaments(state);
    turnAgainst(state, 'HUN');
    expect(prospects(state).inForce01).toBe(0);
    state.optOutNorm01 = 0.3;
    expect(prospects(state).inForce01).toBe(1);
  });

  it('are certain of those that have voted', () => {
    const state = aConsentingCouncil();
    inParliaments(state);
    parliament(state, 'GBR').dueTurn = state.turn + 1;
    halfYears(state, 1);
    turnAgainst(state, 'GBR');
    expect(of(state, 'GBR')).toMatchObject({ state: 'ratified', ratifies01: 1 });
  });

  it('change nothing in what they are read from', () => {
    const state = doubtful();
    const before = canonicalJson(state);
    prospects(state);
    prospectsBeforehand(view(state, CHAIR), 'profiles-charter', processOf(state).delta);
    expect(canonicalJson(state)).toBe(before);
  });

  it('come out as often as the odds say', () => {
    const state = doubtful();
    const expected = prospects(state).parliaments;
    const yes = new Map<string, number>();
    const days = 1500;
    for (let day = 0; day < days; day++) {
      const copy = throughJson(state);
      copy.hidden.seed = `day ${day}`;
      holdVotes(copy, processOf(copy));
      for (const p of processOf(copy).parliaments)
        if (p.state === 'ratified') yes.set(p.member, (yes.get(p.member) ?? 0) + 1);
    }
    for (const { member, ratifies01 } of expected)
      expect(Math.abs((yes.get(member) ?? 0) / days - ratifies01), member).toBeLessThan(0.04);
    expect(expected.some((p) => p.ratifies01 > 0.1 && p.ratifies01 < 0.9)).toBe(true);
  });

  it('are surer of a government that has been asked', () => {
    const state = doubtful();
    state.assumptions.privSpread = 0.5;
    const spread = (): number => {
      const m = memberOf(state, 'DEU');
      const odds: number[] = [];
      for (const support of [0.3, 0.6]) {
        m.publicSupport01 = support;
        odds.push(of(state, 'DEU').ratifies01);
      }
      return odds[1] - odds[0];
    };
    const unasked = spread();
    state.table.soundings = [
      { seat: CHAIR, member: 'DEU', seen: [0, 0, 0, 0, 0, 0, 0, 0], spread01: 0, turn: 0 },
    ];
    expect(spread()).toBeGreaterThan(unasked);
  });
});
