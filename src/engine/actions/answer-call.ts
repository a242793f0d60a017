/** Answer a corridor call. */
import { answerCall as answer, callNow, refuseAnswer } from '../table/corridor-calls.ts';
import { defineVerb, note } from './action.ts';

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
  preview: (_state, _seat, action) => [note(`call-${action.answer}`)],
});
