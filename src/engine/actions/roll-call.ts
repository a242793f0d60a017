/** The chair acts once while allies answer an Article 4 or 5 call: commit, hold, or call the laggards. */
import { refuseStance, takeStance } from '../theatre/roll-call.ts';
import { defineVerb, note } from './action.ts';

export const rollCall = defineVerb('roll-call', {
  seats: ['secretary-general', 'member', 'united-states'],
  cost: (_state, _seat, { stance }) => ({ hours: 0, capital: stance === 'hold' ? 0 : 1 }),
  targets: () =>
    (['commit', 'hold', 'call-laggards'] as const).map((stance) => ({
      verb: 'roll-call' as const,
      stance,
    })),
  check: (state, seat) => refuseStance(state, seat),
  apply: (state, seat, { stance }) => takeStance(state, seat, stance),
  preview: (_state, _seat, { stance }) => [note(`roll-call-${stance}`)],
});
