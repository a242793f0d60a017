/** What every government would make of a package: terms, margin, verdict, what would change its mind, and the odds. */
import { counterfactuals, explain, silenceOdds } from '../engine/index.ts';
import type { Counterfactual, Explanation } from '../engine/index.ts';
import { setTable } from '../engine/bargaining/appraise.ts';
import { openEnvelopes } from '../engine/bargaining/silence-procedure.ts';
import type { MemberId, Package, State } from '../engine/state.ts';

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

export const forecastPackage = (state: State, p: Package): PackageForecast => {
  const table = setTable(state, 'secretary-general');
  const calm = state.members.map(() => 0);
  const breakers = openEnvelopes(table, p, calm)
    .envelopes.filter((envelope) => envelope.verdict === 'breaks-silence')
    .map((envelope) => envelope.member);
  const odds = silenceOdds(state, p, 'secretary-general');
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
