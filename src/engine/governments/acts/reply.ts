/**
 * After a text of the chair has fallen: those who wrote letters say why, and the one who is nearest to a yes says what it
 * would accept. It knows its own mind, so its offer reckons with what it has told nobody.
 */
import { appraise } from '../../bargaining/appraise.ts';
import { APPRAISAL_TERMS } from '../../bargaining/appraisal-terms.ts';
import { deltaOf } from '../../bargaining/package-delta.ts';
import { marginsInCompany } from '../../bargaining/margins.ts';
import { setTable, type Table } from '../../bargaining/negotiating-table.ts';
import { counterfactualsAt } from '../../bargaining/counterfactual.ts';
import { paymentLedger } from '../../bargaining/side-payments.ts';
import { emit } from '../../chronicle.ts';
import { SECRETARY_GENERAL } from '../../seats/seat.ts';
import type { CouncilResult, Package, State } from '../../state.ts';
import { indexOf } from '../../systems/membership.ts';
import { truth } from '../../table/private-part.ts';
import { addAct, lastAct, type GovernmentAct } from './act.ts';

const MOST_REASONS = 3;
/** Turns for which an offer stands besides the present one. */
const STANDS_TURNS = 1;

/** The largest terms against a text, worst first. */
const reasonsAgainst = (table: Table, index: number, p: Package): GovernmentAct['reasons'] => {
  const { received, charged } = paymentLedger(table.state, p.sidePayments);
  const { company } = marginsInCompany(table, p);
  const values: number[] = [];
  appraise(table, index, deltaOf(p), received[index], charged[index], company, values);
  return APPRAISAL_TERMS.map((term, k) => ({ term, value: values[k] }))
    .filter(({ value }) => value < 0)
    .sort((x, y) => x.value - y.value)
    .slice(0, MOST_REASONS);
};

/** The last text of the chair that fell this turn by letters. */
const lastFallen = (state: State): CouncilResult | undefined =>
  state.councils.findLast((c) => c.by === SECRETARY_GENERAL && c.outcome === 'broken');

const refuseAloud = (state: State, table: Table, index: number, p: Package): void => {
  const { id } = state.members[index];
  const reasons = reasonsAgainst(table, index, p);
  addAct(state, {
    kind: 'refusal',
    member: id,
    expiresTurn: state.turn,
    threat: null,
    verb: null,
    dimension: null,
    package: null,
    reasons,
  });
  emit(state, 'act-refusal', { member: id, terms: reasons.map((r) => r.term) });
};

const counterOffer = (state: State, table: Table, index: number, p: Package): boolean => {
  const { id } = state.members[index];
  const nearest = counterfactualsAt(table, id, p).find(({ loses }) => loses.length === 0);
  if (nearest === undefined) return false;
  const { change } = nearest;
  addAct(state, {
    kind: 'counter-offer',
    member: id,
    expiresTurn: state.turn + STANDS_TURNS,
    threat: null,
    verb: null,
    dimension: change.kind === 'dimension' ? change.dimension : null,
    package: nearest.package,
    reasons: reasonsAgainst(table, index, p),
  });
  if (change.kind === 'dimension')
    emit(state, 'act-counter-offer', {
      member: id,
      dimension: change.dimension,
      from: 100 * change.from,
      to: 100 * change.to,
    });
  else emit(state, 'act-counter-offer-favour', { member: id, points: 100 * change.value });
  return true;
};

/** Letters over the last text of the chair, the nearest to a yes first. */
const writersOf = (state: State, { envelopes }: CouncilResult): number[] =>
  envelopes
    .filter((e) => e.verdict === 'breaks-silence')
    .toSorted(
      (x, y) =>
        y.margin +
        (y.undisclosed ?? 0) +
        y.isolationCost -
        (x.margin + (x.undisclosed ?? 0) + x.isolationCost),
    )
    .map((e) => indexOf(state, e.member));

/**
 * Replies to the chair's last text that fell, at most `most`.
 * @returns how many there were
 */
export const replyToTheChair = (
  state: State,
  most: number,
  mayAct: (index: number) => boolean,
): number => {
  const fallen = lastFallen(state);
  if (fallen === undefined || most <= 0) return 0;
  const table = setTable(state, SECRETARY_GENERAL, truth(state), fallen.package.purpose);
  let replies = 0;
  let offered = false;
  for (const index of writersOf(state, fallen)) {
    if (replies >= most) break;
    if (
      !mayAct(index) ||
      lastAct(state, state.members[index].id, 'counter-offer')?.turn === state.turn
    )
      continue;
    const offers =
      !offered &&
      fallen.package.purpose === undefined &&
      counterOffer(state, table, index, fallen.package);
    if (offers) offered = true;
    else refuseAloud(state, table, index, fallen.package);
    replies += 1;
  }
  return replies;
};
