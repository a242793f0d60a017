/** Knock on the door of the alliance again: the allies decide while the half-year is played out. */
import { bilateralOf } from '../delegation/bilateral.ts';
import { knock as ask, refuseToKnock, returnOdds01 } from '../delegation/return.ts';
import { costs, defineVerb, note } from './action.ts';

export const knock = defineVerb('knock', {
  seats: ['united-states'],
  cost: costs(2, 3),
  targets: (state) => (bilateralOf(state) === null ? [] : [{ verb: 'knock' }]),
  check: (state) => refuseToKnock(state),
  apply: (state) => ask(state),
  preview: (state) => [
    note('knock-odds', { oddsPct: 100 * returnOdds01(state) }),
    note('knock-then', { turns: state.assumptions.knockRest }),
  ],
});
