/** The adversary chooses: what draws it, what holds it back, and what it never does. */
import { describe, expect, it } from 'vitest';
import type { Assumptions } from '../../../src/engine/assumptions.ts';
import type { State } from '../../../src/engine/state.ts';
import { appealOfMoving, chooseMove } from '../../../src/engine/theatre/adversary-choice.ts';
import { ADVERSARY_MOVES, type AdversaryMove } from '../../../src/engine/theatre/theatre-state.ts';
import { muster, trueAdequacy01 } from '../../../src/engine/theatre/watch.ts';
import { aGame, everyPair, memberOf, seatOf } from '../../support/game.ts';

/** An alliance that would come with this willingness and is believed to; shown weak or strong for long. */
const facing = (willing: number, changes: Partial<Assumptions> = {}): State => {
  const state = aGame({ changes: { advError: 0, ...changes } });
  state.turn = 6;
  everyPair(state, state.hidden.willingness, willing);
  everyPair(state, state.beliefs, willing);
  state.hidden.adversaryMisreading = 0;
  for (const x of state.theatre.watch) x.turnsBelowHalf = willing < 0.5 ? 4 : 0;
  return state;
};

const moveOf = (state: State): AdversaryMove => state.theatre.lastMove?.move ?? 'wait';

/** Share of seeds in which each move is chosen. */
const moves = (arrange: () => State, seeds = 400): Record<AdversaryMove, number> => {
  const count: Record<AdversaryMove, number> = {
    wait: 0,
    probe: 0,
    'limited-attack': 0,
    'major-attack': 0,
  };
  for (let seed = 0; seed < seeds; seed++) {
    const state = arrange();
    state.hidden.seed = `choice ${seed}`;
    state.theatre.lastMove = null;
    chooseMove(state);
    count[moveOf(state)] += 1;
  }
  for (const move of ADVERSARY_MOVES) count[move] /= seeds;
  return count;
};
const attacks = (m: Record<AdversaryMove, number>): number =>
  m['limited-attack'] + m['major-attack'];

describe('the adversary', () => {
  it('never attacks where it expects an adequate response itself', () => {
    const strong = facing(0.97, { advLimited: 2, advMajor: 2 });
    strong.adversary.forceBillionUsd = 60;
    for (const id of ['POL', 'EST'])
      expect(
        trueAdequacy01(strong, muster(strong, 'major-attack'), seatOf(strong, id)),
      ).toBeGreaterThan(0.5);
    expect(attacks(moves(() => structuredClone(strong), 100))).toBe(0);
    expect(attacks(moves(() => facing(0.1, { advLimited: 2, advMajor: 2 }), 100))).toBe(1);
  });

  it('attacks a strong alliance only when it misreads it', () => {
    const misread = (): State => {
      const state = facing(0.97, { advLimited: 2, advMajor: 2 });
      state.adversary.forceBillionUsd = 60;
      state.hidden.adversaryMisreading = -0.9;
      return state;
    };
    expect(attacks(moves(misread, 60))).toBe(1);
    const state = misread();
    chooseMove(state);
    expect(state.theatre.lastMove?.strike).toBe('miscalculation');
  });

  it('strikes the weakest-looking ally', () => {
    const state = facing(0.3, { advLimited: 3, advMajor: 3 });
    const n = state.members.length;
    const poland = seatOf(state, 'POL');
    for (let j = 0; j < n; j++) {
      state.beliefs[poland * n + j] = 0.05;
      state.hidden.willingness[poland * n + j] = 0.05;
    }
    chooseMove(state);
    expect(state.theatre.lastMove?.target).toBe('POL');
    memberOf(state, 'POL').frontLine = false;
    chooseMove(state);
    expect(state.theatre.lastMove?.target).toBe('EST');
  });

  it('rests after a test', () => {
    const state = facing(0.1, { advLimited: 2, advMajor: 2 });
    state.adversary.testCooldownTurns = 1;
    expect(attacks(moves(() => structuredClone(state), 60))).toBe(0);
  });

  it('leaves alone what the coefficients of the hazards forbid', () => {
    const quiet = moves(() => facing(0.1, { hTest: 0, hHyb: 0, advLimited: 2 }), 60);
    expect(quiet.wait).toBe(1);
    const probing = moves(() => facing(0.1, { hTest: 0, hHyb: 1 }), 200);
    expect(attacks(probing)).toBe(0);
    expect(probing.probe).toBeGreaterThan(0.4);
  });

  it('does nothing of its own as published', () => {
    expect(moves(() => facing(0.1, { advChooses: 0, advLimited: 3 }), 20).wait).toBe(1);
  });

  it('attacks more often the weaker, the more divided and the less sure of Washington they are', () => {
    const often = (arrange: (state: State) => void): number =>
      attacks(
        moves(() => {
          const state = facing(0.35);
          arrange(state);
          return state;
        }),
      );
    const usual = often(() => {});
    expect(often((s) => void (s.adversary.opportunism01 = 1))).toBeGreaterThan(usual + 0.03);
    expect(often((s) => void (s.deterrence.deterrence01 = 0.1))).toBeGreaterThan(usual + 0.03);
    expect(often((s) => void (s.us.out = true))).toBeGreaterThan(usual + 0.01);
    expect(often((s) => void (s.theatre.front.phase = 'guaranteed'))).toBeLessThan(usual);
    expect(often((s) => void (s.theatre.front.phase = 'collapsed'))).toBeGreaterThan(usual);
  });
});

describe('what speaks for moving', () => {
  it('is told by name', () => {
    const state = facing(0.5, { advDivision: 3, advWashington: 0.8, advBold: 1.5, frontWeight: 1 });
    state.history[state.history.length - 1].cohesion = 60;
    state.us.commitment01 = 0.3;
    state.adversary.opportunism01 = 0.82;
    state.theatre.front.phase = 'war';
    const appeal = appealOfMoving(state, 0.3);
    expect(appeal.division).toBeCloseTo(0.6, 12);
    expect(appeal.washington).toBeCloseTo(0.16, 12);
    expect(appeal.boldness).toBeCloseTo(0.3, 12);
    expect(appeal.front).toBeLessThan(0); // tied down
    expect(appeal['weak-ally']).toBeGreaterThan(0);
  });
});
