/**
 * Nuclear: talks on a European umbrella, or weapons forward-based in a host that asks for them. Both reassure the front
 * line; both provoke, split publics, and are read in Washington as its administration reads everything.
 */
import type { Effect } from '../effects/effect.ts';
import { alliance, evidence, member, trust } from '../effects/effects.ts';
import { actorOf, type Seat } from '../seats/seat.ts';
import type { MemberId, UsAdministration, View } from '../state.ts';
import { indexOf, US } from '../systems/membership.ts';
import { costs, defineVerb, note, refuse, type Refusal } from './action.ts';
import { declared } from './declared.ts';
import { refuseToAsk } from './sound-out.ts';

/** Perceived threat from which a host asks for them. */
const ASKED_FOR = 0.45;
/** Trust in a host below which no government lends it its weapons. */
const LENT = 0.45;
/** How far an umbrella reaches before talks have nothing left to extend. */
const EXTENDED = 0.9;

const isPower = (state: View, index: number): boolean => {
  if (index < 0 || (index === US && state.us.out)) return false;
  const m = state.members[index];
  return m.nuclear && !m.leftTreaty;
};

const europeanPowers = (state: View): number[] => {
  const out: number[] = [];
  state.members.forEach((_, i) => {
    if (i !== US && isPower(state, i)) out.push(i);
  });
  return out;
};

/** Mean trust of the front line in a member. */
const frontLineTrust01 = (state: View, index: number): number => {
  const n = state.members.length;
  let sum = 0;
  let count = 0;
  state.members.forEach((m, i) => {
    if (!m.frontLine || m.leftTreaty || i === index) return;
    sum += state.trust[i * n + index];
    count += 1;
  });
  return count === 0 ? 0 : sum / count;
};

/** The power whose umbrella it would be: the acting government if it is one, else the one that the host trusts most; −1 = none. */
const guarantorOf = (state: View, seat: Seat, host: number): number => {
  const actor = actorOf(state, seat);
  if (isPower(state, actor)) return actor;
  const n = state.members.length;
  let best = -1;
  state.members.forEach((_, i) => {
    if (i === host || !isPower(state, i)) return;
    if (best < 0 || state.trust[host * n + i] > state.trust[host * n + best]) best = i;
  });
  return best;
};

const refuseTalks = (state: View): Refusal | null => {
  const powers = europeanPowers(state);
  if (powers.length === 0) return refuse('no-nuclear-power');
  if (state.nuclearUmbrella01 > EXTENDED) return refuse('umbrella-is-extended');
  let most = 0;
  for (const i of powers) {
    const x = frontLineTrust01(state, i);
    if (x > most) most = x;
  }
  const needed = state.assumptions.umbrellaTrust;
  return most < needed
    ? refuse('umbrella-not-trusted', { trustPct: 100 * most, neededPct: 100 * needed })
    : null;
};

const refuseBasing = (state: View, seat: Seat, host: MemberId): Refusal | null => {
  const actor = actorOf(state, seat);
  if (actor < 0) return refuse('commands-no-troops');
  const index = indexOf(state, host);
  const own = index === actor;
  const refusal = own ? null : refuseToAsk(state, seat, host);
  if (refusal) return refusal;
  if (own === isPower(state, actor)) return refuse('not-yours-to-base', { member: host });
  const guarantor = guarantorOf(state, seat, index);
  if (guarantor < 0) return refuse('no-nuclear-power');
  if (state.members[index].threat01 < ASKED_FOR)
    return refuse('host-needs-nobody', { member: host });
  return refuseTrust(state, index, guarantor);
};

const refuseTrust = (state: View, host: number, guarantor: number): Refusal | null => {
  const n = state.members.length;
  const needed = state.assumptions.umbrellaTrust;
  const ofHost = state.trust[host * n + guarantor];
  if (ofHost < needed)
    return refuse('host-declines', {
      member: state.members[host].id,
      trustPct: 100 * ofHost,
      neededPct: 100 * needed,
    });
  return state.trust[guarantor * n + host] < LENT
    ? refuse('guarantor-declines', { member: state.members[guarantor].id })
    : null;
};

/** What Washington makes of Europeans covering themselves. */
const READS: Record<UsAdministration, number> = {
  restrainer: 0.01,
  transactional: -0.005,
  internationalist: -0.012,
};

const talks = (state: View, strength: number): Effect[] => [
  alliance('nuclear-umbrella', 0.25 * strength * (1 - state.nuclearUmbrella01)),
  evidence('group', 1 + 0.06 * strength, 'front-line'),
  alliance('us-commitment', READS[state.us.administration]),
  member('support', 'europeans', -0.003),
  member('nationalist', 'group', 0.004),
  alliance('east-pressure', 0.01),
  alliance('legitimacy', -0.004),
];

const base = (guarantor: number): Effect[] => [
  member('forward-presence', 'actor', 0.06),
  evidence('actor', 1.35, 'target'),
  evidence('actor', 1.06, 'front-line'),
  trust('target', 'actor', 0.05),
  member('iou', 'target', 1),
  alliance(guarantor === US ? 'us-presence' : 'nuclear-umbrella', guarantor === US ? 0.03 : 0.1),
  member('support', 'target', -0.025),
  member('nationalist', 'target', 0.015),
  alliance('east-pressure', 0.02),
  alliance('legitimacy', -0.004),
];

export const nuclearDialogue = defineVerb('nuclear-dialogue', {
  seats: ['secretary-general', 'member', 'united-states'],
  cost: costs(0, 3),
  targets: (state) => [
    { verb: 'nuclear-dialogue' },
    ...state.members.map((m) => ({ verb: 'nuclear-dialogue' as const, host: m.id })),
  ],
  check: (state, seat, { host }) =>
    host === undefined ? refuseTalks(state) : refuseBasing(state, seat, host),
  ...declared({
    about: (state, seat, { host }) => {
      if (host === undefined) return { group: europeanPowers(state) };
      const index = indexOf(state, host);
      return { actor: guarantorOf(state, seat, index), target: index };
    },
    effects: (state, seat, { host }, strength) =>
      host === undefined
        ? talks(state, strength)
        : base(guarantorOf(state, seat, indexOf(state, host))),
    notes: (state, seat, { host }) => {
      const guarantor = host === undefined ? -1 : guarantorOf(state, seat, indexOf(state, host));
      return guarantor < 0 ? [] : [note('guarantor', { member: state.members[guarantor].id })];
    },
  }),
});
