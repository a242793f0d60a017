/** Opt out with a contribution: "I won't fly, I'll build" (the case of Germany in 2011). */
import { actorOf } from '../seats/seat.ts';
import { contribution01 } from '../theatre/opt-out-judgement.ts';
import { buildInstead, missionById } from '../theatre/volunteers.ts';
import { costs, defineVerb, note, refuse } from './action.ts';
import { ownId } from './opt-out.ts';

/** Worth of a contribution from which it counts as one. */
const LEAST_WORTH = 0.15;

export const optOutContributing = defineVerb('opt-out-contributing', {
  seats: ['member', 'united-states'],
  cost: costs(1, 0),
  targets: (state, seat) => {
    const id = ownId(state, seat);
    return state.theatre.missions
      .filter((m) => m.leader !== id && !m.contributing.includes(id))
      .map((m) => ({ verb: 'opt-out-contributing', mission: m.id }));
  },
  check: (state, seat, { mission }) => {
    const found = missionById(state, mission);
    const id = ownId(state, seat);
    if (!found) return refuse('no-such-mission');
    if (found.leader === id) return refuse('leads-it');
    if (found.contributing.includes(id)) return refuse('contributes-already');
    const worth = contribution01(state, actorOf(state, seat));
    return worth < LEAST_WORTH ? refuse('nothing-to-contribute') : null;
  },
  apply: (state, seat, { mission }) => {
    const found = missionById(state, mission);
    if (found) buildInstead(state, found, ownId(state, seat));
  },
  preview: (state, seat) => [
    note('builds-instead', {
      sparedPct: 100 * state.assumptions.contributionShare,
      worthPct: 100 * contribution01(state, actorOf(state, seat)),
    }),
  ],
});
