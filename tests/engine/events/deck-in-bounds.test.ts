/** Whatever a card does, in whatever state: the figures that it moves stay within their bounds. */
import { describe, expect, it } from 'vitest';
import { setup } from '../../../src/engine/index.ts';
import { applyEffects } from '../../../src/engine/effects/apply-effects.ts';
import { CARDS } from '../../../src/engine/events/deck/index.ts';
import { subjectOf } from '../../../src/engine/events/subject.ts';
import type { State } from '../../../src/engine/state.ts';
import { playPolicyTurn } from '../../../src/policies/index.ts';
import { loadScenario } from '../../../src/scenario/index.ts';
import { effectsOf } from '../../../src/scenario/lint/card-parts.ts';

const scenario = loadScenario('coalition-2025');

/** Numbers of the tree whose name ends in 01, with their paths. */
const shares = (value: unknown, path = '', name = ''): [string, number][] => {
  if (typeof value === 'number') return name.endsWith('01') ? [[path, value]] : [];
  if (Array.isArray(value)) return value.flatMap((x: unknown, k) => shares(x, `${path}[${k}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, x]) => shares(x, `${path}.${key}`, key));
};

const problemsOf = (state: State): string[] => [
  ...shares(state)
    .filter(([, x]) => !(x >= 0 && x <= 1))
    .map(([path, x]) => `${path} = ${x}`),
  ...[...state.trust, ...state.beliefs, ...state.dependence]
    .filter((x) => !(x >= 0 && x <= 1))
    .map((x) => `a pair at ${x}`),
  ...state.members.flatMap((m) =>
    m.resentment >= 0 && m.resentment <= 0.5 && m.grievance >= 0 && m.grievance <= 0.15
      ? []
      : [`${m.id} is beside itself`],
  ),
];

describe('every card', () => {
  it('leaves the state within bounds when all that it can do is done again and again', () => {
    const state = setup(scenario, 'bounds', { volatility: 0 });
    for (let turn = 0; turn < 4; turn++) playPolicyTurn(state, 'mixed', 'bounds');
    for (const card of CARDS) {
      const copy = structuredClone(state);
      const to = subjectOf(copy, card, 0.5) ?? { target: 1, actor: 2 };
      for (let times = 0; times < 30; times++)
        applyEffects(
          copy,
          effectsOf(card).map(({ effect }) => effect),
          to,
        );
      expect(problemsOf(copy), card.id).toEqual([]);
    }
  });
});
