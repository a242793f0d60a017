/** Early elections (game §4.8): coalitions fall, the sooner the shakier they are, and the calendar moves with them. */
import { clamp, positive } from '../math.ts';
import type { Member, View } from '../state.ts';
import { nextElectionTurn } from '../systems/membership.ts';

/** Terms are as long as elections of the calendar lie apart, at least four years and at most five. */
const SHORTEST_TERM = 8;
const LONGEST_TERM = 10;

/** Shock to a cabinet: a budget in straits (0.3 % of GDP is severe) and public scolding, 0–1. */
const shock01 = (m: Member): number =>
  clamp(positive(-m.fiscalShockPctGdp) / 0.3 + m.scolding / 1.5, 0, 1);

/**
 * Hazard of an early election this turn: .03 + .02·(4 − stability) + shock. Presidents have a fixed term, a new cabinet
 * a period of grace, and none is called when the regular one is due anyway.
 */
export const earlyElectionHazard01 = (state: View, m: Member): number => {
  const a = state.assumptions;
  if (m.leftTreaty || m.politicalSystem === 'presidential') return 0;
  const { sinceTurn, stability } = m.government;
  if (state.turn - sinceTurn < a.earlyGrace) return 0;
  if (nextElectionTurn(m, state.turn - 1) <= state.turn + 1) return 0;
  return a.earlyBase + a.earlyShaky * (4 - stability) + a.earlyShock * shock01(m);
};

const termTurns = (m: Member): number => {
  let longest = SHORTEST_TERM;
  m.electionTurns.forEach((t, k) => {
    const gap = t - (m.electionTurns[k - 1] ?? t);
    if (gap > longest) longest = gap;
  });
  return clamp(longest, SHORTEST_TERM, LONGEST_TERM);
};

/** An early election starts the term anew: what lay ahead is counted from now. */
export const rescheduleFrom = (m: Member, turn: number, turnsTotal: number): void => {
  const term = termTurns(m);
  const turns = m.electionTurns.filter((t) => t < turn);
  for (let next = turn; next < turnsTotal; next += term) turns.push(next);
  m.electionTurns = turns;
};
