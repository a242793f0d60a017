/** Members act on their own: a large government may table the change it wants most (model §3.5). */
import { emit } from '../chronicle.ts';
import { absolute, floor } from '../math.ts';
import { draws } from '../rng.ts';
import { isPlayed } from '../seats/seat.ts';
import { DIMENSIONS, type State } from '../state.ts';
import { tablePackage } from './council.ts';
import { draftAlong } from './draft.ts';
import { idealsOf, weightsOf } from './preferences.ts';

const CHANCE_PER_TURN = 0.2;

export const memberInitiative = (state: State): void => {
  const next = draws(state, 'initiative');
  const roll = next();
  const pick = next();
  if (roll >= CHANCE_PER_TURN) return;
  const majors: number[] = [];
  state.members.forEach((m, i) => {
    if (m.major && !m.leftTreaty && !isPlayed(state, i)) majors.push(i);
  });
  const index = majors[floor(pick * majors.length)];
  if (index === undefined) return;
  const by = state.members[index].id;
  const { initiativeCaution } = state.assumptions;
  const p = draftAlong(state, by, dearestWish(state, index), 0.1, 0.03, initiativeCaution);
  if (p === null) return;
  emit(state, 'act-text', { member: by });
  tablePackage(state, by, p);
};

/** ±1 on the dimension where the ideal is furthest away, by weight. */
const dearestWish = (state: State, index: number): number[] => {
  const ideals = idealsOf(state, index);
  const weights = weightsOf(state, index);
  let dearest = 0;
  let longing = -1;
  DIMENSIONS.forEach((d, k) => {
    const x = weights[k] * absolute(ideals[k] - state.treaty[d]);
    if (x > longing) {
      longing = x;
      dearest = k;
    }
  });
  return DIMENSIONS.map((d, k) => (k === dearest ? (ideals[k] > state.treaty[d] ? 1 : -1) : 0));
};
