/**
 * Backcast: the engine plays 2014 to 2025 with nobody at the table, and its defence spending is held against what the
 * members spent (model §6.2). The first half-year is the second of 2014; a year's figure is the mean of its two halves.
 */
import type { Assumptions } from '../../engine/assumptions.ts';
import { setup } from '../../engine/index.ts';
import type { Scenario } from '../../engine/scenario-input.ts';
import type { MemberId, State } from '../../engine/state.ts';
import { defaultAnswer, playOutTurn } from '../../policies/index.ts';
import { memberData } from '../../scenario/data/members.ts';
import { spendingHistoryOf } from '../../scenario/data/spending-history.ts';
import { mean } from '../statistics.ts';
import { correlation, meanAbsoluteError, rootMeanSquareError, type Pair } from './fit.ts';

const FIRST_YEAR = 2014;
/** The year whose figures the parameters are fitted to. */
export const FITTED_YEAR = 2024;
/** A later year, which no parameter has seen. */
export const HELD_OUT_YEAR = 2025;

const YEARS: readonly number[] = Array.from(
  { length: HELD_OUT_YEAR - FIRST_YEAR + 1 },
  (_, at) => FIRST_YEAR + at,
);

/** Spending by member and year, % of GDP; the United States, which has a rule of its own, is left out. */
export interface SpendingPaths {
  members: readonly MemberId[];
  years: readonly number[];
  /** `pctGdp[member][year]`, in the orders of the two lists above. */
  pctGdp: readonly (readonly number[])[];
  /** Mean over the members, weighted by the GDP at the start: Europe and Canada, % of GDP, by year. */
  europeAndCanada: readonly number[];
}

/** A figure by year from the half-years: the start, then means of two halves. */
const annual = (halves: readonly number[]): number[] =>
  YEARS.map((_, at) =>
    at === 0 ? (halves[0] ?? 0) : ((halves[2 * at] ?? 0) + (halves[2 * at + 1] ?? 0)) / 2,
  );

const playedHalves = (scenario: Scenario, changes: Partial<Assumptions>, seed: string) => {
  const state: State = setup(scenario, seed, changes);
  const halves = state.members.map((m) => [m.spendingPctGdp]);
  while (state.phase !== 'ended') {
    playOutTurn(state, defaultAnswer, seed);
    state.members.forEach((m, i) => halves[i]?.push(m.spendingPctGdp));
  }
  return halves;
};

const weightedByGdp = (
  members: Scenario['members'],
  pctGdp: readonly (readonly number[])[],
): number[] => {
  let gdp = 0;
  for (const m of members) gdp += m.gdpBillionUsd;
  return YEARS.map((_, year) => {
    let spent = 0;
    members.forEach((m, i) => (spent += m.gdpBillionUsd * (pctGdp[i]?.[year] ?? 0)));
    return spent / gdp;
  });
};

const pathsOf = (scenario: Scenario, pctGdp: readonly (readonly number[])[]): SpendingPaths => {
  const members = scenario.members.slice(1);
  return {
    members: members.map(({ id }) => id),
    years: YEARS,
    pctGdp,
    europeAndCanada: weightedByGdp(members, pctGdp),
  };
};

/** What the engine makes of 2014–2025, as a mean over seeds. */
export const modelledPaths = (
  scenario: Scenario,
  changes: Partial<Assumptions>,
  seeds: readonly string[],
): SpendingPaths => {
  const games = seeds.map((seed) => playedHalves(scenario, changes, seed).slice(1).map(annual));
  const pctGdp = scenario.members
    .slice(1)
    .map((_, i) => YEARS.map((_year, at) => mean(games.map((game) => game[i]?.[at] ?? 0))));
  return pathsOf(scenario, pctGdp);
};

/** 2024 as later revised (one decimal), every other year as the alliance's tables had it. */
const actualPctGdp = (id: MemberId, year: number): number => {
  const { figures } = memberData(id);
  if (year === FITTED_YEAR) return figures.spending2024RevisedPctGdp.value;
  if (year === HELD_OUT_YEAR) return figures.spending2025PctGdp.value;
  return firstReported(id, year);
};

/** As the edition of June 2024 had it. */
const firstReported = (id: MemberId, year: number): number => {
  const found = spendingHistoryOf(id).find((row) => row.year === year);
  if (!found) throw new Error(`no spending of ${id} in ${year}`);
  return found.pctGdp;
};

export const actualPaths = (scenario: Scenario): SpendingPaths =>
  pathsOf(
    scenario,
    scenario.members.slice(1).map(({ id }) => YEARS.map((year) => actualPctGdp(id, year))),
  );

/** Figures of one year, modelled and actual, member by member. */
export const pairsOfYear = (
  modelled: SpendingPaths,
  actual: SpendingPaths,
  year: number,
): Pair[] => {
  const at = YEARS.indexOf(year);
  return modelled.members.map((_, i) => ({
    modelled: modelled.pctGdp[i]?.[at] ?? 0,
    actual: actual.pctGdp[i]?.[at] ?? 0,
  }));
};

export interface ErrorFigures {
  /** Mean absolute error, points of GDP. */
  mae: number;
  rmse: number;
  /** Correlation of the levels. */
  r: number;
  /** Correlation of the rises since 2014: the levels of 2014 are given, so this is the harder test. */
  rOfRise: number;
}

const errorsOf = (pairs: readonly Pair[], start: readonly number[]): ErrorFigures => ({
  mae: meanAbsoluteError(pairs),
  rmse: rootMeanSquareError(pairs),
  r: correlation(pairs),
  rOfRise: correlation(
    pairs.map(({ modelled, actual }, i) => ({
      modelled: modelled - (start[i] ?? 0),
      actual: actual - (start[i] ?? 0),
    })),
  ),
});

export interface MemberBackcast {
  member: MemberId;
  start: number;
  modelled: number;
  actual: number;
  /** The first estimate for the same year, of June 2024. */
  firstEstimate: number;
  error: number;
  heldOutModelled: number;
  heldOutActual: number;
}

export interface Backcast {
  members: MemberBackcast[];
  fitted: ErrorFigures;
  /** Against the first estimates of 2024 instead of the revised figures. */
  firstEstimates: ErrorFigures;
  heldOut: ErrorFigures;
  /** Mean absolute error over members and the years between start and fitted year: nothing was fitted to these. */
  yearsBetweenMae: number;
  /** Two forecasts without a model, for 2024: nobody moves; everybody rises by the same points. */
  naive: { noChangeMae: number; sameRiseMae: number };
  byYear: { year: number; modelled: number; actual: number }[];
}

const naiveErrors = (start: readonly number[], end: readonly number[]): Backcast['naive'] => {
  const rise = mean(end) - mean(start);
  const against = (guess: (from: number) => number): number =>
    meanAbsoluteError(start.map((from, i) => ({ modelled: guess(from), actual: end[i] ?? 0 })));
  return {
    noChangeMae: against((from) => from),
    sameRiseMae: against((from) => from + rise),
  };
};

export const backcast = (
  scenario: Scenario,
  changes: Partial<Assumptions>,
  seeds: readonly string[],
): Backcast => {
  const modelled = modelledPaths(scenario, changes, seeds);
  const actual = actualPaths(scenario);
  const start = pairsOfYear(actual, actual, FIRST_YEAR).map((pair) => pair.actual);
  const fitted = pairsOfYear(modelled, actual, FITTED_YEAR);
  const heldOut = pairsOfYear(modelled, actual, HELD_OUT_YEAR);
  const first = fitted.map((pair, i) => ({
    ...pair,
    actual: firstReported(modelled.members[i] ?? '', FITTED_YEAR),
  }));
  const between = YEARS.filter((year) => year > FIRST_YEAR && year < FITTED_YEAR);
  return {
    members: modelled.members.map((member, i) => ({
      member,
      start: start[i] ?? 0,
      modelled: fitted[i]?.modelled ?? 0,
      actual: fitted[i]?.actual ?? 0,
      firstEstimate: first[i]?.actual ?? 0,
      error: (fitted[i]?.modelled ?? 0) - (fitted[i]?.actual ?? 0),
      heldOutModelled: heldOut[i]?.modelled ?? 0,
      heldOutActual: heldOut[i]?.actual ?? 0,
    })),
    fitted: errorsOf(fitted, start),
    firstEstimates: errorsOf(first, start),
    heldOut: errorsOf(heldOut, start),
    yearsBetweenMae: mean(
      between.map((year) => meanAbsoluteError(pairsOfYear(modelled, actual, year))),
    ),
    naive: naiveErrors(
      start,
      fitted.map((pair) => pair.actual),
    ),
    byYear: YEARS.map((year, at) => ({
      year,
      modelled: modelled.europeAndCanada[at] ?? 0,
      actual: actual.europeAndCanada[at] ?? 0,
    })),
  };
};
