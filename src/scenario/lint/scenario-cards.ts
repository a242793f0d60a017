/** The cards of a scenario: its own are held to what the built-in ones are held to, and it names none that is not there. */
import { deckOf } from '../../engine/events/deck-play.ts';
import { CARDS } from '../../engine/events/deck/index.ts';
import { emptyDeck } from '../../engine/events/card.ts';
import { didYouMean } from '../did-you-mean.ts';
import { lintCards } from './cards.ts';
import type { Lint } from './lint.ts';

export const cardsArePlayable: Lint = ({ cards = [], withoutCards = [], events, roster }) => {
  const deck = deckOf({ deck: emptyDeck(cards, withoutCards) });
  const builtIn = CARDS.map((c) => c.id);
  const inPlay = deck.map((c) => c.id);
  return [
    ...lintCards(cards, deck),
    ...cards.flatMap(({ subject }, k) =>
      (subject?.members ?? []).flatMap((member, m) =>
        roster.includes(member)
          ? []
          : [
              `cards[${k}].subject.members[${m}]: "${member}" is not in the roster${didYouMean(member, roster)}`,
            ],
      ),
    ),
    ...withoutCards.flatMap((id, k) =>
      builtIn.includes(id)
        ? []
        : [`withoutCards[${k}]: no such built-in card "${id}"${didYouMean(id, builtIn)}`],
    ),
    ...events.flatMap((event, k) =>
      event.kind !== 'card' || inPlay.includes(event.card)
        ? []
        : [`events[${k}].card: no such card "${event.card}"${didYouMean(event.card, inPlay)}`],
    ),
  ];
};
