/**
 * A verb that is never the best choice is not a choice. From states that seeded campaigns reach, every verb is tried
 * alone, nobody acts for three years after it, and each must come out first for some aim in some of them.
 */
import { expect, it } from 'vitest';
import { apply, check, draftBest, legal, setup, VERBS } from '../../src/engine/index.ts';
import type { Action, Verb } from '../../src/engine/index.ts';
import { keyedDraws } from '../../src/engine/rng.ts';
import type { State, TurnRecord } from '../../src/engine/state.ts';
import { NATIVE, PILLAR } from '../../src/policies/directions.ts';
import {
  defaultAnswer,
  playOutTurn,
  playPolicyTurn,
  POLICY_IDS,
} from '../../src/policies/index.ts';
import { loadScenario } from '../../src/scenario/index.ts';

const SEAT = 'secretary-general';
const TURNS_AFTER = 6;
const LUCK = keyedDraws('hour', 'answers', 0);
const AIMS = [
  'pillarIndex',
  'nativeIndex',
  'reliability01',
  'deterrence',
  'cohesion',
  'legitimacy',
  'usCommitment01',
  'autonomy',
  'spendingPctGdp',
] as const satisfies readonly (keyof TurnRecord)[];

const scenario = loadScenario('coalition-2025');

/** A state that a campaign reaches: policy, seed and turn vary with the number. */
const reachedState = (number: number): State => {
  const policy = POLICY_IDS[number % POLICY_IDS.length];
  const seed = `hour-${number}`;
  const state = setup(scenario, seed);
  const until = (number * 7) % 20;
  while (state.turn < until && state.phase !== 'ended') playPolicyTurn(state, policy, seed);
  return state;
};

/** A verb of many aims is tried at so many of them, in turns. */
const MOST_AIMED = 3;

const actionsFor = (state: State, verb: Verb, number: number): Action[] => {
  if (verb === 'table-package') {
    const text = draftBest(state, SEAT, number % 2 === 0 ? PILLAR : NATIVE, 0.18, 0.16);
    return text === null ? [] : [{ verb, package: text }];
  }
  const targets = legal(state, SEAT).find((move) => move.verb === verb)?.targets ?? [];
  const open = targets.filter(({ refusal }) => refusal === null).map(({ action }) => action);
  const from = open.length > MOST_AIMED ? number % (open.length - MOST_AIMED) : 0;
  return open.slice(from, from + MOST_AIMED);
};

const recordsAfter = (state: State, verb: Verb, number: number): TurnRecord[] =>
  actionsFor(state, verb, number).flatMap((action) => {
    if (check(state, SEAT, action) !== null) return [];
    const copy = structuredClone(state);
    apply(copy, SEAT, action);
    if (copy.decisions.length > 0) apply(copy, SEAT, defaultAnswer(copy, SEAT, LUCK));
    if (copy.decisions.length > 0) return [];
    for (let t = 0; t < TURNS_AFTER && copy.phase !== 'ended'; t++)
      playOutTurn(copy, defaultAnswer, 'hour');
    return copy.history.slice(-1);
  });

/**
 * A sounding changes what is known, not what is: its worth shows in the odds of texts, not in a gauge. A welcome shifts the
 * odds of a review.
 */
const verbs = VERBS.filter((verb) => verb !== 'sound-out' && verb !== 'welcome');

it('every verb is the best choice for some aim in some state that is reached', () => {
  const best = new Set<Verb>();
  for (let number = 0; number < 60 && best.size < verbs.length; number++) {
    const state = reachedState(number);
    if (state.phase === 'ended') continue;
    const outcomes = verbs.flatMap((verb) => {
      return recordsAfter(state, verb, number).map((record) => ({ verb, record }));
    });
    for (const aim of AIMS) {
      const first = outcomes.toSorted((x, y) => y.record[aim] - x.record[aim])[0];
      if (first !== undefined) best.add(first.verb);
    }
  }
  expect([...best].toSorted()).toEqual([...verbs].toSorted());
}, 60_000);
