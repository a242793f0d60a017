/** Every verb taken away from `balanced`, and every verb pressed alone. */
import { scoreSummary } from '../../../analysis/balance/summaries.ts';
import { VERBS } from '../../../engine/index.ts';
import { tableText } from '../../print.ts';
import { answer, play, scoreText, shareText, type Asked, type Variant } from './question.ts';

export const askAblations = async (asked: Asked) => {
  const variants: Variant[] = [
    { player: 'balanced' },
    { player: 'muddle-through' },
    ...VERBS.map((verb): Variant => ({ player: 'balanced', without: [verb] })),
    ...VERBS.map((verb): Variant => ({ player: { press: verb } })),
  ];
  const rows = await play(asked, asked.lens, variants, 'ablations');
  const [whole, muddle, ...rest] = rows.map(scoreSummary);
  if (!whole || !muddle) throw new Error('no rows');
  const verbs = VERBS.map((verb, at) => ({
    verb,
    without: rest[at] ?? whole,
    pressed: rest[VERBS.length + at] ?? whole,
  }));
  return answer(
    { whole, muddle, verbs },
    `balanced: ${scoreText(whole)}, won ${shareText(whole.won)} %; muddle-through: ${scoreText(muddle)}`,
    tableText(
      ['verb', 'balanced without it', 'won %', 'pressed alone', 'below muddle-through'],
      verbs.map((v) => [
        v.verb,
        scoreText(v.without),
        shareText(v.without.won),
        scoreText(v.pressed),
        v.pressed.score < muddle.score ? 'yes' : 'no',
      ]),
    ),
  );
};
