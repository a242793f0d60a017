/**
 * A mission under the alliance's flag needs silence: nobody has to go, but everybody has to let it. Who strongly objects
 * and guards its freedom writes a letter, the sooner the more have written; under an opt-out norm letting others go is
 * easier.
 */
import { loneIsolationCost } from '../bargaining/negotiating-table.ts';
import { companyRelief01 } from '../bargaining/company.ts';
import { moodOfTheDay } from '../bargaining/mood.ts';
import type { State, View } from '../state.ts';
import { US } from '../systems/membership.ts';
import { canBeAsked, inclinationTo, type MissionCall } from './inclination.ts';

/** Reluctance to go up to which a government lets others go, as in the published veto rule. */
const LETS_OTHERS_GO = 0.3;

/** Margin of member j on letting the mission go ahead under the flag, before the day's mood. */
export const toleranceOf = (state: View, j: number, mission: MissionCall): number =>
  inclinationTo(state, j, mission) + LETS_OTHERS_GO + 0.3 * state.optOutNorm01;

/** Those who write a letter, most reluctant first; empty = silence holds. `mood` by member. */
export const lettersAgainst = (
  state: View,
  mission: MissionCall,
  mood: readonly number[],
): number[] => {
  const felt: { j: number; margin: number }[] = [];
  state.members.forEach((_, j) => {
    if (canBeAsked(state, j, mission.leader))
      felt.push({ j, margin: toleranceOf(state, j, mission) + mood[j] });
  });
  let all = 0;
  for (const { j } of felt) all += state.members[j].gdpStartBillionUsd;
  felt.sort((x, y) => x.margin - y.margin || x.j - y.j);
  const letters: number[] = [];
  let weight = 0;
  for (const { j, margin } of felt) {
    if (margin >= -loneIsolationCost(state, j, companyRelief01(weight), false)) break;
    letters.push(j);
    weight += ((j === US ? 1 : 2) * state.members[j].gdpStartBillionUsd) / all;
  }
  return letters;
};

/** Inclinations are spread wider than margins on a text, and so are moods about them. */
const MOOD_SCALE = 4;

export const lettersToday = (state: State, mission: MissionCall): number[] =>
  lettersAgainst(
    state,
    mission,
    moodOfTheDay(state).map((x) => MOOD_SCALE * x),
  );
