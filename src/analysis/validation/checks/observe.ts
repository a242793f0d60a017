/** A check played on one seed: every arm once, and the figures that the expectations compare. */
import type { Assumptions } from '../../../engine/assumptions.ts';
import { isAssumptionKey, LENS_CHANGES, type Lens } from '../../../engine/lenses.ts';
import type { Scenario, ScenarioMember } from '../../../engine/scenario-input.ts';
import { DIMENSIONS, type State, type Treaty } from '../../../engine/state.ts';
import type { MemberStart } from '../../../scenario/schema.ts';
import { NO_EARLY_ELECTIONS, playArm } from '../../hypotheses/experiment.ts';
import { mean } from '../../statistics.ts';
import { readMeasure } from './measures.ts';
import { ACTION_OF } from './moves.ts';
import type { Check, CheckArm, Expectation, Reading } from './schema.ts';

export interface CheckSpec {
  scenario: Scenario;
  lens: Lens;
  /** Of the file, for every arm. */
  assumptions: Partial<Assumptions>;
  check: Check;
}

/** The two figures that an expectation compares, on one seed. */
export interface Compared {
  left: number;
  right: number;
}

/** An optional entry per key, as the schema gives them, without the entries that are absent. */
export const presentAssumptions = (
  changes: Readonly<Record<string, number | undefined>> = {},
): Partial<Assumptions> => {
  const out: Partial<Assumptions> = {};
  for (const [key, value] of Object.entries(changes))
    if (isAssumptionKey(key) && value !== undefined) out[key] = value;
  return out;
};

const treatyOf = (before: Treaty, changes: CheckArm['treaty'] = {}): Treaty => {
  const treaty = { ...before };
  for (const dimension of DIMENSIONS) treaty[dimension] = changes[dimension] ?? before[dimension];
  return treaty;
};

const memberOf = (m: ScenarioMember, arm: CheckArm): ScenarioMember => {
  const everyone: MemberStart = m.id === 'USA' ? {} : (arm.everyone ?? {});
  const own: MemberStart = arm.byMember?.[m.id] ?? {};
  const changed = { ...m, ...everyone, ...own };
  return arm.elections === 'none' ? { ...changed, electionTurns: [] } : changed;
};

const scenarioOf = (base: Scenario, arm: CheckArm): Partial<Scenario> => ({
  members: base.members.map((m) => memberOf(m, arm)),
  treaty: treatyOf(base.treaty, arm.treaty),
  us: { ...base.us, ...arm.us },
  adversary: { ...base.adversary, ...arm.adversary },
  optOutNorm01: arm.optOutNorm01 ?? base.optOutNorm01,
  pillarStock01: arm.pillarStock01 ?? base.pillarStock01,
  rhetoric01: arm.rhetoric01 ?? base.rhetoric01,
  floorPathPctGdp: arm.floorPathPctGdp ?? base.floorPathPctGdp,
  events: arm.events ?? [],
  laidTable: null,
});

const intervene = (state: State, { interventions = [] }: CheckArm): void => {
  for (const { turn, members, ...change } of interventions)
    if (turn === state.turn)
      for (const m of state.members) if (members.includes(m.id)) Object.assign(m, change);
};

/** A figure of one arm by turn: at the opening, then after every turn. */
type Series = ReadonlyMap<string, readonly number[]>;

const seriesKey = ({ measure, member }: Expectation): string => `${measure} ${member ?? ''}`;

const playedArm = (spec: CheckSpec, name: string, arm: CheckArm, seed: string): Series => {
  const { scenario, lens, assumptions, check } = spec;
  const wanted = check.expect.filter(({ of, thanArm }) => of === name || thanArm?.arm === name);
  const series = new Map<string, number[]>(wanted.map((e) => [seriesKey(e), []]));
  const look = (state: State): void => {
    for (const [key, values] of series) {
      const [measure = '', member = ''] = key.split(' ');
      values.push(readMeasure(state, measure, member === '' ? null : member));
    }
  };
  const end = playArm(
    { scenario, assumptions: { ...LENS_CHANGES[lens], ...assumptions } },
    {
      turns: check.turns,
      play: arm.policy ?? (arm.press ?? []).map((move) => ACTION_OF[move]),
      assumptions: {
        ...(arm.elections === 'none' ? NO_EARLY_ELECTIONS : {}),
        ...presentAssumptions(arm.assumptions),
      },
      scenario: scenarioOf(scenario, arm),
      intervene: (state) => {
        look(state);
        intervene(state, arm);
      },
    },
    seed,
  );
  look(end);
  return series;
};

/** A game that ended early keeps its last figure. */
const readSeries = (values: readonly number[], { when, afterTurns }: Reading): number => {
  const last = values.at(-1) ?? 0;
  if (afterTurns !== undefined) return values[afterTurns] ?? last;
  if (when === 'lowest') return Math.min(...values);
  if (when === 'highest') return Math.max(...values);
  return when === 'mean' ? mean(values) : last;
};

/** In the order of the expectations. */
export const observeCheck = (spec: CheckSpec, seed: string): Compared[] => {
  const arms = new Map(
    Object.entries(spec.check.arms).map(([name, arm]) => [name, playedArm(spec, name, arm, seed)]),
  );
  const read = (arm: string, expectation: Expectation, reading: Reading): number =>
    readSeries(arms.get(arm)?.get(seriesKey(expectation)) ?? [], reading);
  return spec.check.expect.map((expectation) => {
    const left = read(expectation.of, expectation, expectation);
    const { than, thanArm } = expectation;
    if (thanArm === undefined) return { left, right: than ?? 0 };
    const asked = thanArm.when !== undefined || thanArm.afterTurns !== undefined;
    const other = read(thanArm.arm, expectation, asked ? thanArm : expectation);
    return { left, right: (thanArm.times ?? 1) * other + (thanArm.plus ?? 0) };
  });
};
