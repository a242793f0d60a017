/**
 * Propose a spending pledge: all capitals pledge more, and some voters resent it. From the chair, a pledge upon a pledge
 * is words that no budget covers, and governments whose money goes elsewhere take it ill. From a government it begins at
 * home: it goes first, and the others follow less.
 */
import type { Effect } from '../effects/effect.ts';
import { alliance, member } from '../effects/effects.ts';
import { actorOf } from '../seats/seat.ts';
import type { View } from '../state.ts';
import { US } from '../systems/membership.ts';
import { costs, defineVerb, refuse } from './action.ts';
import { declared } from './declared.ts';

/** Largest pledge above what is planned, % of GDP. */
const MOST_PLEDGED = 0.7;

/** Model §3.6, campaign; what it costs to press for it again before budgets have followed is our repair. */
const callForPledges = ({ assumptions: a }: View, strength: number): Effect[] => [
  member('compliance', 'allies', 0.04 * strength),
  member('push', 'allies', 0.09 * strength, 'pledge-will'),
  member('nationalist', 'allies', 0.0015),
  alliance('dispute-heat', -0.02 * strength),
  ...(strength < 1
    ? [
        alliance('rhetoric', a.pledgeWords * (1 - strength)),
        member('resentment', 'allies', a.pledgeGrudge * (1 - strength), 'other-priorities'),
      ]
    : []),
];

const goFirst = (strength: number): Effect[] => [
  member('compliance', 'actor', 0.08 * strength),
  member('push', 'actor', 0.14 * strength, 'pledge-will'),
  member('nationalist', 'actor', 0.004),
  member('push', 'allies', 0.02 * strength, 'pledge-will'),
  alliance('dispute-heat', -0.01 * strength),
];

export const proposePledge = defineVerb('propose-pledge', {
  seats: ['secretary-general', 'member'],
  cost: costs(0, 1),
  targets: () => [{ verb: 'propose-pledge' }],
  check: (state) =>
    state.members.every((m, i) => i === US || m.leftTreaty || m.pushPctGdp >= MOST_PLEDGED)
      ? refuse('all-have-pledged', { mostPctGdp: MOST_PLEDGED })
      : null,
  ...declared({
    effects: (state, seat, _action, strength) =>
      actorOf(state, seat) < 0 ? callForPledges(state, strength) : goFirst(strength),
  }),
});
