/** Ask the advisers what would change a government's mind. */
import { adviceCost, refuseAdvice, takeAdvice as take } from '../table/advice.ts';
import { defineVerb, note } from './action.ts';

export const takeAdvice = defineVerb('take-advice', {
  seats: ['secretary-general', 'member', 'lead', 'united-states'],
  cost: (state, seat) => adviceCost(state, seat),
  targets: (state) => state.members.map((m) => ({ verb: 'take-advice', member: m.id })),
  check: (state, seat, { member }) => refuseAdvice(state, seat, member),
  apply: (state, seat, { member }) => take(state, seat, member),
  preview: (_state, _seat, { member }) => [note('advice-on', { member })],
});
