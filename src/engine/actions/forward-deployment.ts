/**
 * Forward deployment: a tripwire on the front line, paid for in readiness at home. The chair calls for it and the willing
 * send a little; a government sends its own brigade to a host that will have it, and is owed a favour.
 */
import { selected } from '../effects/apply-effects.ts';
import type { Effect } from '../effects/effect.ts';
import { evidence, member, trust } from '../effects/effects.ts';
import { makeInstrument } from '../governments/instruments.ts';
import { actorOf, type Seat } from '../seats/seat.ts';
import { DIMENSIONS, type MemberId, type View } from '../state.ts';
import { indexOf } from '../systems/membership.ts';
import { costs, defineVerb, note, refuse, type Refusal } from './action.ts';
import { declared } from './declared.ts';
import { refuseToAsk } from './sound-out.ts';

/** Trust in a sender below which a host would rather not. */
const WELCOME = 0.4;
const MOST_DEPLOYED = 0.85;
/** Perceived threat from which foreign troops are asked for. */
const ASKED_FOR = 0.45;

const NOBODY = { actor: -1, target: -1 };
const willing = (state: View): number[] => selected(state, 'would-deploy', NOBODY);

/** Model §3.6, forward. */
const call = (strength: number): Effect[] => [
  member('forward-presence', 'would-deploy', 0.06 * strength, 'fiscal-will'),
  member('readiness', 'would-deploy', -0.006),
];

const send = (): Effect[] => [
  member('forward-presence', 'actor', 0.1),
  member('readiness', 'actor', -0.02),
  member('fiscal-shock', 'actor', -0.04),
  member('support', 'actor', -0.008),
  evidence('actor', 1.35, 'target'),
  evidence('actor', 1.06, 'front-line'),
  trust('target', 'actor', 0.08),
  member('iou', 'target', 1),
];

/** Why a host would not have this government's troops; null = it would. */
const refuseHost = (state: View, seat: Seat, host: MemberId): Refusal | null => {
  const refusal = refuseToAsk(state, seat, host);
  if (refusal) return refusal;
  const actor = actorOf(state, seat);
  const index = indexOf(state, host);
  const m = state.members[index];
  if (state.members[actor].forwardPresence01 >= MOST_DEPLOYED) return refuse('troops-are-all-out');
  if (!m.frontLine && m.threat01 < ASKED_FOR) return refuse('host-needs-nobody', { member: host });
  const trust01 = state.trust[index * state.members.length + actor];
  return trust01 < WELCOME
    ? refuse('host-declines', { member: host, trustPct: 100 * trust01, neededPct: 100 * WELCOME })
    : null;
};

export const forwardDeployment = defineVerb('forward-deployment', {
  seats: ['secretary-general', 'member', 'lead'],
  cost: costs(0, 1),
  targets: (state, seat) =>
    actorOf(state, seat) < 0
      ? [{ verb: 'forward-deployment' }]
      : state.members.map((m) => ({ verb: 'forward-deployment', host: m.id })),
  check: (state, seat, { host }) => {
    if (actorOf(state, seat) < 0) {
      if (host !== undefined) return refuse('commands-no-troops');
      return willing(state).length === 0 ? refuse('nobody-would-deploy') : null;
    }
    return host === undefined ? refuse('name-a-host') : refuseHost(state, seat, host);
  },
  ...declared({
    about: (state, _seat, { host }) => ({ target: host === undefined ? -1 : indexOf(state, host) }),
    effects: (_state, _seat, { host }, strength) => (host === undefined ? call(strength) : send()),
    notes: (state, _seat, { host }) =>
      host === undefined ? [note('would-deploy', { members: willing(state).length })] : [],
    also: (state, seat, { host }) => {
      const sender = state.members[actorOf(state, seat)];
      if (host === undefined || sender === undefined) return;
      makeInstrument(state, {
        kind: 'deployment',
        about: `deployment:${host}`,
        delta: DIMENSIONS.map(() => 0),
        parties: [sender.id],
      });
    },
  }),
});
