/** The posture: a rung a half-year, read by the allies at once and in time, paid for at home, and the White House's in the end. */
import { describe, expect, it } from 'vitest';
import {
  POSTURES,
  priceAtHome,
  rungsDown,
  standsFor,
  towards,
  whiteHousePosture,
  type Posture,
} from '../../../src/engine/delegation/posture.ts';
import { standFor } from '../../../src/engine/delegation/white-house.ts';
import { apply, preview, setup } from '../../../src/engine/index.ts';
import { addCapital, seatState } from '../../../src/engine/seats/seat.ts';
import type { State } from '../../../src/engine/state.ts';
import { inaugurate } from '../../../src/engine/systems/elections.ts';
import { crashHazard01, updateUnitedStates } from '../../../src/engine/systems/us-commitment.ts';
import { loadScenario } from '../../../src/scenario/index.ts';
import { aDelegationsGame, DELEGATION, delegationOf } from '../../support/delegation.ts';
import { beliefOf, refusalOf, trustOf } from '../../support/verbs.ts';

const to = (posture: Posture) => ({ verb: 'posture', posture }) as const;
const capital = (state: State): number => seatState(state, DELEGATION)?.capital ?? 0;

const standing = (posture: Posture): State => {
  const state = aDelegationsGame();
  delegationOf(state).posture = posture;
  return state;
};

/** A few half-years of Washington alone. */
const years = (state: State, halves: number): State => {
  for (let k = 0; k < halves; k++) {
    addCapital(state, DELEGATION, 20);
    state.turn += 1;
    updateUnitedStates(state);
  }
  return state;
};

describe('the ladder', () => {
  it('begins where the White House stands, and is nobody’s where it is not played', () => {
    const state = aDelegationsGame();
    expect(delegationOf(state).posture).toBe(whiteHousePosture(state));
    expect('delegation' in setup(loadScenario('coalition-2025'), 'chair')).toBe(false);
  });

  it('is climbed a rung at a time, once a half-year', () => {
    const state = standing('conditional');
    expect(refusalOf(state, DELEGATION, to('conditional'))).toBe('posture-stands');
    expect(refusalOf(state, DELEGATION, to('in-front'))).toBe('one-rung-at-a-time');
    apply(state, DELEGATION, to('committed'));
    expect(delegationOf(state).posture).toBe('committed');
    expect(refusalOf(state, DELEGATION, to('in-front'))).toBe('posture-just-moved');
  });

  it('leads from any rung to any other', () => {
    for (const from of POSTURES)
      for (const goal of POSTURES) {
        const next = towards(from, goal);
        expect(rungsDown(from, next) ** 2).toBe(from === goal ? 0 : 1);
        expect(rungsDown(next, goal) ** 2).toBeLessThanOrEqual(rungsDown(from, goal) ** 2);
      }
  });

  it('is read on the front line at once: a step up is believed, a step down is not', () => {
    const before = standing('conditional');
    const up = standing('conditional');
    const down = standing('conditional');
    apply(up, DELEGATION, to('committed'));
    apply(down, DELEGATION, to('reviewing'));
    expect(beliefOf(up, 'EST', 'USA')).toBeGreaterThan(beliefOf(before, 'EST', 'USA'));
    expect(beliefOf(down, 'EST', 'USA')).toBeLessThan(beliefOf(before, 'EST', 'USA'));
    expect(trustOf(down, 'EST', 'USA')).toBeLessThan(trustOf(up, 'EST', 'USA'));
  });

  it('tells what it will do every half-year and what it costs at home', () => {
    const state = standing('conditional');
    const lines = preview(state, DELEGATION, to('reviewing'));
    const notes = lines.flatMap((line) => (line.kind === 'note' ? [line] : []));
    expect(notes.map(({ key }) => key)).toEqual(['every-half-year', 'posture-at-home']);
    expect(notes[1]?.params['price']).toBeGreaterThan(0);
    expect(lines.length).toBeGreaterThan(2 + standsFor(state.assumptions, 'reviewing').length);
  });
});

describe('standing there', () => {
  it('draws commitment, troops and the allies’ budgets after it', () => {
    const [front, drawn] = [years(standing('in-front'), 6), years(standing('drawdown'), 6)];
    expect(front.us.commitment01).toBeGreaterThan(drawn.us.commitment01 + 0.15);
    expect(front.us.presence01).toBe(1);
    expect(drawn.us.presence01).toBeCloseTo(0.7, 10);
    const push = (state: State): number =>
      state.members.reduce((sum, m) => sum + m.pushPctGdp, 0) / state.members.length;
    expect(push(drawn)).toBeGreaterThan(push(front));
  });

  it('leaves as many troops as its rung does', () => {
    expect(years(standing('reviewing'), 24).us.presence01).toBeCloseTo(0.45, 10);
    expect(years(standing('drawdown'), 24).us.presence01).toBeCloseTo(0.25, 10);
  });

  it('lets nobody else decide to leave', () => {
    const state = standing('drawdown');
    state.us.administration = 'restrainer';
    state.us.commitment01 = 0.05;
    expect(crashHazard01(state)).toBe(0);
  });
});

describe('the White House', () => {
  it('asks more the further away it stands, and half where Congress covers who stays', () => {
    const state = aDelegationsGame();
    const own = whiteHousePosture(state);
    expect(priceAtHome(state, own)).toBe(0);
    const above = towards(own, 'in-front');
    const price = priceAtHome(state, above);
    expect(price).toBeGreaterThan(0);
    expect(priceAtHome(state, 'in-front')).toBeGreaterThan(price);
    state.us.congressOpposed = true;
    expect(priceAtHome(state, above)).toBeCloseTo(price / 2, 12);
    expect(priceAtHome(state, towards(own, 'drawdown'))).toBe(price);
  });

  it('is paid every half-year, and gives instructions when it cannot be', () => {
    const state = standing('in-front');
    const before = capital(state);
    standFor(state);
    expect(capital(state)).toBeCloseTo(before - priceAtHome(state, 'in-front'), 12);
    expect(delegationOf(state).posture).toBe('in-front');
    addCapital(state, DELEGATION, -20);
    standFor(state);
    expect(delegationOf(state).posture).toBe('committed');
    expect(state.chronicle.at(-1)?.key).toBe('white-house-instructs');
  });

  it('instructs anew when somebody of another kind is sworn in', () => {
    const state = standing('in-front');
    inaugurate(state, 'restrainer');
    expect(delegationOf(state).posture).toBe('reviewing');
    delegationOf(state).posture = 'conditional';
    inaugurate(state, 'restrainer');
    expect(delegationOf(state).posture).toBe('conditional');
  });
});
