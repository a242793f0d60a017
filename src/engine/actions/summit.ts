/**
 * A summit: once a year leaders sit before the cameras. A text may go further, standing alone is harder, success and
 * failure count for more, home audiences look on, and a leader whose red line is crossed walks out.
 */
import { tablePackage } from '../bargaining/council.ts';
import { setTable } from '../bargaining/negotiating-table.ts';
import { marginsInCompany } from '../bargaining/margins.ts';
import { silenceOdds } from '../bargaining/forecast.ts';
import { LARGEST_AT_SUMMIT } from '../bargaining/package-limits.ts';
import { emit } from '../chronicle.ts';
import { absolute } from '../math.ts';
import type { Seat } from '../seats/seat.ts';
import { DIMENSIONS, type MemberId, type Package, type View } from '../state.ts';
import { readingOf } from '../table/private-part.ts';
import { costs, defineVerb, note, refuse, type Refusal } from './action.ts';
import { refusePackage } from './table-package.ts';

const TURNS_BETWEEN = 2;
const MATTERS = 2;
/** Change from which a dimension is a matter for leaders. */
const MATTER = 0.05;
/** Capitals that must have been sounded before leaders are asked to travel. */
const SOUNDED = 4;

const mattersIn = (p: Package): number =>
  DIMENSIONS.filter((d) => absolute(p.delta[d] ?? 0) >= MATTER).length;

/** Why no summit can be called now, whatever its text. */
const refuseSummit = (state: View, seat: Seat): Refusal | null => {
  const { lastSummitTurn } = state;
  if (lastSummitTurn !== null && state.turn < lastSummitTurn + TURNS_BETWEEN)
    return refuse('summit-too-soon', { turns: lastSummitTurn + TURNS_BETWEEN - state.turn });
  const sounded = state.table.soundings.filter((s) => s.seat === seat).length;
  return sounded < SOUNDED ? refuse('summit-unprepared', { sounded, needed: SOUNDED }) : null;
};

/** Leaders who would walk out, as far as the seat knows. */
const wouldWalkOut = (state: View, seat: Seat, p: Package): MemberId[] => {
  const table = setTable(state, seat, readingOf(state, seat), null, true);
  const { margins } = marginsInCompany(table, p);
  return state.members
    .filter((_, i) => table.seated[i] && margins[i] < -state.assumptions.walkOut)
    .map((m) => m.id);
};

export const summit = defineVerb('summit', {
  seats: ['secretary-general'],
  cost: costs(1, 3),
  targets: () => [],
  check: (state, seat, { package: p }) => {
    const refusal = refuseSummit(state, seat) ?? refusePackage(state, p, LARGEST_AT_SUMMIT);
    if (refusal) return refusal;
    const ready = mattersIn(p);
    return ready < MATTERS ? refuse('summit-needs-matters', { ready, needed: MATTERS }) : null;
  },
  apply: (state, seat, { package: p }) => {
    state.lastSummitTurn = state.turn;
    emit(state, 'summit-called', { seat });
    tablePackage(state, seat, p, { deadline: 'normal', summit: true });
  },
  preview: (state, seat, { package: p }) => {
    const odds = silenceOdds(state, p, seat, true);
    return [
      note('odds-of-silence', { passesPct: 100 * odds.passes01 }),
      note('summit-stakes', { stakesPct: 100 * (state.assumptions.summitStakes - 1) }),
      ...wouldWalkOut(state, seat, p).map((id) => note('would-walk-out', { member: id })),
    ];
  },
  text: { largestChange: LARGEST_AT_SUMMIT, refuse: refuseSummit },
});
