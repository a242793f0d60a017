/** Washington after it has left: its word to single allies, garrisons with them, arms licences, and the way back. */
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/engine/actions/action.ts';
import type { Bilateral, Licences } from '../../../src/engine/delegation/bilateral.ts';
import { returnOdds01 } from '../../../src/engine/delegation/return.ts';
import { apply, legal, preview } from '../../../src/engine/index.ts';
import { frontLineBelief01 } from '../../../src/engine/mandates/american-axes.ts';
import { seatState } from '../../../src/engine/seats/seat.ts';
import type { State } from '../../../src/engine/state.ts';
import { supplierRisks01 } from '../../../src/engine/systems/capability.ts';
import { availability, US } from '../../../src/engine/systems/membership.ts';
import { updateUnitedStates } from '../../../src/engine/systems/us-commitment.ts';
import { updateWillingness } from '../../../src/engine/systems/willingness.ts';
import { openCorridor } from '../../../src/engine/table/corridor-calls.ts';
import { aDelegationsGame, DELEGATION, delegationOf, hasLeft } from '../../support/delegation.ts';
import { beliefOf, notesOf, pair, refusalOf, trustOf } from '../../support/verbs.ts';

const give = (member: string) => ({ verb: 'assurance', member, word: 'give' }) as const;
const takeBack = (member: string) => ({ verb: 'assurance', member, word: 'take-back' }) as const;
const MORE = { verb: 'garrison', move: 'more' } as const;
const FEWER = { verb: 'garrison', move: 'fewer' } as const;
const KNOCK = { verb: 'knock' } as const;

const rich = (state: State): State => {
  const seat = seatState(state, DELEGATION);
  if (seat !== undefined) Object.assign(seat, { capital: 20, hoursLeft: 20 });
  return state;
};

/** Out since just now, in good order, with means and some trust left. */
const gone = (seed?: string): State => {
  const state = hasLeft(aDelegationsGame(seed));
  state.turn = 8;
  return rich(state);
};

const bilateralIn = (state: State): Bilateral => {
  const { bilateral } = delegationOf(state);
  if (bilateral === undefined) throw new Error('it has not left');
  return bilateral;
};

/** Half-years outside, without anything else that goes on. */
const later = (state: State, halves: number): State => {
  for (let k = 0; k < halves && state.us.out; k++) {
    state.turn += 1;
    updateUnitedStates(state);
  }
  return state;
};

describe('what is left', () => {
  it('begins on the day of leaving, whichever way that was, and not before', () => {
    const state = aDelegationsGame();
    expect(delegationOf(state).bilateral).toBeUndefined();
    for (const action of [give('EST'), MORE, KNOCK])
      expect(refusalOf(state, DELEGATION, action)).toBe('not-from-inside');
    expect(bilateralIn(gone())).toEqual({
      assured: [],
      garrisons: 0,
      licences: 'customary',
      movedTurn: null,
      knockedTurn: null,
    });
  });

  it('leaves nothing of the alliance’s business to it: no verb of old, no say in the draft', () => {
    const open = legal(gone(), DELEGATION).filter(({ refusal }) => refusal === null);
    expect(open.map(({ verb }) => verb).toSorted()).toEqual(
      expect.arrayContaining(['assurance', 'knock', 'licences']),
    );
    expect(refusalOf(gone(), DELEGATION, { verb: 'reaffirm' })).toBe('us-is-out');
    expect(
      refusalOf(gone(), DELEGATION, { verb: 'ask-chair', dimension: 'core', want: 'less' }),
    ).toBe('us-is-out');
  });

  it('brings somebody to the door in every half-year', () => {
    const state = gone();
    for (let k = 0; k < 8; k++) {
      openCorridor(state);
      expect(state.table.calls.length).toBeGreaterThan(0);
      state.table.calls = [];
      state.turn += 1;
    }
  });
});

describe('a word', () => {
  it('is believed by the one that has it, raises what Washington would do for it, and is heard by the rest', () => {
    const state = gone();
    const { trust } = structuredClone(state);
    const before = beliefOf(state, 'EST', 'USA');
    apply(state, DELEGATION, give('EST'));
    expect(beliefOf(state, 'EST', 'USA')).toBeGreaterThan(before);
    expect(trustOf(state, 'EST', 'USA')).toBeGreaterThan(trust[pair(state, 'EST', 'USA')]);
    expect(trustOf(state, 'FRA', 'USA')).toBeLessThan(trust[pair(state, 'FRA', 'USA')]);
    updateWillingness(state);
    const willing = (id: string): number => state.hidden.willingness[pair(state, id, 'USA')] ?? 0;
    expect(willing('EST')).toBeCloseTo(willing('LVA') + state.assumptions.wordWorth, 10);
  });

  it('counts as the word of Washington on the front line, and nobody else’s belief does', () => {
    const state = gone();
    expect(frontLineBelief01(state)).toBe(0);
    apply(state, DELEGATION, give('EST'));
    expect(frontLineBelief01(state)).toBeGreaterThan(0);
  });

  it('takes the wind out of the pillar and of the budget of who has it', () => {
    const covered = gone();
    apply(covered, DELEGATION, give('EST'));
    const [with1, without] = [later(covered, 4), later(gone(), 4)];
    expect(with1.pillarStock01).toBeLessThan(without.pillarStock01);
  });

  it('is taken only where there is fear or trust enough, by so many, and once', () => {
    const state = gone();
    state.trust[pair(state, 'HUN', 'USA')] = 0;
    state.trust[pair(state, 'EST', 'USA')] = 0;
    expect(refusalOf(state, DELEGATION, give('HUN'))).toBe('does-not-take-your-word');
    expect(refusalOf(state, DELEGATION, give('EST'))).toBeUndefined();
    expect(refusalOf(state, DELEGATION, give('USA'))).toBe('has-no-seat');
    apply(state, DELEGATION, give('EST'));
    expect(refusalOf(state, DELEGATION, give('EST'))).toBe('has-the-word');
    for (const id of ['LVA', 'LTU', 'POL', 'FIN']) apply(rich(state), DELEGATION, give(id));
    expect(refusalOf(rich(state), DELEGATION, give('NOR'))).toBe('too-many-words');
  });

  it('can be taken back, which is worse than never to have given it', () => {
    const state = gone();
    const before = trustOf(state, 'EST', 'USA');
    expect(refusalOf(state, DELEGATION, takeBack('EST'))).toBe('no-word-to-take-back');
    apply(state, DELEGATION, give('EST'));
    apply(state, DELEGATION, MORE);
    apply(state, DELEGATION, takeBack('EST'));
    expect(trustOf(state, 'EST', 'USA')).toBeLessThan(before);
    expect(bilateralIn(state)).toMatchObject({ assured: [], garrisons: 0 });
    expect(state.us.presence01).toBe(0);
  });
});

describe('a garrison', () => {
  it('stays only with who has the word, one move a half-year, and under a president who would have it', () => {
    const state = gone();
    expect(refusalOf(state, DELEGATION, MORE)).toBe('no-host-with-your-word');
    expect(refusalOf(state, DELEGATION, FEWER)).toBe('no-garrison-to-call-home');
    apply(state, DELEGATION, give('EST'));
    apply(state, DELEGATION, give('LVA'));
    state.us.administration = 'restrainer';
    expect(refusalOf(state, DELEGATION, MORE)).toBe('president-brings-them-home');
    state.us.administration = 'transactional';
    apply(state, DELEGATION, MORE);
    expect(refusalOf(state, DELEGATION, MORE)).toBe('garrisons-just-moved');
  });

  it('is force that can be counted on, and makes the word weigh more', () => {
    const state = gone();
    apply(state, DELEGATION, give('EST'));
    expect(availability(state, US)).toBe(0);
    updateWillingness(state);
    const before = state.hidden.willingness[pair(state, 'EST', 'USA')] ?? 0;
    apply(state, DELEGATION, MORE);
    expect(availability(state, US)).toBeGreaterThan(0);
    updateWillingness(state);
    expect(state.hidden.willingness[pair(state, 'EST', 'USA')]).toBeGreaterThan(before);
  });
});

describe('arms licences', () => {
  const under = (licences: Licences): State => {
    const state = gone();
    if (licences !== 'customary') apply(state, DELEGATION, { verb: 'licences', licences });
    return later(state, 6);
  };

  it('eased tie the allies’ supply to Washington; held up they loosen it and build elsewhere', () => {
    const [eased, usual, held] = [under('eased'), under('customary'), under('held-up')];
    const onUs = (state: State): number => state.dependence[pair(state, 'DEU', 'USA')];
    expect(onUs(eased)).toBeGreaterThan(onUs(usual));
    expect(onUs(held)).toBeLessThan(onUs(usual));
    expect(held.pillarStock01).toBeGreaterThan(eased.pillarStock01);
    expect(eased.us.purchases).toBeGreaterThan(held.us.purchases);
    expect(supplierRisks01(eased)[US]).toBeLessThan(supplierRisks01(usual)[US]);
    expect(supplierRisks01(held)[US]).toBeGreaterThan(supplierRisks01(usual)[US]);
  });

  it('stand as they are until they are changed', () => {
    const state = gone();
    expect(refusalOf(state, DELEGATION, { verb: 'licences', licences: 'customary' })).toBe(
      'licences-stand',
    );
  });
});

describe('the White House', () => {
  it('pays every half-year, and gives up the last garrison and then the last word that nobody pays for', () => {
    const state = gone();
    apply(state, DELEGATION, give('EST'));
    apply(state, DELEGATION, give('LVA'));
    apply(state, DELEGATION, MORE);
    const before = seatState(state, DELEGATION)?.capital ?? 0;
    later(state, 1);
    expect(seatState(state, DELEGATION)?.capital).toBeLessThan(before);
    Object.assign(seatState(state, DELEGATION) ?? {}, { capital: 0 });
    later(state, 1);
    expect(bilateralIn(state)).toMatchObject({ assured: ['EST', 'LVA'], garrisons: 0 });
    later(state, 1);
    expect(bilateralIn(state).assured).toEqual(['EST']);
    expect(state.chronicle.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['white-house-calls-home', 'white-house-takes-word-back']),
    );
  });
});

describe('the way back', () => {
  it('is not taken unless it is asked for', () => {
    const state = gone();
    state.us.administration = 'internationalist';
    state.assumptions.usReturn = 1;
    expect(later(state, 6).us.out).toBe(true);
  });

  it('is asked for by no restrainer, and not again soon', () => {
    const state = gone();
    state.us.administration = 'restrainer';
    expect(refusalOf(state, DELEGATION, KNOCK)).toBe('president-stays-away');
    state.us.administration = 'internationalist';
    apply(state, DELEGATION, KNOCK);
    expect(refusalOf(rich(state), DELEGATION, KNOCK)).toBe('has-knocked');
  });

  it('is opened the sooner the more the allies trust, by the odds that were told', () => {
    const trusted = gone();
    trusted.us.administration = 'internationalist';
    const before = returnOdds01(trusted);
    const n = trusted.members.length;
    for (let j = 1; j < n; j++) trusted.trust[j * n] = 0.6;
    expect(returnOdds01(trusted)).toBeGreaterThan(before);
    const odds = returnOdds01(trusted);
    trusted.us.administration = 'transactional';
    expect(returnOdds01(trusted)).toBeLessThan(odds);
    expect(notesOf(trusted, DELEGATION, KNOCK)).toEqual(['knock-odds', 'knock-then']);
  });

  /** Asked on a few dozen days. */
  const asked = (trust01: number): State[] =>
    Array.from({ length: 30 }, (_, k) => {
      const state = gone(`knock ${k}`);
      state.us.administration = 'internationalist';
      const n = state.members.length;
      for (let j = 1; j < n; j++) state.trust[j * n] = trust01;
      apply(state, DELEGATION, KNOCK);
      updateUnitedStates(state);
      return state;
    });

  it('leads back to a posture, to less than there was, or to a closed door', () => {
    const [inAgain, outside] = [
      asked(0.4).filter((s) => !s.us.out),
      asked(0.4).filter((s) => s.us.out),
    ];
    expect(inAgain.length).toBeGreaterThan(4);
    expect(outside.length).toBeGreaterThan(4);
    for (const state of inAgain) {
      expect(delegationOf(state).bilateral).toBeUndefined();
      expect(delegationOf(state).posture).toBe('committed');
      expect(state.us.presence01).toBe(0.4);
    }
    for (const state of outside) expect(state.chronicle.at(-1)?.key).toBe('knock-refused');
  });
});

it('every choice outside tells what would follow', () => {
  const state = gone();
  apply(state, DELEGATION, give('EST'));
  const choices: Action[] = [
    give('POL'),
    takeBack('EST'),
    MORE,
    { verb: 'licences', licences: 'eased' },
    { verb: 'licences', licences: 'held-up' },
    KNOCK,
  ];
  for (const action of choices)
    expect(preview(state, DELEGATION, action).length, action.verb).toBeGreaterThan(0);
});
