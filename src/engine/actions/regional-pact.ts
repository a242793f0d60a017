/**
 * A regional pact: neighbours promise each other what they doubt that the alliance would do. They are surer of each other
 * and can wait for a better deal; the others trust them less, and two large pacts are a way apart.
 */
import { alliance, evidence, trust } from '../effects/effects.ts';
import { emit } from '../chronicle.ts';
import { actorOf } from '../seats/seat.ts';
import { isNeighbour, pactOf, REGIONS, sign, signatories } from '../systems/regional-pacts.ts';
import { costs, defineVerb, note, refuse } from './action.ts';
import { declared } from './declared.ts';

const FEWEST_NEIGHBOURS = 3;

export const regionalPact = defineVerb('regional-pact', {
  seats: ['member'],
  cost: costs(1, 2),
  targets: () => REGIONS.map((region) => ({ verb: 'regional-pact', region })),
  check: (state, seat, { region }) => {
    const actor = actorOf(state, seat);
    if (!isNeighbour(region, state.members[actor].id)) return refuse('not-your-region', { region });
    if (pactOf(state, region)) return refuse('pact-exists', { region });
    const neighbours = signatories(state, actor, region).length - 1;
    return neighbours < FEWEST_NEIGHBOURS
      ? refuse('too-few-neighbours', { neighbours, needed: FEWEST_NEIGHBOURS })
      : null;
  },
  ...declared({
    about: (state, seat, { region }) => ({
      group: signatories(state, actorOf(state, seat), region),
    }),
    effects: (state) => {
      const { pactEvidence, pactTrust, pactEnvy } = state.assumptions;
      return [
        evidence('group', pactEvidence, 'group'),
        trust('all', 'group', 0 - pactEnvy),
        trust('group', 'group', pactTrust + pactEnvy),
        alliance('legitimacy', -0.008),
      ];
    },
    notes: (state, seat, { region }) => [
      ...signatories(state, actorOf(state, seat), region).map((i) =>
        note('would-sign', { member: state.members[i].id }),
      ),
      note('can-wait', { points: 100 * state.assumptions.kNoDeal }),
    ],
    also: (state, seat, { region }) => {
      const who = signatories(state, actorOf(state, seat), region);
      sign(state, region, who);
      emit(state, 'pact-signed', { region, members: who.map((i) => state.members[i].id) });
    },
  }),
});
