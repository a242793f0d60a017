/** Summits: further-reaching texts, in public, once a year, for more in success and failure; leaders may walk out. */
import { describe, expect, it } from 'vitest';
import { explain, legal, preview, type Action } from '../../../src/engine/index.ts';
import { setTable } from '../../../src/engine/bargaining/negotiating-table.ts';
import { learn } from '../../../src/engine/table/private-part.ts';
import type { Assumptions } from '../../../src/engine/assumptions.ts';
import type { Package, State } from '../../../src/engine/state.ts';
import { aPackage, seatOf } from '../../support/game.ts';
import { act, aTurn, CHAIR, memberOf, notesOf, refusalOf } from '../../support/verbs.ts';

const summit = (p: Package): Action => ({ verb: 'summit', package: p });
const TWO = aPackage({ works: 0.06, optout: 0.05 });
const QUIET = { nzB: 0, privSpread: 0, kHome: 0, momentum: 0, res: 0, resNat: 0, fat: 0 };

/** Four capitals have been sounded. */
const prepared = (changes: Partial<Assumptions> = {}): State => {
  const state = aTurn({ ...QUIET, ...changes });
  for (const id of ['FRA', 'DEU', 'GBR', 'POL']) learn(state, CHAIR, seatOf(state, id), 0.4);
  return state;
};
/** A margin of Hungary so far below 0 that it is a red line. */
const angering = (state: State, below: number): void => {
  const { margin } = explain(state, 'HUN', TWO);
  memberOf(state, 'HUN').grievance += margin + below;
};

describe('a summit', () => {
  it('may go half as far again as a text of the council', () => {
    const state = prepared();
    const far = aPackage({ works: 0.5, optout: 0.1 });
    expect(refusalOf(state, CHAIR, { verb: 'table-package', package: far })).toBe(
      'change-out-of-range',
    );
    expect(refusalOf(state, CHAIR, summit(far))).toBeUndefined();
    expect(legal(state, CHAIR).find((m) => m.verb === 'summit')?.text?.ranges[6].max).toBe(0.525);
  });

  it('is called once a year, of the prepared, on two matters at least', () => {
    expect(refusalOf(aTurn(QUIET), CHAIR, summit(TWO))).toBe('summit-unprepared');
    const state = prepared();
    expect(refusalOf(state, CHAIR, summit(aPackage({ works: 0.2, core: 0.01 })))).toBe(
      'summit-needs-matters',
    );
    act(state, CHAIR, summit(TWO));
    state.decisions = [];
    expect(refusalOf(state, CHAIR, summit(TWO))).toBe('summit-too-soon');
    state.turn = 2;
    expect(refusalOf(state, CHAIR, summit(TWO))).toBeUndefined();
  });

  it('makes standing alone harder, and home audiences louder', () => {
    const state = prepared({ kHome: 0.25, summitAlone: 1.25, summitStakes: 1.5 });
    memberOf(state, 'FRA').electionTurns = [1];
    const [council, leaders] = [
      setTable(state, CHAIR),
      setTable(state, CHAIR, undefined, null, true),
    ];
    const france = seatOf(state, 'FRA');
    expect(leaders.isolation[france]).toBeCloseTo(1.25 * council.isolation[france], 12);
    expect(leaders.home[france]?.[7]).toBeCloseTo(1.5 * (council.home[france]?.[7] ?? 0), 12);
  });

  it('brings its chair half as much again when it succeeds', () => {
    const state = prepared({ costScale: 1, isol: 1 });
    state.seats[0].capital = 10;
    const before = state.legitimacy01;
    act(state, CHAIR, summit(TWO));
    expect(state.councils[0]).toMatchObject({ outcome: 'adopted', procedure: { summit: true } });
    expect(state.seats[0].capital).toBeCloseTo(10 - 3 + 1.5, 12);
    expect(state.legitimacy01).toBeCloseTo(before + 0.015, 12);
  });
});

describe('a leader whose red line is crossed', () => {
  it('walks out, and the summit is over', () => {
    const state = prepared({ walkOut: 0.25, nerve: 0.35 });
    angering(state, 0.3);
    const [trust, commitment] = [memberOf(state, 'HUN').resentment, state.us.commitment01];
    expect(notesOf(state, CHAIR, summit(TWO))).toContain('would-walk-out');
    act(state, CHAIR, summit(TWO));
    expect(state.decisions).toEqual([]);
    expect(state.councils[0]).toMatchObject({ outcome: 'broken', walkedOut: ['HUN'] });
    expect(memberOf(state, 'HUN').resentment).toBeCloseTo(trust + 0.05, 12);
    expect(state.us.commitment01).toBeCloseTo(commitment - 0.015, 12);
  });

  it('writes a letter in the council, which the chair may answer', () => {
    const state = prepared({ walkOut: 0.25, nerve: 0.35 });
    angering(state, 0.3);
    act(state, CHAIR, { verb: 'table-package', package: TWO });
    expect(state.decisions).toEqual([{ kind: 'council', seat: CHAIR }]);
    expect(state.table.tabling?.result.walkedOut).toEqual([]);
  });
});

it('a preview of a summit says its odds, its stakes and who would leave', () => {
  const keys = preview(prepared(), CHAIR, summit(TWO)).map((line) =>
    line.kind === 'note' ? line.key : line.kind,
  );
  expect(keys).toEqual(['odds-of-silence', 'summit-stakes']);
});
