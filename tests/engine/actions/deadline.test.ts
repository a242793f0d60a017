/** Deadlines: short ones keep blockers apart and leave no time to pay; long ones leave time for two offers, and for leaks. */
import { describe, expect, it } from 'vitest';
import { costOf, explain, type Action } from '../../../src/engine/index.ts';
import type { Deadline, State } from '../../../src/engine/state.ts';
import { aPackage } from '../../support/game.ts';
import { act, aTurn, CHAIR, memberOf, notesOf, refusalOf } from '../../support/verbs.ts';

const TEXT = aPackage({ works: 0.03 });
const tabled = (deadline: Deadline): Action => ({ verb: 'table-package', package: TEXT, deadline });
const QUIET = { nzB: 0, privSpread: 0, kHome: 0, momentum: 0, res: 0, resNat: 0, fat: 0, prop: 0 };
const DEADLINES: Deadline[] = ['short', 'normal', 'long'];

/** Members so far below 0, in points. */
const reluctant = (members: Record<string, number>, nerve = 0.35): State => {
  const state = aTurn({ ...QUIET, nerve });
  for (const [id, pointsBelow] of Object.entries(members))
    memberOf(state, id).grievance = explain(state, id, TEXT).margin + pointsBelow / 100;
  return state;
};

describe('a deadline', () => {
  it('decides how many live offers there is time for', () => {
    const offers = DEADLINES.map((deadline) => {
      const state = reluctant({ HUN: 14 });
      act(state, CHAIR, tabled(deadline));
      let made = 0;
      while (refusalOf(state, CHAIR, { verb: 'live-offer', value: 0.01 }) === undefined) {
        act(state, CHAIR, { verb: 'live-offer', value: 0.01 });
        made++;
      }
      return made;
    });
    expect(offers).toEqual([0, 1, 2]);
  });

  it('when short keeps blockers from finding each other', () => {
    const letters = DEADLINES.map((deadline) => {
      const state = reluctant({ FRA: 9, HUN: 4.8 }, 0);
      act(state, CHAIR, tabled(deadline));
      return state.councils[0].envelopes.filter((e) => e.verdict === 'breaks-silence').length;
    });
    expect(letters).toEqual([1, 2, 2]); // Hungary dares once it has heard of France
  });

  it('when short is resented by those who swallow, when long less so', () => {
    const grudges = DEADLINES.map((deadline) => {
      const state = reluctant({ HUN: 3 }, 0);
      act(state, CHAIR, tabled(deadline));
      expect(state.councils[0].outcome).toBe('adopted');
      return memberOf(state, 'HUN').resentment;
    });
    expect(grudges[1]).toBeCloseTo(0.6 * 0.03, 9);
    expect(grudges[0]).toBeCloseTo(1.25 * 0.6 * 0.03, 9);
    expect(grudges[2]).toBeLessThan(grudges[1]);
  });

  it('has a price: impartiality when short, an hour and a leak when long', () => {
    const state = aTurn({ ...QUIET, costScale: 1, isol: 1 });
    expect(DEADLINES.map((d) => costOf(state, CHAIR, tabled(d)).hours)).toEqual([0, 0, 1]);
    expect(notesOf(state, CHAIR, tabled('short'))).toContain('deadline-short');
    expect(notesOf(state, CHAIR, tabled('long'))).toContain('deadline-long');
    const before = state.legitimacy01;
    act(state, CHAIR, tabled('short'));
    expect(state.legitimacy01).toBeCloseTo(before - 0.008, 12);
  });
});
