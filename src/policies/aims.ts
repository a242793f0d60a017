/**
 * From a mandate to a direction: each axis pulls the treaty its own way, and the brief says how hard. No ending is
 * named; which one comes of it is the model's business.
 */
import type { Direction } from '../engine/index.ts';
import { MANDATE_AXES, type Mandate, type MandateAxis } from '../engine/mandates/mandate.ts';
import { standingOf, type PromiseId } from '../engine/mandates/promises.ts';
import type { View } from '../engine/state.ts';

/**
 * core, scope, optout, command, usrole, floor, works, pillar. Only what serves the axis itself (`mandates/axes.ts`): a
 * right to stay out is what sovereignty asks for, and next to nothing to solidarity.
 */
const PULLS: Record<MandateAxis, Direction> = {
  security: [0.7, -0.1, 0.05, 0.35, -0.1, 0.4, 0.4, 0.9],
  sovereignty: [0.45, -0.4, 1, -0.1, 0, 0, 0.4, -0.1],
  solidarity: [1, -0.2, 0.2, 0.1, 0.1, 0.2, 0.6, 0.1],
  economy: [0.2, -0.2, 0.2, 0.05, -0.05, -0.2, 1, 0.45],
  atlantic: [0.5, 0, -0.1, 0.2, 0.6, 0.6, 0.2, -0.3],
};

/** The axis whose means keep a promise of the chair; a word is kept at the table, by no axis. */
const KEPT_BY: Partial<Record<PromiseId, MandateAxis>> = {
  'frontier-believed': 'security',
  'spending-kept': 'atlantic',
  'nobody-whipped': 'sovereignty',
  'opt-out-on-paper': 'sovereignty',
  'nobody-leaves': 'solidarity',
  'work-shared': 'economy',
  'no-new-floor': 'economy',
  'troops-stay': 'atlantic',
};
/** What a promise that does not hold yet adds to the pull of its axis: about what it is worth against the weights. */
const PROMISE_PULL = 0.12;

/**
 * How hard the brief pulls on each axis, promises that do not hold yet included; with Washington gone, what was meant for
 * it goes into safety.
 */
export const pullsOf = (mandate: Mandate, view: View): Record<MandateAxis, number> => {
  const pulls = { security: 0, sovereignty: 0, solidarity: 0, economy: 0, atlantic: 0 };
  MANDATE_AXES.forEach((axis, k) => {
    const meant = axis === 'atlantic' && view.us.out ? 'security' : axis;
    pulls[meant] += (mandate.weights[k] ?? 0) / 100;
  });
  for (const promise of mandate.promises) {
    const axis = KEPT_BY[promise];
    if (axis !== undefined && !standingOf(view, promise).kept)
      pulls[axis === 'atlantic' && view.us.out ? 'security' : axis] += PROMISE_PULL;
  }
  return pulls;
};

export const directionOf = (pulls: Record<MandateAxis, number>): Direction => {
  const sum = [0, 0, 0, 0, 0, 0, 0, 0];
  let largest = 0;
  for (let k = 0; k < sum.length; k++) {
    for (const axis of MANDATE_AXES) sum[k] += pulls[axis] * (PULLS[axis][k] ?? 0);
    largest = Math.max(largest, Math.abs(sum[k]));
  }
  return largest === 0 ? sum : sum.map((x) => x / largest);
};

/** The axes by weight, heaviest first; ties in the order of the list. */
export const axesByPull = (pulls: Record<MandateAxis, number>): MandateAxis[] =>
  MANDATE_AXES.toSorted((a, b) => pulls[b] - pulls[a]);
