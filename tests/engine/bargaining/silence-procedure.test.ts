/** §3.2: envelopes from the most reluctant up; alone is dear, company is cheap; one letter is enough. */
import { describe, expect, it } from 'vitest';
import { setTable, type Table } from '../../../src/engine/bargaining/negotiating-table.ts';
import { isolationCost } from '../../../src/engine/bargaining/silence-procedure.ts';
import { aGame, aPackage, memberOf, OPEN, seatOf } from '../../support/game.ts';
import { openEnvelopes } from '../../support/vote.ts';

const NOTHING = aPackage({});

/** A table at which the package is worth 0 to everybody, so that the mood alone decides. */
const indifferent = (): Table => {
  const state = aGame({
    changes: { ...OPEN, isol: 0.11, res: 0, resNat: 0, resFear: 0, prop: 0, fat: 0, payAsk: 0 },
  });
  state.legitimacy01 = 0.6;
  return setTable(state, 'secretary-general');
};

const moods = (table: Table, by: Record<string, number>): number[] =>
  table.state.members.map((m) => by[m.id] ?? 0.01);

describe('the cost of standing alone', () => {
  it('is lower for the large and for the autonomous', () => {
    const table = indifferent();
    const cost = (id: string): number => isolationCost(table, seatOf(table.state, id), 0);
    // .11·(1 − .5·g/(g+1500))·(1 − .5·aut)
    expect(cost('EST')).toBeCloseTo(0.11 * (1 - (0.5 * 50) / 1550) * 0.9, 12);
    expect(cost('FRA')).toBeCloseTo(0.11 * (1 - (0.5 * 3000) / 4500) * 0.6, 12);
  });

  it('falls with the weight of those who have broken, by three fifths at most', () => {
    const table = indifferent();
    const alone = isolationCost(table, 3, 0);
    expect(isolationCost(table, 3, 0.1)).toBeCloseTo(alone * (1 - 0.6 * 0.3), 12);
    expect(isolationCost(table, 3, 5)).toBeCloseTo(alone * 0.4, 12);
  });
});

describe('the silence procedure', () => {
  it('lets a package stand while everybody’s reluctance is cheaper than dissent', () => {
    const table = indifferent();
    const { broken, envelopes } = openEnvelopes(table, NOTHING, moods(table, { HUN: -0.05 }));
    expect(broken).toEqual([]);
    expect(envelopes[0]).toMatchObject({ member: 'HUN', verdict: 'keeps-silent' });
    expect(envelopes[1].verdict).toBe('agrees');
  });

  it('opens envelopes from the most reluctant up, ties by roster', () => {
    const table = indifferent();
    const { envelopes } = openEnvelopes(
      table,
      NOTHING,
      moods(table, { EST: -0.03, FRA: -0.03, DEU: -0.04 }),
    );
    expect(envelopes.map((e) => e.member)).toEqual([
      'DEU',
      'FRA',
      'EST',
      'USA',
      'GBR',
      'POL',
      'TUR',
      'HUN',
    ]);
  });

  it('has a break make the next one cheaper, the heavier the breaker the more', () => {
    const table = indifferent();
    // Warsaw alone: .11·(1−.2)·(1−.2) = .0704
    const reluctant = { POL: -0.06 };
    expect(openEnvelopes(table, NOTHING, moods(table, reluctant)).broken).toEqual([]);
    const small = openEnvelopes(table, NOTHING, moods(table, { ...reluctant, EST: -0.2 }));
    expect(small.broken).toEqual([seatOf(table.state, 'EST')]);
    // Berlin is 5000 of 44 250, counted twice: 1 − .6·3·.226 = .593; .0704·.593 = .0418
    const { broken, envelopes } = openEnvelopes(
      table,
      NOTHING,
      moods(table, { ...reluctant, DEU: -0.2 }),
    );
    expect(broken).toEqual([seatOf(table.state, 'DEU'), seatOf(table.state, 'POL')]);
    expect(envelopes[1].isolationCost).toBeCloseTo(
      0.11 * (1 - 500 / 2500) * 0.8 * (1 - (0.6 * 3 * 10_000) / 44_250),
      12,
    );
  });

  it('counts Washington’s weight once', () => {
    const table = indifferent();
    const { envelopes } = openEnvelopes(table, NOTHING, moods(table, { USA: -0.9, EST: -0.001 }));
    // 30 000 of 44 250 alone is more than a third: the discount is full either way; so let it be small
    expect(envelopes[1].isolationCost).toBeCloseTo(
      0.4 * isolationCost(table, seatOf(table.state, 'EST'), 0),
      12,
    );
    const state = aGame({
      changes: { ...OPEN, isol: 0.11, res: 0, resNat: 0, resFear: 0, prop: 0, fat: 0, payAsk: 0 },
    });
    memberOf(state, 'USA').gdpStartBillionUsd = 1425; // a tenth of the others' 14 250
    state.legitimacy01 = 0.6;
    const modest = setTable(state, 'secretary-general');
    const opened = openEnvelopes(modest, NOTHING, moods(modest, { USA: -0.9, EST: -0.001 }));
    const alone = isolationCost(modest, seatOf(state, 'EST'), 0);
    expect(opened.envelopes[1].isolationCost).toBeCloseTo(
      alone * (1 - (0.6 * 3 * 1425) / 15_675),
      12,
    );
  });

  it('asks nobody who has no seat', () => {
    const table = indifferent();
    table.state.members[seatOf(table.state, 'HUN')].leftTreaty = true;
    table.state.us.out = true;
    const without = setTable(table.state, 'secretary-general');
    const { envelopes, broken } = openEnvelopes(
      without,
      NOTHING,
      moods(without, { HUN: -1, USA: -1 }),
    );
    expect(envelopes.map((e) => e.member)).not.toContain('HUN');
    expect(envelopes.map((e) => e.member)).not.toContain('USA');
    expect(broken).toEqual([]);
  });

  it('shows the margin without the mood, and decides with it', () => {
    const table = indifferent();
    const { envelopes, felt } = openEnvelopes(table, NOTHING, moods(table, { DEU: -0.2 }));
    expect(envelopes[0].margin).toBeCloseTo(0, 12);
    expect(envelopes[0].mood).toBe(-0.2);
    expect(felt[seatOf(table.state, 'DEU')]).toBe(envelopes[0].margin + envelopes[0].mood);
  });
});
