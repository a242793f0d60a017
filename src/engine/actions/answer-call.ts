/** Answer a corridor call. */
import { answerCall as answer, callNow, callRule, refuseAnswer } from '../table/corridor-calls.ts';
import { defineVerb, effectLines, note } from './action.ts';

export const answerCall = defineVerb('answer-call', {
  seats: ['secretary-general', 'member', 'lead', 'united-states'],
  cost: (state, seat, action) => callNow(state, seat, action.call, action.answer),
  targets: (state, seat) =>
    state.table.calls
      .filter((c) => c.seat === seat)
      .flatMap((c) =>
        (['accept', 'decline'] as const).map((a) => ({
          verb: 'answer-call' as const,
          call: c.id,
          answer: a,
        })),
      ),
  check: (state, seat, action) => refuseAnswer(state, seat, action.call, action.answer),
  apply: (state, seat, action) => answer(state, seat, action.call, action.answer),
  preview: (state, _seat, action) => {
    const call = state.table.calls.find((c) => c.id === action.call);
    const rule = call && callRule(call.about);
    if (!call || !rule) return [];
    const lines = effectLines(action.answer === 'accept' ? rule.yes : rule.no, call.member);
    return action.answer === 'accept' && call.dimension !== null
      ? [...lines, note('spares', { dimension: call.dimension, turns: rule.sparesTurns })]
      : lines;
  },
});
