/** A package goes through the council: silence procedure, then ratification, then its consequences. */
import { emit } from '../chronicle.ts';
import { addLegitimacy } from '../systems/legitimacy.ts';
import { clamp } from '../math.ts';
import { draws, standardDraws } from '../rng.ts';
import {
  DIMENSIONS,
  type CouncilResult,
  type MemberId,
  type Package,
  type Seat,
  type State,
} from '../state.ts';
import { indexOf } from '../systems/membership.ts';
import { shiftTrust } from '../systems/trust.ts';
import { fatigueWhenTabled } from './fatigue.ts';
import { moodOfTheDay } from './mood.ts';
import { deltaOf, setTable, type Table } from './appraise.ts';
import { packageSize, ratify } from './ratification.ts';
import { rememberPayments } from './side-payments.ts';
import { openEnvelopes } from './silence-procedure.ts';

/** Table a package under silence. Tabling itself tires the council. */
export const tablePackage = (state: State, by: Seat | MemberId, p: Package): CouncilResult => {
  const table = setTable(state, by);
  state.fatigue = fatigueWhenTabled(state);
  const { envelopes, margins, broken } = openEnvelopes(table, p, moodOfTheDay(state));
  const result: CouncilResult = {
    by,
    package: p,
    envelopes,
    outcome: broken.length > 0 ? 'broken' : 'adopted',
    ratification: [],
  };
  if (broken.length > 0) rememberLetters(state, table, margins, broken);
  else settle(state, table, result, margins);
  state.councils.push(result);
  report(state, result);
  return result;
};

/** What follows when nobody broke silence: parliaments where they are asked, then the consequences of what stands. */
const settle = (
  state: State,
  table: Table,
  result: CouncilResult,
  felt: readonly number[],
): void => {
  const delta = deltaOf(result.package);
  if (packageSize(delta) >= state.assumptions.ratMin) askParliaments(state, table, result, felt);
  const kept = result.outcome === 'rejected-in-parliament' ? state.assumptions.ratFailKeeps : 1;
  if (kept === 0) {
    addLegitimacy(state, 'ratification-failed', -0.01);
    return;
  }
  acquiesce(state, table, felt);
  rememberPayments(state, result.package.sidePayments);
  changeTreaty(state, delta, kept);
};

const askParliaments = (
  state: State,
  table: Table,
  result: CouncilResult,
  felt: readonly number[],
): void => {
  const noise = standardDraws(draws(state, 'ratification'), state.members.length);
  result.ratification = ratify(table, state, deltaOf(result.package), felt, noise);
  if (result.ratification.some((step) => step.result === 'rejected')) {
    result.outcome = 'rejected-in-parliament';
    return;
  }
  for (const step of result.ratification)
    if (step.result === 'protocol') state.members[indexOf(state, step.member)].hasProtocol = true;
};

const changeTreaty = (state: State, delta: readonly number[], share: number): void => {
  DIMENSIONS.forEach((d, k) => {
    state.treaty[d] = clamp(state.treaty[d] + share * delta[k], 0, 1);
  });
};

/** Those who kept silent against their interest remember it. */
const acquiesce = (state: State, table: Table, felt: readonly number[]): void => {
  for (let i = 0; i < state.members.length; i++) {
    if (!table.seated[i] || felt[i] >= 0) continue;
    const m = state.members[i];
    m.resentment = clamp(m.resentment - 0.6 * felt[i], 0, 0.5);
  }
};

/** Those who wanted the package trust each letter-writer a little less. */
const rememberLetters = (
  state: State,
  table: Table,
  felt: readonly number[],
  broken: readonly number[],
): void => {
  for (let i = 0; i < state.members.length; i++) {
    if (!table.seated[i] || felt[i] <= 0) continue;
    for (const j of broken) if (i !== j) shiftTrust(state, i, j, -0.006);
  }
};

const report = (state: State, result: CouncilResult): void => {
  emit(state, `package-${result.outcome}`, {
    by: result.by,
    dimensions: DIMENSIONS.filter((d) => (result.package.delta[d] ?? 0) !== 0).map(
      (d) => `${d}:${result.package.delta[d]}`,
    ),
    payments: result.package.sidePayments.map((p) => `${p.from}>${p.to}:${p.value}`),
    breakers: result.envelopes.filter((e) => e.verdict === 'breaks-silence').map((e) => e.member),
    silent: result.envelopes.filter((e) => e.verdict === 'keeps-silent').map((e) => e.member),
    rejectedBy: result.ratification.filter((s) => s.result === 'rejected').map((s) => s.member),
    protocols: result.ratification.filter((s) => s.result === 'protocol').map((s) => s.member),
  });
};
