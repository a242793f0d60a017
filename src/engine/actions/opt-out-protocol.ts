/**
 * Open the treaty for an Opt-out Protocol: on an Understanding in force nobody's leave is needed; without one the chair
 * throws its own weight in, and the majors may still stop it.
 */
import { instrumentInForce } from '../governments/instruments.ts';
import { seatState } from '../seats/seat.ts';
import { outlineOf, refuseAim, refuseDelta } from '../treaty/aims.ts';
import { dissentingMajors, openTreaty } from '../treaty/conference.ts';
import { namedDelta } from '../treaty/texts.ts';
import { UNDERSTANDING } from '../treaty/understanding.ts';
import type { View } from '../state.ts';
import { costs, defineVerb, note, refuse } from './action.ts';

/** Capital that stands in for an Understanding. */
const WEIGHT = 8;

const declared = (state: View): boolean => instrumentInForce(state, UNDERSTANDING) !== undefined;

export const optOutProtocol = defineVerb('opt-out-protocol', {
  seats: ['secretary-general'],
  cost: costs(1, 1),
  targets: () => [{ verb: 'opt-out-protocol' }],
  check: (state, seat) => {
    const aim = 'opt-out-protocol';
    const refusal =
      refuseAim(state, aim) ?? refuseDelta(state, aim, namedDelta(outlineOf(state, aim)));
    if (refusal) return refusal;
    const capital = seatState(state, seat)?.capital ?? 0;
    return declared(state) || capital >= WEIGHT
      ? null
      : refuse('needs-understanding', { capital, needs: WEIGHT });
  },
  apply: (state, seat) =>
    openTreaty(
      state,
      seat,
      'opt-out-protocol',
      outlineOf(state, 'opt-out-protocol'),
      !declared(state),
    ),
  preview: (state, seat) => {
    if (declared(state)) return [note('treaty-opens', { aim: 'opt-out-protocol' })];
    const outline = outlineOf(state, 'opt-out-protocol');
    const { share01 } = dissentingMajors(state, seat, outline);
    return [
      note('treaty-opens', { aim: 'opt-out-protocol' }),
      note('majors-dissent', {
        sharePct: 100 * share01,
        mostPct: 100 * state.assumptions.reflectDissent,
      }),
    ];
  },
});
