/** The one welcome offer to a new government, while it reviews what it inherited. */
import { indexOf } from '../systems/membership.ts';
import { refuseWelcome, welcome as makeOffer, welcomeOffer } from '../governments/welcome.ts';
import { costs, defineVerb, note } from './action.ts';

export const welcome = defineVerb('welcome', {
  seats: ['secretary-general'],
  cost: costs(1, 0.5),
  targets: (state) =>
    state.members
      .filter((m) => m.government.reviewTurn !== null && !m.leftTreaty)
      .map((m) => ({ verb: 'welcome', member: m.id })),
  check: (state, _seat, { member }) => refuseWelcome(state, indexOf(state, member)),
  apply: (state, _seat, { member }) => makeOffer(state, indexOf(state, member)),
  preview: (state, _seat, { member }) => {
    const offer = welcomeOffer(state, indexOf(state, member));
    if (offer === null) return [];
    return [
      note('welcome-keeps', {
        member,
        gainPct: 100 * offer.keepGain01,
        atRisk: offer.atRisk.length,
      }),
      note('welcome-owes', { member }),
    ];
  },
});
