/** Threats: who has cause, in what form, and what an answer settles. */
import { describe, expect, it } from 'vitest';
import { lastAct, openAct, settleAct } from '../../../../src/engine/governments/acts/act.ts';
import { governmentsAct } from '../../../../src/engine/governments/acts/governments-act.ts';
import { causeFor, threaten } from '../../../../src/engine/governments/acts/threat.ts';
import { openCorridor } from '../../../../src/engine/table/corridor-calls.ts';
import { aGame, memberOf, seatOf } from '../../../support/game.ts';

const NUMBERS = { threatFrom: 0.5, threatFear: 0.29, threatBlock: 0.06, actsPerTurn: 3, hMis: 0 };

const game = () => {
  const state = aGame({ changes: NUMBERS });
  for (const m of state.members) m.alienation = 0;
  return state;
};

describe('cause for a threat', () => {
  it('to leave the command is alienation, while there is a command to leave', () => {
    const state = game();
    const france = memberOf(state, 'FRA');
    france.alienation = 0.7;
    const cause = () => causeFor(state, seatOf(state, 'FRA'), 'leave-command', 0.5);
    expect(cause()).toBeCloseTo(0.2, 12);
    state.treaty.command = 0.4;
    expect(cause()).toBeLessThan(0);
    state.treaty.command = 0.7;
    france.leftCommand = true;
    expect(cause()).toBeLessThan(0);
  });

  it('to block is grievance against the chair and resentment', () => {
    const state = game();
    const m = memberOf(state, 'DEU');
    m.grievance = 0.05;
    m.resentment = 0.1;
    expect(causeFor(state, seatOf(state, 'DEU'), 'block', 0.5)).toBeCloseTo(0.04, 12);
  });

  it('to make a pact is fear, on the front line only', () => {
    const state = game();
    const m = memberOf(state, 'POL');
    m.threat01 = 0.8;
    expect(causeFor(state, seatOf(state, 'POL'), 'regional-pact', 0.5)).toBeCloseTo(0.11, 12);
    memberOf(state, 'DEU').threat01 = 0.8;
    expect(causeFor(state, seatOf(state, 'DEU'), 'regional-pact', 0.5)).toBeLessThan(0);
  });
});

describe('a threat', () => {
  it('has a form: what, over what, until when', () => {
    const state = game();
    threaten(state, seatOf(state, 'FRA'), 'block');
    expect(state.governmentActs[0]).toMatchObject({
      kind: 'threat',
      threat: 'block',
      member: 'FRA',
      turn: 0,
      expiresTurn: 1,
    });
    expect(state.governmentActs[0].dimension).not.toBeNull();
  });

  it('comes to the chair’s door, is settled there, and is not repeated at once', () => {
    const state = game();
    memberOf(state, 'FRA').alienation = 1.5;
    governmentsAct(state);
    expect(openAct(state, 'FRA', 'leave-command')).toBeDefined();
    state.turn = 1;
    state.table.calls = [];
    openCorridor(state);
    const call = state.table.calls.find((c) => c.about === 'ease-off-or-we-leave');
    expect(call?.member).toBe('FRA');
    settleAct(state, 'FRA', 'ease-off-or-we-leave', true);
    expect(openAct(state, 'FRA', 'leave-command')).toBeUndefined();
    governmentsAct(state);
    expect(state.governmentActs.filter((a) => a.threat === 'leave-command')).toHaveLength(1);
    state.turn = 5;
    governmentsAct(state);
    expect(lastAct(state, 'FRA', 'leave-command')?.turn).toBe(5);
  });
});
