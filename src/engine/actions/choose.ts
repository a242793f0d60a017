/** Choose what to do about a card of the deck. */
import { gambleOdds01 } from '../events/conditions.ts';
import {
  bindingNow,
  choiceNow,
  choicesNow,
  refuseChoice,
  takeChoice,
} from '../events/deck-play.ts';
import { costs, defineVerb, effectLines, note } from './action.ts';

export const choose = defineVerb('choose', {
  seats: ['secretary-general', 'member', 'lead', 'united-states'],
  cost: (state, seat, { choice }) => {
    const found = choiceNow(state, seat, choice);
    return found ? { hours: found.hours, capital: found.capital } : costs(0, 0)();
  },
  targets: (state, seat) => choicesNow(state, seat).map((c) => ({ verb: 'choose', choice: c.id })),
  check: (state, seat, { choice }) => refuseChoice(state, seat, choice),
  apply: (state, seat, { choice }) => takeChoice(state, seat, choice),
  preview: (state, seat, { choice }) => {
    const found = choiceNow(state, seat, choice);
    if (!found) return [];
    const of = state.members[bindingNow(state, seat).target]?.id ?? null;
    const { gamble } = found;
    return [
      ...effectLines(found.effects, of),
      ...(found.later ?? []).flatMap(({ inTurns, effects }) => [
        note('later', { turns: inTurns }),
        ...effectLines(effects, of),
      ]),
      ...(gamble
        ? [
            note('gamble-won', { oddsPct: 100 * gambleOdds01(state, gamble) }),
            ...effectLines(gamble.won, of),
            note('gamble-lost'),
            ...effectLines(gamble.lost, of),
          ]
        : []),
    ];
  },
});
