/** Choose what to do about a card of the deck. */
import { choicesNow, refuseChoice, takeChoice } from '../events/deck-play.ts';
import { costs, defineVerb, effectLines } from './action.ts';

export const choose = defineVerb('choose', {
  seats: ['secretary-general', 'member', 'lead', 'united-states'],
  cost: (state, seat, { choice }) => {
    const found = choicesNow(state, seat).find((c) => c.id === choice);
    return found ? { hours: found.hours, capital: found.capital } : costs(0, 0)();
  },
  targets: (state, seat) => choicesNow(state, seat).map((c) => ({ verb: 'choose', choice: c.id })),
  check: (state, seat, { choice }) => refuseChoice(state, seat, choice),
  apply: (state, seat, { choice }) => takeChoice(state, seat, choice),
  preview: (state, seat, { choice }) =>
    effectLines(choicesNow(state, seat).find((c) => c.id === choice)?.effects ?? []),
});
