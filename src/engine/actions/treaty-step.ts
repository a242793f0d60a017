/**
 * Renegotiate the treaty, step by step (game §4.6, 22): a reflection group, heads of terms, a text, the signature. The
 * parliaments then take their time; meanwhile a protocol may be found for one that cannot follow.
 */
import { tablePackage } from '../bargaining/council.ts';
import { silenceOdds } from '../bargaining/forecast.ts';
import { absolute } from '../math.ts';
import type { Seat } from '../seats/seat.ts';
import type { State, View } from '../state.ts';
import { outlineOf, refuseAim, refuseDelta } from '../treaty/aims.ts';
import { buryTreaty, dissentingMajors, draftText, openTreaty } from '../treaty/conference.ts';
import { findProtocol } from '../treaty/entry-into-force.ts';
import { protocolCandidates } from '../treaty/parliaments.ts';
import { ratificationProspects } from '../treaty/prospects.ts';
import { listedDelta, namedDelta, textFor } from '../treaty/texts.ts';
import { TREATY_AIMS, type TreatyProcess, type TreatyStep } from '../treaty/treaty-process.ts';
import {
  defineVerb,
  note,
  refuse,
  type ActionOf,
  type Cost,
  type PreviewLine,
  type Refusal,
} from './action.ts';
import { refusePayments } from './table-package.ts';

type Step = ActionOf<'treaty-step'>;

const CAPITAL: Record<Step['step'], number> = {
  'reflection-group': 1,
  'heads-of-terms': 2,
  text: 2,
  signature: 3,
  'find-protocol': 2,
  abandon: 0,
};

/** The steps after which each may be taken. A text may be drafted again. */
const AFTER: Record<'heads-of-terms' | 'text' | 'signature', readonly TreatyStep[]> = {
  'heads-of-terms': ['reflection-group'],
  text: ['heads-of-terms', 'text'],
  signature: ['text'],
};

const refuseTurn = (
  state: View,
  process: TreatyProcess,
  step: keyof typeof AFTER,
): Refusal | null => {
  if (!AFTER[step].includes(process.step))
    return refuse('treaty-step-out-of-order', { step: process.step });
  const waits = process.stepTurn + state.assumptions.stepTurns - state.turn;
  return waits > 0 ? refuse('treaty-step-too-soon', { turns: waits }) : null;
};

/** How far a text departs from what was agreed in the heads of terms: the sum of changes. */
const departure = (process: TreatyProcess, delta: readonly number[]): number => {
  let sum = 0;
  process.terms.forEach((agreed, k) => {
    sum += absolute(delta[k] - agreed);
  });
  return sum;
};

const refuseText = (
  state: View,
  process: TreatyProcess,
  delta: Extract<Step, { step: 'text' }>['delta'],
): Refusal | null => {
  const refusal = refuseDelta(state, process.aim, delta);
  if (refusal) return refusal;
  const by = departure(process, listedDelta(delta));
  const most = state.assumptions.textLeeway;
  return by > most + 1e-9
    ? refuse('text-leaves-the-terms', { byPoints: 100 * by, mostPoints: 100 * most })
    : null;
};

const refuseStep = (state: View, action: Step): Refusal | null => {
  if (action.step === 'reflection-group')
    return refuseAim(state, action.aim) ?? refuseDelta(state, action.aim, action.delta);
  const process = state.treatyProcess;
  if (process === null) return refuse('no-treaty-open');
  if (action.step === 'abandon') return null;
  if (action.step === 'find-protocol')
    return protocolCandidates(state, process).includes(action.member)
      ? null
      : refuse('no-protocol-for', { member: action.member });
  const tooEarly = refuseTurn(state, process, action.step);
  if (tooEarly) return tooEarly;
  return action.step === 'text'
    ? refuseText(state, process, action.delta)
    : refusePayments(state, action.sidePayments);
};

const takeStep = (state: State, seat: Seat, action: Step): void => {
  if (action.step === 'reflection-group') {
    openTreaty(state, seat, action.aim, listedDelta(action.delta), true);
    return;
  }
  const process = state.treatyProcess;
  if (process === null) return;
  switch (action.step) {
    case 'heads-of-terms':
    case 'signature': {
      const { sidePayments, footnotes } = action;
      tablePackage(
        state,
        seat,
        textFor(state, process.delta, action.step, sidePayments, footnotes),
      );
      return;
    }
    case 'text':
      draftText(state, listedDelta(action.delta));
      return;
    case 'find-protocol':
      findProtocol(state, action.member);
      return;
    case 'abandon':
      buryTreaty(state, 'abandoned', []);
  }
};

/** What the seat can know of a step before it is taken. */
const forecast = (state: View, seat: Seat, action: Step): PreviewLine[] => {
  const a = state.assumptions;
  if (action.step === 'reflection-group') {
    const { share01 } = dissentingMajors(state, seat, listedDelta(action.delta));
    return [note('majors-dissent', { sharePct: 100 * share01, mostPct: 100 * a.reflectDissent })];
  }
  if (action.step === 'text') return [note('text-goes-to-signature')];
  if (action.step === 'find-protocol')
    return [note('protocol-on-offer', { member: action.member, normPct: 100 * a.renegotiateNorm })];
  if (action.step === 'abandon')
    return [note('treaty-abandoned', { legitimacyPct: 100 * a.treatyLoss })];
  const process = state.treatyProcess;
  if (process === null) return [];
  const text = textFor(state, process.delta, action.step, action.sidePayments);
  const inForce01 = ratificationProspects(state)?.inForce01 ?? 0;
  return [
    note('odds-of-silence', { passesPct: 100 * silenceOdds(state, text, seat).passes01 }),
    note('odds-of-force', { ratifiesPct: 100 * inForce01 }),
  ];
};

const targetsNow = (state: View): Step[] => {
  const process = state.treatyProcess;
  if (process === null)
    return TREATY_AIMS.map((aim) => ({
      verb: 'treaty-step',
      step: 'reflection-group',
      aim,
      delta: namedDelta(outlineOf(state, aim)),
    }));
  return [
    { verb: 'treaty-step', step: 'heads-of-terms', sidePayments: [] },
    { verb: 'treaty-step', step: 'text', delta: namedDelta(process.delta) },
    { verb: 'treaty-step', step: 'signature', sidePayments: [] },
    ...protocolCandidates(state, process).map((member) => ({
      verb: 'treaty-step' as const,
      step: 'find-protocol' as const,
      member,
    })),
    { verb: 'treaty-step', step: 'abandon' },
  ];
};

const costOfStep = (_state: View, _seat: Seat, { step }: Step): Cost => ({
  hours: step === 'text' || step === 'reflection-group' ? 1 : 0,
  capital: CAPITAL[step],
});

export const treatyStep = defineVerb('treaty-step', {
  seats: ['secretary-general'],
  cost: costOfStep,
  targets: targetsNow,
  check: (state, _seat, action) => refuseStep(state, action),
  apply: takeStep,
  preview: forecast,
});
