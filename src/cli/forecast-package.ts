/** What every government would make of a package: terms, margin, verdict, what would change its mind, and the odds. */
import { counterfactuals, explain, silenceOdds } from '../engine/index.ts';
import type { Counterfactual, Explanation } from '../engine/index.ts';
import { setTable } from '../engine/bargaining/negotiating-table.ts';
import {
  layOut,
  openNext,
  openVote,
  USUAL_PROCEDURE,
} from '../engine/bargaining/silence-procedure.ts';
import { SECRETARY_GENERAL } from '../engine/seats/seat.ts';
import type { MemberId, Package, State } from '../engine/state.ts';
import type { Tabling } from '../engine/table/table-state.ts';

export interface MemberForecast extends Explanation {
  /** Odds that it breaks silence on its own account: only the day's mood is unknown. */
  breaksAlone01: number;
  /** Whether it breaks silence on a day without mood, with the cascade. */
  breaksSilence: boolean;
  counterfactuals: Counterfactual[];
}

export interface PackageForecast {
  package: Package;
  /** Odds that nobody breaks silence. */
  passes01: number;
  /** Odds that no parliament rejects it then; null = none is asked. */
  ratifies01: number | null;
  /** Who breaks silence on a day without mood, most reluctant first. */
  breaksSilence: MemberId[];
  /** By margin, most reluctant first. */
  members: MemberForecast[];
}

/** Who would write a letter on a day without mood, as far as the chair knows, most reluctant first. */
const breakersOnACalmDay = (state: State, p: Package): MemberId[] => {
  const table = setTable(state, SECRETARY_GENERAL);
  const calm = state.members.map(() => 0);
  const tabling: Tabling = {
    ...openVote(SECRETARY_GENERAL, p, USUAL_PROCEDURE, layOut(table, p, calm)),
    holding: true,
  };
  while (tabling.opened < tabling.order.length) openNext(table, tabling, calm);
  return tabling.result.envelopes
    .filter((e) => e.verdict === 'breaks-silence')
    .map((e) => e.member);
};

export const forecastPackage = (state: State, p: Package): PackageForecast => {
  const breakers = breakersOnACalmDay(state, p);
  const odds = silenceOdds(state, p, SECRETARY_GENERAL);
  const members = state.members.map((m): MemberForecast => ({
    ...explain(state, m.id, p),
    breaksAlone01: odds.members.find(({ member }) => member === m.id)?.breaksAlone01 ?? 0,
    breaksSilence: breakers.includes(m.id),
    counterfactuals: counterfactuals(state, m.id, p),
  }));
  return {
    package: p,
    passes01: odds.passes01,
    ratifies01: odds.ratifies01,
    breaksSilence: breakers,
    members: members.toSorted((a, b) => a.margin - b.margin),
  };
};
