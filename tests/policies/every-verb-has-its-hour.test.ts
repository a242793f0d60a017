/**
 * A verb that is never the best choice is not a choice. From states that seeded campaigns reach, every verb is tried
 * alone, nobody acts for three years after it, and each must come out first for some aim in some of them.
 */
import { expect, it } from 'vitest';
import { advance, apply, check, draftBest, setup, VERBS } from '../../src/engine/index.ts';
import type { Action, Verb } from '../../src/engine/index.ts';
import type { State, TurnRecord } from '../../src/engine/state.ts';
import { NATIVE, PILLAR } from '../../src/policies/directions.ts';
import { playPolicyTurn, POLICY_IDS } from '../../src/policies/index.ts';
import { loadScenario } from '../../src/scenario/index.ts';

const SEAT = 'secretary-general';
const TURNS_AFTER = 6;
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

const actionFor = (state: State, verb: Verb, number: number): Action | null => {
  if (verb !== 'table-package') return { verb };
  const text = draftBest(state, SEAT, number % 2 === 0 ? PILLAR : NATIVE, 0.18, 0.16);
  return text === null ? null : { verb, package: text };
};

const measureAfter = (state: State, verb: Verb, number: number): TurnRecord | undefined => {
  const action = actionFor(state, verb, number);
  if (action === null || check(state, SEAT, action) !== null) return undefined;
  const copy = structuredClone(state);
  apply(copy, SEAT, action);
  for (let t = 0; t < TURNS_AFTER && copy.phase !== 'ended'; t++) advance(copy);
  return copy.history.at(-1);
};

/** Passing is the absence of a verb: every aim has one that beats it, as it should. */
const verbs = VERBS.filter((verb) => verb !== 'pass');

it('every verb is the best choice for some aim in some state that is reached', () => {
  const best = new Set<Verb>();
  for (let number = 0; number < 60 && best.size < verbs.length; number++) {
    const state = reachedState(number);
    if (state.phase === 'ended') continue;
    const outcomes = verbs.flatMap((verb) => {
      const record = measureAfter(state, verb, number);
      return record === undefined ? [] : [{ verb, record }];
    });
    for (const aim of AIMS) {
      const first = outcomes.toSorted((x, y) => y.record[aim] - x.record[aim])[0];
      if (first !== undefined) best.add(first.verb);
    }
  }
  expect([...best].toSorted()).toEqual([...verbs].toSorted());
}, 60_000);
