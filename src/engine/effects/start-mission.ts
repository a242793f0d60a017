/** A card or a verb starts a mission that the target leads. */
import { draws } from '../rng.ts';
import type { State } from '../state.ts';
import { US } from '../systems/membership.ts';
import { launchMission } from '../theatre/missions.ts';
import type { Binding, Effect } from './effect.ts';

/** Of these there is one at a time: a second would serve the same front. */
const ONE_AT_A_TIME = ['ukraine-support', 'guarantee-force'];

export const startMission = (
  state: State,
  { mission: kind, flag, legitimacy01 }: Extract<Effect, { kind: 'mission' }>,
  { target: leader }: Binding,
): void => {
  const m = state.members[leader];
  if (m === undefined || m.leftTreaty || (leader === US && state.us.out)) return;
  if (ONE_AT_A_TIME.includes(kind) && state.theatre.missions.some((x) => x.kind === kind)) return;
  launchMission(state, { kind, leader, legitimacy01, flag }, draws(state, 'deck-missions'));
};
