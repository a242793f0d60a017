/** What holds of treaties in all games: they end, parliaments vote once, the treaty stays in bounds, notice is a year. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, check } from '../../../src/engine/index.ts';
import { DIMENSIONS, type State } from '../../../src/engine/state.ts';
import { endingRules, judge } from '../../../src/engine/systems/endings.ts';
import { nextTreatyAction } from '../../../src/policies/index.ts';
import { TREATY_AIMS, type TreatyAim } from '../../../src/engine/treaty/treaty-process.ts';
import { aGame } from '../../support/game.ts';
import {
  CHAIR,
  campaign,
  playOutWith,
  playWhims,
  PROPERTY_SEED,
} from '../../support/random-play.ts';

const runs = (numRuns: number) => ({ numRuns, seed: PROPERTY_SEED });

/** Worlds in which treaties are easy, hard, and everything in between. */
const treatyWorld = fc.record({
  isol: fc.constantFrom(0.05, 0.11, 2),
  treatyBar: fc.constantFrom(0, 0.14, 0.4),
  nzR: fc.constantFrom(0.02, 0.06, 0.3),
  protocolNorm: fc.constantFrom(0.05, 0.3, 0.9),
  stallBand: fc.constantFrom(0, 0.05, 0.3),
  treatyPatience: fc.constantFrom(3, 10),
  referendumChance: fc.constantFrom(0, 0.5),
  compactMembers: fc.constantFrom(2, 5),
});

/** One step of the treaty each half-year where there is one, whims besides. */
const playTreaty = (state: State, aim: TreatyAim, look: (state: State) => void): void => {
  while (state.phase !== 'ended') {
    const action = nextTreatyAction(state, CHAIR, aim);
    if (action !== null && check(state, CHAIR, action) === null) apply(state, CHAIR, action);
    look(state);
    playOutWith(state);
    look(state);
  }
};

describe('a treaty', () => {
  it('always ends: in force or not, given time', () => {
    const outcomes = new Set<string>();
    fc.assert(
      fc.property(campaign, treatyWorld, fc.constantFrom(...TREATY_AIMS), (c, world, aim) => {
        const state = aGame({ seed: c.seed, changes: { ...world, hTest: 0 } });
        state.turnsTotal = 20;
        const longest =
          3 * state.assumptions.treatyPatience +
          state.assumptions.parliamentMost +
          state.assumptions.renegotiateTurns +
          3;
        playTreaty(state, aim, (s) => {
          const process = s.treatyProcess;
          if (process === null) return;
          expect(s.turn - process.openedTurn).toBeLessThanOrEqual(longest);
          if (process.step !== 'ratification')
            expect(s.turn - process.stepTurn).toBeLessThanOrEqual(s.assumptions.treatyPatience);
        });
        for (const { outcome } of state.closedTreaties) outcomes.add(outcome);
      }),
      runs(60),
    );
    expect(outcomes.has('in-force')).toBe(true);
    expect(outcomes.size).toBeGreaterThan(2);
  });

  it('is voted on at most once by every parliament, two to eight half-years after the signature', () => {
    fc.assert(
      fc.property(campaign, treatyWorld, fc.constantFrom(...TREATY_AIMS), (c, world, aim) => {
        const state = aGame({ seed: c.seed, changes: world });
        playTreaty(state, aim, () => {});
        let votes = new Map<string, number>();
        let signed = 0;
        for (const e of state.chronicle) {
          if (e.key === 'treaty-signed') {
            votes = new Map();
            signed = e.turn;
          }
          if (
            !['parliament-ratified', 'parliament-rejected', 'parliament-protocol'].includes(e.key)
          )
            continue;
          const id = String(e.params['member']);
          expect(votes.get(id) ?? 0).toBe(0);
          votes.set(id, 1);
          expect(e.turn - signed).toBeGreaterThanOrEqual(2);
          expect(e.turn - signed).toBeLessThanOrEqual(8);
        }
      }),
      runs(60),
    );
  });

  it('keeps every dimension between 0 and 1', () => {
    fc.assert(
      fc.property(campaign, treatyWorld, fc.constantFrom(...TREATY_AIMS), (c, world, aim) => {
        const state = aGame({ seed: c.seed, changes: world });
        playWhims(state, c.turns.slice(0, 4));
        playTreaty(state, aim, (s) => {
          for (const d of DIMENSIONS) {
            expect(s.treaty[d]).toBeGreaterThanOrEqual(0);
            expect(s.treaty[d]).toBeLessThanOrEqual(1);
          }
        });
      }),
      runs(30),
    );
  });
});

describe('notice of withdrawal', () => {
  it('is never shorter than two half-years', () => {
    let left = 0;
    fc.assert(
      fc.property(campaign, ({ seed, turns }) => {
        const state = aGame({
          seed,
          changes: {
            exitHazard: 1,
            exCmd: 0.3,
            exTre: 0.2,
            hCrash: 1,
            hTest: 0,
            noticeRegret: 0.2,
          },
        });
        playWhims(state, turns.concat(Array.from({ length: 24 }, () => [])).slice(0, 24));
        const given = new Map<string, number>();
        for (const e of state.chronicle) {
          const who = e.key.startsWith('us-') ? 'USA' : String(e.params['member']);
          if (e.key === 'gives-notice' || e.key === 'us-notice') given.set(who, e.turn);
          if (e.key !== 'leaves-treaty' && e.key !== 'us-crash-out') continue;
          left += 1;
          expect(e.turn - (given.get(who) ?? Number.NaN)).toBeGreaterThanOrEqual(2);
        }
      }),
      runs(30),
    );
    expect(left).toBeGreaterThan(5);
  });
});

describe('endings', () => {
  it('are exactly one: the first rule that is met', () => {
    fc.assert(
      fc.property(campaign, ({ seed, world, turns }) => {
        const state = aGame({ seed, changes: world });
        playWhims(state, turns.concat(Array.from({ length: 24 }, () => [])).slice(0, 24));
        expect(state.phase).toBe('ended');
        const rules = endingRules(state);
        const first = rules.find((rule) => rule.met);
        expect(state.ending).toBe(first?.ending);
        expect(judge(state)).toBe(state.ending);
        expect(rules.at(-1)).toMatchObject({ ending: 'status-quo', met: true });
      }),
      runs(30),
    );
  });
});
