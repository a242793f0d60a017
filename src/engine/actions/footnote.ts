/** A footnote: a government reserves its position on one dimension of what was decided this half-year. */
import { weightsOf } from '../bargaining/preferences.ts';
import { alliance, member, trust } from '../effects/effects.ts';
import { absolute } from '../math.ts';
import { actorOf, type Seat } from '../seats/seat.ts';
import { DIMENSIONS, type CouncilResult, type Dimension, type View } from '../state.ts';
import { costs, defineVerb, refuse } from './action.ts';
import { declared } from './declared.ts';

/** The last decision of this half-year that permits footnotes. */
const decisionOf = (state: View): CouncilResult | undefined =>
  state.councils.findLast((c) => c.outcome === 'adopted' && c.package.footnotes === true);

const shareOfGdp01 = (state: View, index: number): number => {
  let all = 0;
  for (const m of state.members) if (!m.leftTreaty) all += m.gdpStartBillionUsd;
  return all === 0 ? 0 : state.members[index].gdpStartBillionUsd / all;
};

/** What the reservation takes out of the change. */
const takenOut = (state: View, index: number, dimension: Dimension): number =>
  (decisionOf(state)?.package.delta[dimension] ?? 0) *
  state.assumptions.footnoteBite *
  shareOfGdp01(state, index);

/** What it spares the government that makes it, margin units. */
const relief = (state: View, index: number, dimension: Dimension): number =>
  weightsOf(state, index)[DIMENSIONS.indexOf(dimension)] *
  absolute(decisionOf(state)?.package.delta[dimension] ?? 0);

const ownEnvelope = (state: View, seat: Seat) => {
  const id = state.members[actorOf(state, seat)]?.id;
  return decisionOf(state)?.envelopes.find((e) => e.member === id);
};

export const footnote = defineVerb('footnote', {
  seats: ['member', 'united-states'],
  cost: costs(0, 0),
  targets: () => DIMENSIONS.map((dimension) => ({ verb: 'footnote', dimension })),
  check: (state, seat, { dimension }) => {
    if (state.chair !== undefined) return refuse('written-in-the-envelope');
    const decision = decisionOf(state);
    if (decision === undefined) return refuse('nothing-to-footnote');
    const envelope = ownEnvelope(state, seat);
    if (envelope === undefined || envelope.footnote !== null) return refuse('footnoted-already');
    return (decision.package.delta[dimension] ?? 0) === 0
      ? refuse('text-leaves-it-alone', { dimension })
      : null;
  },
  ...declared({
    effects: (state, seat, { dimension }) => {
      const index = actorOf(state, seat);
      const { footnoteNorm } = state.assumptions;
      return [
        { kind: 'treaty', dimension, add: 0 - takenOut(state, index, dimension) },
        member('resentment', 'actor', -0.6 * relief(state, index, dimension)),
        alliance('opt-out-norm', footnoteNorm * (1 - state.optOutNorm01)),
        alliance('precedent', 0.05),
        trust('others', 'actor', -0.006 * (1 - state.optOutNorm01)),
      ];
    },
    also: (state, seat, { dimension }) => {
      const id = state.members[actorOf(state, seat)].id;
      const envelope = state.councils
        .findLast((c) => c.outcome === 'adopted' && c.package.footnotes === true)
        ?.envelopes.find((e) => e.member === id);
      if (envelope === undefined) return;
      envelope.verdict = 'footnotes';
      envelope.footnote = dimension;
    },
  }),
});
