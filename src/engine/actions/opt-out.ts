/** Opt out of a mission quietly: the others judge it under the norm in force. */
import { actorOf, type Seat } from '../seats/seat.ts';
import type { MemberId, View } from '../state.ts';
import { optOutRatio, scoldingIntensity } from '../theatre/opt-out-judgement.ts';
import { missionById, optOut as leave } from '../theatre/volunteers.ts';
import { costs, defineVerb, note, refuse } from './action.ts';

export const ownId = (state: View, seat: Seat): MemberId =>
  state.members[actorOf(state, seat)]?.id ?? '';

export const optOut = defineVerb('opt-out', {
  seats: ['member', 'united-states'],
  cost: costs(0, 1),
  targets: (state, seat) =>
    state.theatre.missions
      .filter((m) => m.participants.includes(ownId(state, seat)))
      .map((m) => ({ verb: 'opt-out', mission: m.id })),
  check: (state, seat, { mission }) => {
    const found = missionById(state, mission);
    if (!found) return refuse('no-such-mission');
    return found.participants.includes(ownId(state, seat)) ? null : refuse('takes-no-part');
  },
  apply: (state, seat, { mission }) => {
    const found = missionById(state, mission);
    if (found) leave(state, found, ownId(state, seat));
  },
  preview: (state, _seat, { mission }) => {
    const found = missionById(state, mission);
    if (!found) return [];
    const scolding = scoldingIntensity(state, found.underFlag);
    return [
      note('opt-out-blamed', {
        trustPct: 5 * scolding,
        beliefPct: 100 * (1 - optOutRatio(state, scolding)),
      }),
    ];
  },
});
