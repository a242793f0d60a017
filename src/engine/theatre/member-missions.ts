/**
 * Governments start missions of their own: a coalition of the willing while Ukraine fights, a guarantee force when the
 * guns fall silent. The leader is the largest government that would go itself; one that a person governs decides for
 * itself.
 */
import { draws } from '../rng.ts';
import type { State } from '../state.ts';
import { actorOf } from '../seats/seat.ts';
import { US } from '../systems/membership.ts';
import { inclinationTo, volunteersFor } from './inclination.ts';
import { backing01, launchMission } from './missions.ts';
import { callFor, FEWEST_VOLUNTEERS } from './plans.ts';
import type { MissionKind } from './theatre-state.ts';

const wanted = (state: State): MissionKind | null => {
  const { missions, front } = state.theatre;
  const goesOn = (kind: MissionKind): boolean => missions.some((m) => m.kind === kind);
  if (front.phase === 'war' && !goesOn('ukraine-support')) return 'ukraine-support';
  if (front.phase !== 'ceasefire' || goesOn('guarantee-force')) return null;
  // A played coalition has the first word when the guns fall silent.
  return state.coalition !== undefined && front.sinceTurn === state.turn ? null : 'guarantee-force';
};

/** The largest European government that would go; −1 when none would. */
const leaderOf = (state: State, kind: MissionKind): number => {
  const governed = state.seats.map((s) => actorOf(state, s.seat));
  let best = -1;
  state.members.forEach((m, i) => {
    if (i === US || !m.major || !m.european || m.leftTreaty || m.nationalistLed) return;
    if (governed.includes(i)) return;
    if (inclinationTo(state, i, callFor(kind, i, false)) <= 0) return;
    const size = (j: number): number =>
      state.members[j].gdpStartBillionUsd * (state.members[j].nuclear ? 2 : 1);
    if (best < 0 || size(i) > size(best)) best = i;
  });
  return best;
};

export const memberMissions = (state: State): void => {
  const a = state.assumptions;
  if (a.missionsLast < 0.5 || a.frontWeight === 0) return;
  const kind = wanted(state);
  if (kind === null) return;
  const next = draws(state, 'member-missions');
  if (next() >= a.coalitionChance) return;
  const leader = leaderOf(state, kind);
  if (leader < 0) return;
  const call = callFor(kind, leader, false);
  const volunteers = volunteersFor(state, call);
  if (volunteers.length < FEWEST_VOLUNTEERS) return;
  if (
    kind === 'guarantee-force' &&
    backing01(state, [leader, ...volunteers]) < 0.5 * a.guaranteeNeed
  )
    return;
  launchMission(state, { ...call, flag: 'coalition' }, next);
};
