/** Callers of a played government: who comes has a reason, and an answer falls on the two who spoke. */
import { describe, expect, it } from 'vitest';
import { legal, preview, view } from '../../../src/engine/index.ts';
import { seatState } from '../../../src/engine/seats/seat.ts';
import type { State } from '../../../src/engine/state.ts';
import { callRule } from '../../../src/engine/table/corridor-calls.ts';
import { GOVERNMENT_CALL_RULES } from '../../../src/engine/table/government-calls.ts';
import { iousOf } from '../../../src/engine/table/ious.ts';
import { indexOf } from '../../../src/engine/systems/membership.ts';
import { aGovernmentsGame, answer, toTheEndOfTurn } from '../../support/own-seat.ts';

const SEAT = 'member:POL';

const trust = (state: State, from: string, to: string): number =>
  state.trust[indexOf(state, from) * state.members.length + indexOf(state, to)] ?? 0;

/** A government's game with one caller at the door. */
const withCaller = (member: string, about: string): State => {
  const state = aGovernmentsGame('POL');
  const kind = callRule(about)?.kind ?? 'offer';
  state.table.calls = [
    { id: 99, seat: SEAT, member, kind, about, dimension: null, openedTurn: 0, expiresTurn: 0 },
  ];
  return state;
};

describe('a caller', () => {
  it('of every rule can come, weighs more than nothing for somebody, and costs an hour', () => {
    const state = aGovernmentsGame('POL');
    const spender = aGovernmentsGame('LUX');
    const wanted = GOVERNMENT_CALL_RULES.filter((rule) =>
      [state, spender].some((s) => s.members.some((_, i) => rule.wants(s, i, 0.5) > 0)),
    ).map(({ about }) => about);
    // Nobody complains of letters before one has been written.
    expect(wanted).toEqual(
      GOVERNMENT_CALL_RULES.map(({ about }) => about).filter(
        (about) => about !== 'stop-the-letters',
      ),
    );
  });

  it('is owed or owes, and trusts this government more, when it is heard', () => {
    const state = withCaller('EST', 'a-battalion-for-us');
    const before = trust(state, 'EST', 'POL');
    const capital = seatState(state, SEAT)?.capital ?? 0;
    answer(state, { verb: 'answer-call', call: 99, answer: 'accept' });
    expect(trust(state, 'EST', 'POL')).toBeGreaterThan(before);
    expect(iousOf(state, indexOf(state, 'POL'), indexOf(state, 'EST'))).toBe(1);
    expect(seatState(state, SEAT)?.capital).toBe(capital - 1);
    expect(seatState(state, SEAT)?.hoursLeft).toBe(2);
  });

  it('trusts this government less when it is turned away, or left standing', () => {
    const declined = withCaller('EST', 'a-battalion-for-us');
    const before = trust(declined, 'EST', 'POL');
    answer(declined, { verb: 'answer-call', call: 99, answer: 'decline' });
    expect(trust(declined, 'EST', 'POL')).toBeLessThan(before);
    const ignored = withCaller('EST', 'a-battalion-for-us');
    const chairs = ignored.members.map((m) => m.trustInChair01);
    toTheEndOfTurn(ignored);
    expect(ignored.chronicle.some((e) => e.key === 'call-unanswered')).toBe(true);
    expect(ignored.members.map((m) => m.trustInChair01).length).toBe(chairs.length);
  });

  it('complains of letters once some have been written', () => {
    const state = aGovernmentsGame('POL');
    const rule = GOVERNMENT_CALL_RULES.find(({ about }) => about === 'stop-the-letters');
    const usa = 0;
    expect(rule?.wants(state, usa, 0.5)).toBe(0);
    state.chronicle.push({
      turn: state.turn,
      key: 'package-broken',
      params: { breakers: ['POL'] },
    });
    expect(rule?.wants(state, usa, 0.5)).toBeGreaterThan(0);
  });

  it('says beforehand what a yes would do', () => {
    const state = withCaller('ITA', 'a-lot-together');
    const targets = legal(view(state, SEAT), SEAT).find((m) => m.verb === 'answer-call')?.targets;
    expect(targets?.map(({ cost }) => cost.capital)).toEqual([0.5, 0]);
    const lines = preview(view(state, SEAT), SEAT, {
      verb: 'answer-call',
      call: 99,
      answer: 'accept',
    });
    expect(lines.length).toBe(callRule('a-lot-together')?.yes.length);
  });
});
