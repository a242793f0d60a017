/** Give an ally the word of a Washington that has left, or take it back: what is said once, and what stands behind it. */
import { bilateralOf, bilateralPrice, wordSays, wordsStand } from '../delegation/bilateral.ts';
import { moveWord, refuseWord } from '../delegation/bilateral-acts.ts';
import { WORDS, type Word } from '../delegation/words.ts';
import type { View } from '../state.ts';
import { indexOf, US } from '../systems/membership.ts';
import { defineVerb, effectLines, note, type ActionOf, type PreviewLine } from './action.ts';
import { declared } from './declared.ts';

type Given = ActionOf<'assurance'>;

/** What it costs at home with one word more or less. */
const priceThen = (state: View, word: Word): number => {
  const bilateral = bilateralOf(state);
  if (bilateral === null) return 0;
  const { assured, garrisons } = bilateral;
  return bilateralPrice(state, assured.length + (word === 'give' ? 1 : -1), garrisons);
};

const notesOf = (state: View, { word }: Given): PreviewLine[] => [
  ...(word === 'give'
    ? [
        note('word-worth', { points: 100 * state.assumptions.wordWorth }),
        note('every-half-year'),
        ...effectLines(wordsStand(state.assumptions, 1)),
      ]
    : []),
  note('posture-at-home', { price: priceThen(state, word) }),
];

export const assurance = defineVerb('assurance', {
  seats: ['united-states'],
  cost: (_state, _seat, { word }) =>
    word === 'give' ? { hours: 1, capital: 2 } : { hours: 0, capital: 0 },
  targets: (state): Given[] =>
    bilateralOf(state) === null
      ? []
      : state.members.flatMap(({ id, leftTreaty }, i) =>
          i === US || leftTreaty
            ? []
            : WORDS.map((word) => ({ verb: 'assurance' as const, member: id, word })),
        ),
  check: (state, _seat, { member, word }) => refuseWord(state, member, word),
  ...declared<Given>({
    effects: (state, _seat, { word }) => wordSays(state.assumptions, word),
    about: (state, _seat, { member }) => ({ target: indexOf(state, member) }),
    notes: (state, _seat, action) => notesOf(state, action),
    also: (state, _seat, { member, word }) => moveWord(state, member, word),
  }),
});
