/** Ask Congress to let the United States go, one way or the other; or take a notice back. */
import {
  askCongress,
  NEEDED01,
  refuseRecall,
  refuseToAskCongress,
  voteOdds01,
  votesToLeave01,
} from '../delegation/congress.ts';
import { takeBackUsNotice } from '../treaty/us-withdrawal.ts';
import { CONGRESS_ASKS, defineVerb, note, refuse } from './action.ts';

export const congress = defineVerb('congress', {
  seats: ['united-states'],
  cost: (_state, _seat, { ask }) => ({
    hours: 1,
    capital: ask === 'recall' ? 2 : ask === 'act' ? 6 : 4,
  }),
  targets: (state) =>
    state.delegation === undefined
      ? []
      : CONGRESS_ASKS.map((ask) => ({ verb: 'congress' as const, ask })),
  check: (state, _seat, { ask }) => {
    if (state.delegation === undefined) return refuse('white-house-decides');
    return ask === 'recall' ? refuseRecall(state) : refuseToAskCongress(state, ask);
  },
  apply: (state, _seat, { ask }) => {
    if (ask === 'recall') takeBackUsNotice(state);
    else askCongress(state, ask);
  },
  preview: (state, _seat, { ask }) =>
    ask === 'recall'
      ? [note('notice-recalled')]
      : [
          note('congress-count', {
            votesPct: 100 * votesToLeave01(state),
            neededPct: 100 * NEEDED01[ask],
            oddsPct: 100 * voteOdds01(state, ask),
          }),
          note('congress-then', { turns: state.assumptions.usNotice }),
        ],
});
