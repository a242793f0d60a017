/**
 * What a seat can do while the allies answer, once: commit (it spends capital, and carries those who already help),
 * hold (it keeps its credit), or call the laggards (Atlanticists and those who trust the caller come along, the autonomous
 * harden).
 */
import { clamp } from '../math.ts';
import type { Seat, State, View } from '../state.ts';
import { actorOf } from '../seats/seat.ts';
import { indexOf, sizeWeight, US } from '../systems/membership.ts';
import { forceOf, US_ENABLERS } from './collective-defence.ts';
import type { ResponseGrade, RollCall, Stance } from './theatre-state.ts';

/** Trust from which a government comes along when it is called. */
const FOLLOWS_FROM = 0.55;
const ATLANTICIST = 0.65;
const AUTONOMOUS = 0.6;

const isMiddle = (grade: ResponseGrade): boolean => grade === 'support' || grade === 'industrial';
export const isLaggard = (grade: ResponseGrade): boolean =>
  grade === 'industrial' || grade === 'statement' || grade === 'none';

/** How far the standing of a seat carries its word, 0–1: the chair's legitimacy, a government's size. */
const standing01 = (state: View, seat: Seat): number => {
  const actor = actorOf(state, seat);
  return actor < 0
    ? clamp((state.legitimacy01 - 0.3) / 0.4, 0, 1)
    : sizeWeight(state.members[actor], 1500);
};

/** Trust of member j in the seat that calls. */
const trustIn = (state: View, seat: Seat, j: number): number => {
  const actor = actorOf(state, seat);
  return actor < 0
    ? state.members[j].trustInChair01
    : state.trust[j * state.members.length + actor];
};

/** What a stance adds to the willingness of a member that answered so. */
const stanceShift = (
  state: View,
  seat: Seat,
  stance: Stance,
  j: number,
  grade: ResponseGrade,
): number => {
  const a = state.assumptions;
  if (stance === 'commit') return isMiddle(grade) ? a.commitPull * standing01(state, seat) : 0;
  if (stance === 'hold' || !isLaggard(grade)) return 0;
  const m = state.members[j];
  const follows =
    m.worldviewAtlanticist01 >= ATLANTICIST || trustIn(state, seat, j) >= FOLLOWS_FROM;
  return (follows ? a.callPull : 0) - (m.autonomy01 >= AUTONOMOUS ? a.callGrudge : 0);
};

/** Shifts of all members by all stances taken; `first` are the first answers by roster index. */
export const stanceShifts = (
  state: View,
  call: RollCall,
  first: readonly ResponseGrade[],
): number[] | null => {
  if (call.stances.length === 0) return null;
  return first.map((grade, j) => {
    let sum = 0;
    for (const { seat, stance } of call.stances) sum += stanceShift(state, seat, stance, j, grade);
    return sum;
  });
};

/** Answers so far by roster index, as everybody heard them; `none` for those who were not called. */
export const heardAnswers = (state: View, call: RollCall): ResponseGrade[] => {
  const heard: ResponseGrade[] = state.members.map(() => 'none');
  for (const { member, grade } of call.responses) heard[indexOf(state, member)] = grade;
  return heard;
};

/** Force that a stance may be expected to move (billion USD): shifts by available force, as far as a seat can know. */
export const forceMoved = (state: View, seat: Seat, stance: Stance): number => {
  const call = state.theatre.rollCall;
  if (call === null) return 0;
  const heard = heardAnswers(state, call);
  let moved = 0;
  state.members.forEach((m, j) => {
    if (m.id === call.victim || m.leftTreaty) return;
    moved +=
      stanceShift(state, seat, stance, j, heard[j]) *
      forceOf(state, j) *
      (j === US ? US_ENABLERS : 1);
  });
  return moved;
};

/** How many a stance would bring along, and how many it would harden. */
export const reachOf = (
  state: View,
  seat: Seat,
  stance: Stance,
): { moved: number; hardened: number } => {
  const call = state.theatre.rollCall;
  const reach = { moved: 0, hardened: 0 };
  if (call === null) return reach;
  const heard = heardAnswers(state, call);
  state.members.forEach((m, j) => {
    if (m.id === call.victim || m.leftTreaty) return;
    const shift = stanceShift(state, seat, stance, j, heard[j]);
    if (shift > 0) reach.moved += 1;
    else if (shift < 0) reach.hardened += 1;
  });
  return reach;
};

/** Governments that a person governs and that committed themselves: they fight. */
export const committed = (state: View, call: RollCall): number[] =>
  call.stances
    .filter((x) => x.stance === 'commit')
    .map((x) => actorOf(state, x.seat))
    .filter((index) => index >= 0);

/** Autonomous laggards that were called out in front of everybody remember it. */
export const hardenTheCalled = (
  state: State,
  call: RollCall,
  first: readonly ResponseGrade[],
): void => {
  const times = call.stances.filter((x) => x.stance === 'call-laggards').length;
  if (times === 0) return;
  state.members.forEach((m, j) => {
    if (m.leftTreaty || m.id === call.victim || !isLaggard(first[j])) return;
    if (m.autonomy01 >= AUTONOMOUS) m.resentment = clamp(m.resentment + 0.02 * times, 0, 0.5);
  });
};
