/** A failed test is never the first warning: on any play, in stormy worlds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assumptions } from '../../../src/engine/assumptions.ts';
import type { State } from '../../../src/engine/state.ts';
import { muster, trueAdequacy01 } from '../../../src/engine/theatre/watch.ts';
import { aGame, seatOf } from '../../support/game.ts';
import { playWhims, PROPERTY_SEED, whim } from '../../support/random-play.ts';

/** An adversary that strikes whenever it may; weak and strong alliances. */
const STORMS: Partial<Assumptions>[] = [
  { hTest: 0.6, testCooldown: 1, volatility: 0 },
  { hTest: 0.6, testCooldown: 1, volatility: 0, A1: 500, hCrash: 0.8 },
  { hTest: 0.6, testCooldown: 1, volatility: 0, testWin: 0.5, testNeed: 0.5 },
  { hTest: 0.6, testCooldown: 1, volatility: 0, limitedForce: 1, advLimited: 1, natTrend: 0.3 },
];

interface Seen {
  /** What each look at the end of a half-year showed, newest last. */
  shown: Map<string, boolean[]>;
  strikes: number;
  failures: number;
  problems: string[];
}

const lookAtEndOfTurn = (state: State, seen: Seen): void => {
  for (const { member, adequate01 } of state.theatre.watch)
    seen.shown.set(member, [...(seen.shown.get(member) ?? []), adequate01 < 0.5]);
};

/** At the pause of a roll-call the world is as it was when the adversary struck. */
const lookAtStrike = (state: State, seen: Seen): void => {
  const call = state.theatre.rollCall;
  if (call === null || call.article !== 5) return;
  seen.strikes++;
  const shown = seen.shown.get(call.victim) ?? [];
  const warned = shown.length >= 2 && shown.slice(-2).every(Boolean);
  const attack = call.kind === 'limited-attack' ? 'limited-attack' : 'major-attack';
  const odds = trueAdequacy01(state, muster(state, attack), seatOf(state, call.victim));
  const where = `turn ${state.turn}, ${call.victim}, ${call.because}`;
  if (warned) return;
  if (call.because === 'shown-weak') seen.problems.push(`${where}: was not shown`);
  else if (!['crash-out', 'new-government', 'miscalculation'].includes(call.because))
    seen.problems.push(`${where}: no reason`);
  else if (odds < 0.2) seen.problems.push(`${where}: hopeless at ${odds}`);
};

describe('a test of the guarantee', () => {
  it('was shown for two half-years, or has a reason why nobody could know and is not hopeless', () => {
    let strikes = 0;
    let failures = 0;
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.constantFrom(...STORMS),
        fc.array(fc.array(whim, { maxLength: 1 }), { minLength: 8, maxLength: 16, size: 'max' }),
        (seed, world, turns) => {
          const state = aGame({ seed: `storm ${seed}`, changes: world });
          const seen: Seen = { shown: new Map(), strikes: 0, failures: 0, problems: [] };
          lookAtEndOfTurn(state, seen);
          let { turn } = state;
          let struck = false;
          playWhims(state, turns, {
            after: (s) => {
              const calling = s.theatre.rollCall?.article === 5;
              if (calling && !struck) lookAtStrike(s, seen);
              struck = calling;
              if (s.turn !== turn) lookAtEndOfTurn(s, seen);
              turn = s.turn;
            },
          });
          strikes += seen.strikes;
          if (state.testFailed) failures++;
          expect(seen.problems).toEqual([]);
        },
      ),
      { numRuns: 1200, seed: PROPERTY_SEED, interruptAfterTimeLimit: 60_000 },
    );
    console.log(`${strikes} attacks, ${failures} failed tests`);
    expect(strikes).toBeGreaterThan(300);
    expect(failures).toBeGreaterThan(50);
  });
});
