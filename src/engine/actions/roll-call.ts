/** The chair acts once while allies answer an Article 4 or 5 call: commit, hold, or call the laggards. */
import { refuseStance, standsSoFar, takeStance } from '../theatre/roll-call.ts';
import { actorOf } from '../seats/seat.ts';
import { reachOf } from '../theatre/stances.ts';
import { defineVerb, note } from './action.ts';

export const rollCall = defineVerb('roll-call', {
  seats: ['secretary-general', 'member', 'lead', 'united-states'],
  cost: (_state, _seat, { stance }) => ({ hours: 0, capital: stance === 'hold' ? 0 : 1 }),
  targets: () =>
    (['commit', 'hold', 'call-laggards'] as const).map((stance) => ({
      verb: 'roll-call' as const,
      stance,
    })),
  check: (state, seat) => refuseStance(state, seat),
  apply: (state, seat, { stance }) => takeStance(state, seat, stance),
  preview: (state, seat, { stance }) => {
    const government = actorOf(state, seat) >= 0;
    const lines = [note(government ? `roll-call-own-${stance}` : `roll-call-${stance}`)];
    const soFar = standsSoFar(state);
    if (soFar !== null && stance === 'hold')
      lines.push(
        note('roll-call-so-far', {
          forcePct: 100 * soFar.force01,
          neededForcePct: 100 * state.assumptions.testWin,
          sharePct: 100 * soFar.share01,
          neededSharePct: 100 * state.assumptions.testNeed,
        }),
      );
    if (stance !== 'hold')
      lines.push(note('roll-call-reaches', { ...reachOf(state, seat, stance) }));
    return lines;
  },
});
