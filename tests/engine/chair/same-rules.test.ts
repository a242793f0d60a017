/** A chair that the rules hold pays what a person there would, in hours and capital, and reads no more than it has asked. */
import { describe, expect, it } from 'vitest';
import { chairDoes, chairMay, chairsTable } from '../../../src/engine/chair/chair-hands.ts';
import { circulate } from '../../../src/engine/chair/circulate.ts';
import { seatState, SECRETARY_GENERAL } from '../../../src/engine/seats/seat.ts';
import type { SeatState, State } from '../../../src/engine/state.ts';
import { GOVERNMENT_PLAYERS, playPlayerTurn } from '../../../src/policies/index.ts';
import { aGovernmentsGame } from '../../support/own-seat.ts';

const purse = (state: State): SeatState => {
  const s = seatState(state, SECRETARY_GENERAL);
  if (s === undefined) throw new Error('nobody in the chair');
  return s;
};

const inTurnOne = (changes = {}): State => {
  const state = aGovernmentsGame('HUN', 'same rules', changes);
  playPlayerTurn(state, GOVERNMENT_PLAYERS.idle, 'same rules');
  return state;
};

describe('the hands of the chair', () => {
  it('spend an hour on a capital, and learn as much as a person would', () => {
    const state = inTurnOne({ chairSoundings: 0 });
    const { hoursLeft } = purse(state);
    expect(chairDoes(state, { verb: 'sound-out', member: 'DEU' })).toBe(true);
    expect(purse(state).hoursLeft).toBe(hoursLeft - 1);
    const heard = state.table.soundings.find(
      (s) => s.seat === SECRETARY_GENERAL && s.member === 'DEU',
    );
    expect(heard?.spread01).toBe(state.assumptions.soundSpread);
    expect(chairMay(state, { verb: 'sound-out', member: 'DEU' })).toBe(false);
  });

  it('are empty without hours or capital', () => {
    const state = inTurnOne();
    purse(state).hoursLeft = 0;
    expect(chairDoes(state, { verb: 'sound-out', member: 'FRA' })).toBe(false);
    purse(state).capital = 0;
    expect(chairMay(state, { verb: 'propose-pledge' })).toBe(false);
  });

  it('ask before a text goes out, as many capitals as they mean to', () => {
    const state = inTurnOne({ chairSoundings: 3 });
    state.table.soundings = [];
    purse(state).hoursLeft = 5;
    circulate(state);
    const heard = state.table.soundings.filter((s) => s.seat === SECRETARY_GENERAL);
    const asked = state.chronicle.findLast((e) => e.key === 'chair-asks');
    if (state.chair?.why.reason === 'hopeless' && state.chair.why.odds01 === 0) return;
    expect(heard.length).toBeGreaterThan(0);
    expect(heard.length).toBeLessThanOrEqual(3);
    expect(asked?.params['members']).toEqual(heard.map((s) => s.member));
    expect(purse(state).hoursLeft).toBe(5 - heard.length);
  });

  it('do not reach into what governments keep to themselves', () => {
    const state = inTurnOne();
    const twin = structuredClone(state);
    twin.hidden.privateParts = twin.hidden.privateParts.map((x) => -x);
    circulate(state);
    circulate(twin);
    const first = (s: State) => s.chronicle.findLast((e) => e.key === 'chair-asks');
    expect(first(twin)?.params['members']).toEqual(first(state)?.params['members']);
  });

  it('read of the played government also what its letters have shown', () => {
    const state = inTurnOne();
    const index = state.members.findIndex((m) => m.id === 'HUN');
    if (state.chair === undefined) throw new Error('the chair is played');
    const usual = chairsTable(state).isolation;
    state.chair.wary01 = 0.5;
    const wary = chairsTable(state).isolation;
    expect(wary[index]).toBeCloseTo(0.5 * (usual[index] ?? 0), 12);
    expect(wary.filter((x, i) => x !== usual[i])).toHaveLength(1);
  });
});
