/** Keep one garrison more in Europe by agreement with its host, or call one home. */
import {
  bilateralOf,
  bilateralPrice,
  garrisoned01,
  garrisonSays,
} from '../delegation/bilateral.ts';
import { moveGarrison, refuseGarrison } from '../delegation/bilateral-acts.ts';
import { GARRISON_MOVES } from '../delegation/words.ts';
import type { View } from '../state.ts';
import { indexOf } from '../systems/membership.ts';
import { defineVerb, note, type ActionOf, type PreviewLine } from './action.ts';
import { declared } from './declared.ts';

type Moved = ActionOf<'garrison'>;

const notesOf = (state: View, { move }: Moved): PreviewLine[] => {
  const bilateral = bilateralOf(state);
  if (bilateral === null) return [];
  const then = bilateral.garrisons + (move === 'more' ? 1 : -1);
  return [
    note('garrisons-then', {
      garrisons: then,
      presencePct: 100 * garrisoned01(state, then),
      points: 100 * state.assumptions.garrisonWorth * then,
    }),
    note('posture-at-home', { price: bilateralPrice(state, bilateral.assured.length, then) }),
  ];
};

export const garrison = defineVerb('garrison', {
  seats: ['united-states'],
  cost: (_state, _seat, { move }) => ({ hours: 1, capital: move === 'more' ? 1.5 : 0 }),
  targets: (state): Moved[] =>
    bilateralOf(state) === null
      ? []
      : GARRISON_MOVES.map((move) => ({ verb: 'garrison' as const, move })),
  check: (state, _seat, { move }) => refuseGarrison(state, move),
  ...declared<Moved>({
    effects: (state, _seat, { move }) => garrisonSays(state.assumptions, move),
    about: (state) => ({
      group: (bilateralOf(state)?.assured ?? []).map((id) => indexOf(state, id)),
    }),
    notes: (state, _seat, action) => notesOf(state, action),
    also: (state, _seat, { move }) => moveGarrison(state, move),
  }),
});
