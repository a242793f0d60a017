/** The table of the eight claims (model §4.3): each on, contested and off. */
import type { Assumptions } from '../../engine/assumptions.ts';
import type { Scenario } from '../../engine/scenario-input.ts';
import { mean, round, standardError } from '../statistics.ts';
import { cellAssumptions, type Experiment, type Observation } from './experiment.ts';
import { nationalistsExperiment } from './h1-nationalists.ts';
import { optOutsExperiment } from './h2-opt-outs.ts';
import { workSharingExperiment } from './h3-work-sharing.ts';
import { washingtonExperiment } from './h4-washington.ts';
import { withdrawalExperiment } from './h5-withdrawal.ts';
import { stayingInsideExperiment } from './h6-staying-inside.ts';
import { rhetoricExperiment } from './h7-rhetoric.ts';
import { musketeersExperiment } from './h8-musketeers.ts';

export const EXPERIMENTS: readonly Experiment[] = [
  nationalistsExperiment,
  optOutsExperiment,
  workSharingExperiment,
  washingtonExperiment,
  withdrawalExperiment,
  stayingInsideExperiment,
  rhetoricExperiment,
  musketeersExperiment,
];

/** One cell of the table: an experiment under one setting of its dials. */
export interface CellSpec {
  claim: string;
  /** Index into the experiment's settings. */
  setting: number;
}

export const CELLS: readonly CellSpec[] = EXPERIMENTS.flatMap(({ claim, settings }) =>
  settings.map((_, setting) => ({ claim, setting })),
);

const experimentOf = (claim: string): Experiment => {
  const found = EXPERIMENTS.find((experiment) => experiment.claim === claim);
  if (!found) throw new RangeError(`no experiment on ${claim}`);
  return found;
};

/** Observations of a cell, in the order of the seeds. */
export const observeCell = (
  scenario: Scenario,
  base: Partial<Assumptions>,
  cell: CellSpec,
  seeds: readonly string[],
): Observation[] => {
  const experiment = experimentOf(cell.claim);
  const setting = experiment.settings[cell.setting];
  if (!setting) throw new RangeError(`no setting ${cell.setting} of ${cell.claim}`);
  const at = { scenario, assumptions: cellAssumptions(experiment, setting, base) };
  return seeds.map((seed) => experiment.observe(at, seed));
};

export interface CellResult {
  setting: string;
  claim: number;
  counter: number;
  figures: Record<string, { mean: number; standardError: number; games: number }>;
}

export const summariseCell = (cell: CellSpec, observations: readonly Observation[]): CellResult => {
  const experiment = experimentOf(cell.claim);
  const setting = experiment.settings[cell.setting];
  const figures: CellResult['figures'] = {};
  for (const { key } of experiment.figures) {
    const values = observations
      .map((observation) => observation[key])
      .filter((value) => typeof value === 'number');
    figures[key] = {
      mean: round(mean(values), 6),
      standardError: round(standardError(values), 6),
      games: values.length,
    };
  }
  return {
    setting: setting?.label ?? '',
    claim: setting?.claim ?? 0,
    counter: setting?.counter ?? 0,
    figures,
  };
};
