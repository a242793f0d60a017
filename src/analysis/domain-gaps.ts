/** Gaps by domain over a campaign: the mean over seeds, year by year, with what stands behind it. */
import type { Assumptions } from '../engine/assumptions.ts';
import { DOMAINS, type Domain } from '../engine/domains/domain.ts';
import { gapsByDomain, type DomainGap } from '../engine/domains/gaps.ts';
import { setup, view } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario-input.ts';
import { SECRETARY_GENERAL } from '../engine/seats/seat.ts';
import type { State } from '../engine/state.ts';
import { playPolicyTurn, type PolicyId } from '../policies/index.ts';
import { mean } from './statistics.ts';

/** The alliance at the end of a turn, mean of the campaigns that still went on. */
export interface GapYear {
  turn: number;
  /** Campaigns that reached this turn. */
  campaigns: number;
  /** What Europe lacks without the United States, share of the need. */
  gaps01: Record<Domain, number>;
  interdependence01: number;
  europeanDeterrence: number;
  /** Factor on European force for how well it is spread over domains; 1 = as at the start. */
  europeanFactor: number;
}

export interface GapsOverTime {
  campaigns: number;
  years: GapYear[];
  /** First turn from which the gap stayed at or under `closed01` to the end in most campaigns; null = never. */
  closedFromTurn: Record<Domain, number | null>;
}

/** A gap that no planner calls one any more. */
export const CLOSED_01 = 0.15;
const EVERY_TURNS = 2;

export const startGaps = (scenario: Scenario, changes: Partial<Assumptions>): DomainGap[] =>
  gapsByDomain(view(setup(scenario, 'start', changes), SECRETARY_GENERAL));

interface Sample {
  gaps01: number[];
  interdependence01: number;
  europeanDeterrence: number;
  europeanFactor: number;
}

const sampleOf = (state: State): Sample => ({
  gaps01: state.domains.map((x) => x.gap01),
  interdependence01: state.interdependence01,
  europeanDeterrence: 100 * state.deterrence.europeanDeterrence01,
  europeanFactor: state.coverage.europeanFactor,
});

/** One campaign, sampled at the start and after every turn. */
const campaign = (
  scenario: Scenario,
  policy: PolicyId,
  changes: Partial<Assumptions>,
  seed: string,
): Sample[] => {
  const state = setup(scenario, seed, changes);
  const samples = [sampleOf(state)];
  while (state.phase !== 'ended') {
    playPolicyTurn(state, policy, seed);
    samples.push(sampleOf(state));
  }
  return samples;
};

const byDomain = <T>(of: (domain: Domain, index: number) => T): Record<Domain, T> => {
  const [land, airDefence, maritime, lift, isr, munitions, cyber, nuclear] = DOMAINS.map(of);
  if (nuclear === undefined) throw new Error('a domain has no figure');
  return { land, 'air-defence': airDefence, maritime, lift, isr, munitions, cyber, nuclear };
};

/** First turn from which this campaign's gap is closed to its end; Infinity when it never is. */
const closedFrom = (samples: readonly Sample[], domain: number): number => {
  let from = Infinity;
  for (let turn = samples.length - 1; turn >= 0; turn--) {
    if ((samples[turn]?.gaps01[domain] ?? 1) > CLOSED_01) break;
    from = turn;
  }
  return from;
};

const median = (turns: readonly number[]): number | null => {
  const sorted = turns.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? Infinity;
  return Number.isFinite(middle) ? middle : null;
};

export const gapsOverTime = (
  scenario: Scenario,
  policy: PolicyId,
  changes: Partial<Assumptions>,
  seeds: readonly string[],
): GapsOverTime => {
  const runs = seeds.map((seed) => campaign(scenario, policy, changes, seed));
  const years: GapYear[] = [];
  for (let turn = 0; turn <= scenario.turns; turn += EVERY_TURNS) {
    const there = runs.flatMap((samples) => samples[turn] ?? []);
    if (there.length === 0) break;
    years.push({
      turn,
      campaigns: there.length,
      gaps01: byDomain((_, k) => mean(there.map((x) => x.gaps01[k] ?? 0))),
      interdependence01: mean(there.map((x) => x.interdependence01)),
      europeanDeterrence: mean(there.map((x) => x.europeanDeterrence)),
      europeanFactor: mean(there.map((x) => x.europeanFactor)),
    });
  }
  return {
    campaigns: runs.length,
    years,
    closedFromTurn: byDomain((_, k) => median(runs.map((samples) => closedFrom(samples, k)))),
  };
};
