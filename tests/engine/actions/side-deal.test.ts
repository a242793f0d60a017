/** Side deals: a favour outside any package that counts for a while, at a price that grows, and others ask for the same. */
import { describe, expect, it } from 'vitest';
import { costOf, explain, preview, type Action } from '../../../src/engine/index.ts';
import type { State } from '../../../src/engine/state.ts';
import type { DealKind } from '../../../src/engine/table/favours.ts';
import { expireFavours } from '../../../src/engine/table/favours.ts';
import { aPackage } from '../../support/game.ts';
import { act, aTurn, CHAIR, memberOf, POLAND, refusalOf, trustOf } from '../../support/verbs.ts';

const deal = (to: string, kind: DealKind, size = 1): Action => ({
  verb: 'side-deal',
  with: to,
  kind,
  size,
});
const TEXT = aPackage({ works: 0.1 });
const term = (state: State, member: string, name: string, by = 'secretary-general') =>
  explain(state, member, TEXT, by).terms.find((x) => x.term === name)?.value;
const points = (state: State, action: Action): number => {
  const line = preview(state, CHAIR, action).find((x) => x.kind === 'note');
  return line?.kind === 'note' ? Number(line.params['points']) : 0;
};

describe('the favour that is left', () => {
  it('counts in the margin over texts of its giver, for as long as was said, and is previewed as it counts', () => {
    const state = aTurn({ dealWorth: 0.05, dealTurns: 3 });
    const before = explain(state, 'FRA', TEXT).margin;
    const told = points(state, deal('FRA', 'contract'));
    act(state, CHAIR, deal('FRA', 'contract'));
    expect(term(state, 'FRA', 'favours')).toBeCloseTo(0.05 * (0.5 + 0.9), 12);
    expect(told).toBeCloseTo(100 * 0.07, 9);
    expect(explain(state, 'FRA', TEXT).margin).toBeCloseTo(before + 0.07 + 0.001, 9); // trust in the chair too
    expect(term(state, 'DEU', 'favours')).toBe(0);
    state.turn = 2;
    expect(term(state, 'FRA', 'favours')).toBeGreaterThan(0);
    state.turn = 3;
    expect(term(state, 'FRA', 'favours')).toBe(0);
    expireFavours(state);
    expect(state.favours).toEqual([]);
  });

  it('is worth the root of what was given, deals in force together', () => {
    const once = aTurn();
    act(once, CHAIR, deal('FRA', 'contract', 4));
    const twice = aTurn();
    for (let k = 0; k < 4; k++) act(twice, CHAIR, deal('FRA', 'contract'));
    expect(term(once, 'FRA', 'favours')).toBeCloseTo(2 * 0.07, 12);
    expect(term(twice, 'FRA', 'favours')).toBeCloseTo(2 * 0.07, 12);
  });

  it('of a government counts over that government’s texts and not the chair’s', () => {
    const state = aTurn({}, POLAND);
    const before = trustOf(state, 'FRA', 'POL');
    act(state, POLAND, deal('FRA', 'contract'));
    expect(term(state, 'FRA', 'favours')).toBe(0);
    expect(term(state, 'FRA', 'favours', 'POL')).toBeCloseTo(0.07, 12);
    expect(trustOf(state, 'FRA', 'POL')).toBeCloseTo(before + 0.015, 12);
    expect(memberOf(state, 'POL').fiscalShockPctGdp).toBeCloseTo(-0.01, 12);
  });
});

describe('the price', () => {
  it('grows with the memory of favours, and everyone unpaid asks', () => {
    const state = aTurn({ costScale: 1, dealPrice: 1, payMemory: 2, payAsk: 0.03 });
    const capital = (): number => costOf(state, CHAIR, deal('DEU', 'contract', 2)).capital;
    expect(capital()).toBe(2);
    act(state, CHAIR, deal('FRA', 'contract'));
    const memory = 2 * 0.07 * (0.3 + 3000 / 4500);
    expect(state.precedent).toBeCloseTo(memory, 12);
    expect(capital()).toBeCloseTo(2 * (1 + memory), 12);
    expect(term(state, 'DEU', 'precedent')).toBeCloseTo(-0.03 * memory, 12);
    expect(term(state, 'FRA', 'precedent')).toBe(0);
  });

  it('has a side to every kind', () => {
    const after = (to: string, kind: DealKind): State => {
      const state = aTurn();
      act(state, CHAIR, deal(to, kind));
      return state;
    };
    const start = aTurn();
    expect(memberOf(after('FRA', 'contract'), 'DEU').grievance).toBeGreaterThan(0);
    expect(memberOf(after('EST', 'basing'), 'EST').nationalist01).toBeGreaterThan(0.2);
    expect(memberOf(after('HUN', 'visa'), 'EST').nationalist01).toBeGreaterThan(0.2);
    expect(after('HUN', 'energy').pillarStock01).toBeLessThan(start.pillarStock01);
    expect(after('FRA', 'post').legitimacy01).toBeLessThan(start.legitimacy01);
  });

  it('of an old favour is the favour', () => {
    const state = aTurn({ costScale: 1 });
    memberOf(state, 'HUN').ious = 1;
    expect(costOf(state, CHAIR, deal('HUN', 'iou'))).toEqual({ hours: 1, capital: 0 });
    act(state, CHAIR, deal('HUN', 'iou'));
    expect(memberOf(state, 'HUN').ious).toBe(0);
    expect(term(state, 'HUN', 'favours')).toBeCloseTo(0.05, 12);
    expect(state.precedent).toBe(0);
    expect(refusalOf(state, CHAIR, deal('HUN', 'iou'))).toBe('nothing-owed');
  });
});

describe('a deal', () => {
  it('suits one government better than another', () => {
    const state = aTurn();
    expect(points(state, deal('FRA', 'contract'))).toBeGreaterThan(
      points(state, deal('EST', 'contract')),
    );
    expect(points(state, deal('EST', 'basing'))).toBeGreaterThan(
      points(state, deal('FRA', 'basing')),
    );
    expect(points(state, deal('HUN', 'post'))).toBeGreaterThan(points(state, deal('EST', 'post')));
  });

  it('is refused where there is nothing to give or nobody to take it', () => {
    const state = aTurn({}, POLAND);
    memberOf(state, 'EST').industry01 = 0.1;
    memberOf(state, 'HUN').threat01 = 0.1;
    expect(refusalOf(state, CHAIR, deal('EST', 'contract'))).toBe('no-industry');
    expect(refusalOf(state, CHAIR, deal('HUN', 'basing'))).toBe('nobody-needs-bases-here');
    expect(refusalOf(state, CHAIR, deal('USA', 'visa'))).toBe('washington-wants-none');
    expect(refusalOf(state, CHAIR, deal('FRA', 'contract', 3))).toBe('no-such-size');
    expect(refusalOf(state, CHAIR, deal('HUN', 'iou', 2))).toBe('no-such-size');
    expect(refusalOf(state, POLAND, deal('POL', 'visa'))).toBe('own-government');
    act(state, CHAIR, deal('FRA', 'post'));
    expect(refusalOf(state, CHAIR, deal('DEU', 'post'))).toBe('post-is-filled');
    expect(refusalOf(state, POLAND, deal('DEU', 'post'))).toBeUndefined();
    state.us.out = true;
    expect(refusalOf(state, CHAIR, deal('HUN', 'energy'))).toBe('us-is-out');
  });
});
