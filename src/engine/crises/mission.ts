/** Out-of-area missions as the south brings them (model §2.7, 23): when, and under whose lead. */
import { floor } from '../math.ts';
import { draws } from '../rng.ts';
import type { State } from '../state.ts';
import { indexOf, US } from '../systems/membership.ts';
import { launchMission } from '../theatre/missions.ts';
import type { MissionKind } from '../theatre/theatre-state.ts';

const EUROPEAN_LEADERS = ['FRA', 'GBR', 'ITA', 'TUR'];

export const outOfAreaMission = (state: State): void => {
  const next = draws(state, 'mission');
  const [roll, chooseUs, chooseEuropean, chooseLegitimacy] = [next(), next(), next(), next()];
  const scripted = state.scheduled.find((e) => e.turn === state.turn && e.kind === 'mission');
  if (scripted?.kind === 'mission') {
    const leader = indexOf(state, scripted.leader);
    if (leader >= 0 && canLead(state, leader))
      launchMission(
        state,
        {
          kind: scripted.mission ?? 'out-of-area',
          leader,
          legitimacy01: scripted.legitimacy01,
          flag: 'unless-vetoed',
        },
        next,
      );
    return;
  }
  if (roll >= state.assumptions.hMis * (0.5 + state.adversary.southPressure01)) return;
  const leader = leaderFor(state, chooseUs, chooseEuropean);
  if (leader < 0) return;
  const legitimacy01 = 0.3 + 0.6 * chooseLegitimacy;
  launchMission(
    state,
    { kind: kindFor(state, legitimacy01), leader, legitimacy01, flag: 'unless-vetoed' },
    next,
  );
};

const canLead = (state: State, index: number): boolean =>
  !state.members[index].leftTreaty && !(index === US && state.us.out);

const leaderFor = (state: State, chooseUs: number, chooseEuropean: number): number => {
  if (chooseUs < 0.5 && canLead(state, US) && state.delegation === undefined) return US;
  const pick = EUROPEAN_LEADERS[floor(chooseEuropean * 4)] ?? 'FRA';
  const index = indexOf(state, pick);
  return index >= 0 && canLead(state, index) ? index : -1;
};

/** What few contest is a rescue, what more contest a patrol; the rest are operations as published. */
const kindFor = (state: State, legitimacy01: number): MissionKind => {
  if (state.assumptions.missionsLast < 0.5) return 'out-of-area';
  if (legitimacy01 > 0.8) return 'evacuation';
  return legitimacy01 > 0.68 ? 'maritime' : 'out-of-area';
};
