/** A chair that the rules hold: it circulates, tables, acts and answers for itself, and nobody else can use its seat. */
import { describe, expect, it } from 'vitest';
import { AGENDA_IDS, agendaOf } from '../../../src/engine/chair/agenda.ts';
import { check, hash, legal, setup, view } from '../../../src/engine/index.ts';
import { playerSeat } from '../../../src/engine/seats/seat.ts';
import { GOVERNMENT_PLAYERS, playPlayerTurn } from '../../../src/policies/index.ts';
import { loadScenario } from '../../../src/scenario/index.ts';
import { aGovernmentsGame, answer } from '../../support/own-seat.ts';

describe('a chair that the rules hold', () => {
  it('circulates the laid table first, without its blocker’s reason to write', () => {
    const state = aGovernmentsGame('POL');
    expect(state.chair?.draft).toEqual(state.laidTable?.concession);
    expect(state.chair?.draft).not.toBe(state.laidTable?.concession);
  });

  it('tables a text in nearly every half-year, and some stand', () => {
    const state = aGovernmentsGame('LUX');
    while (state.phase !== 'ended') playPlayerTurn(state, GOVERNMENT_PLAYERS.idle, 'rhythm');
    const texts = state.chronicle.filter((e) => e.params['by'] === 'chair');
    expect(texts.length).toBeGreaterThan(0.7 * state.history.length);
    expect(texts.filter((e) => e.key === 'package-adopted').length).toBeGreaterThan(3);
  });

  it('is another one after ten half-years, on every seed for itself', () => {
    const state = aGovernmentsGame('LUX', 'terms');
    while (state.turn <= 10) playPlayerTurn(state, GOVERNMENT_PLAYERS.idle, 'terms');
    expect(state.chair?.agenda).toBe(agendaOf('terms', 10));
    expect(state.chronicle.some((e) => e.key === 'chair-new')).toBe(true);
    const drawn = new Set(Array.from({ length: 40 }, (_, n) => agendaOf(`seed ${n}`, 0)));
    expect([...drawn].sort()).toEqual([...AGENDA_IDS].sort());
  });

  it('lets nobody else act from the chair', () => {
    const state = aGovernmentsGame('POL');
    const refusal = check(state, 'secretary-general', { verb: 'scold' });
    expect(refusal?.reason).toBe('not-your-seat');
  });

  it('answers itself what is not about the played government', () => {
    const state = aGovernmentsGame('LUX', 'cards');
    const asked: string[] = [];
    const idle = GOVERNMENT_PLAYERS.idle;
    while (state.phase !== 'ended')
      playPlayerTurn(
        state,
        {
          ...idle,
          answer: (seen, seat, luck) => {
            expect(seat).toBe('member:LUX');
            const [waits] = seen.decisions;
            if (waits?.kind === 'card') expect([waits.subject, waits.other]).toContain('LUX');
            asked.push(waits?.kind ?? '');
            return idle.answer(seen, seat, luck);
          },
        },
        'cards',
      );
    expect(state.chronicle.some((e) => e.key === 'card-answered-by-chair')).toBe(true);
    expect(asked).toContain('envelope');
  });

  it('sends callers to the government that is played, which never calls on itself', () => {
    const state = aGovernmentsGame('POL');
    for (let turn = 0; turn < 8; turn++) {
      for (const call of state.table.calls) {
        expect(call.seat).toBe('member:POL');
        expect(call.member).not.toBe('POL');
      }
      playPlayerTurn(state, GOVERNMENT_PLAYERS['good-ally'], 'callers');
    }
  });
});

describe('the draft', () => {
  it('is changed by a government that asks, as the preview says, for an hour', () => {
    const state = aGovernmentsGame('POL');
    const seat = playerSeat(state);
    const [target] =
      legal(view(state, seat), seat)
        .find((move) => move.verb === 'ask-chair')
        ?.targets.filter(
          (t) => t.refusal === null && t.action.verb === 'ask-chair' && t.action.want === 'less',
        ) ?? [];
    if (target === undefined || target.action.verb !== 'ask-chair')
      throw new Error('nothing to ask');
    const { dimension } = target.action;
    const before = state.chair?.draft?.delta[dimension] ?? 0;
    answer(state, target.action);
    expect(state.chair?.draft?.delta[dimension] ?? 0).toBeCloseTo(before / 2, 12);
    expect(target.cost.hours).toBe(1);
  });

  it('is no business of a seat where the chair is played', () => {
    const scenario = loadScenario('coalition-2025');
    const state = setup(scenario, 'played', {}, { seats: ['member:POL'] });
    expect(state.chair).toBeUndefined();
    expect('chair' in state).toBe(false);
    const ask = legal(state, 'member:POL').find((move) => move.verb === 'ask-chair');
    expect(ask?.targets).toEqual([]);
  });

  it('asked of a view and of the state comes to the same', () => {
    const state = aGovernmentsGame('HUN');
    const seat = playerSeat(state);
    const before = hash(state);
    for (const dimension of ['scope', 'works', 'core', 'pillar'] as const)
      for (const want of ['less', 'more'] as const) {
        const action = { verb: 'ask-chair', dimension, want } as const;
        expect(check(view(state, seat), seat, action)).toEqual(check(state, seat, action));
      }
    expect(hash(state)).toBe(before);
  });
});
