/** Whip, price, consent, around: the best of them by mandate and lens. */
import { scoreSummary } from '../../../analysis/balance/summaries.ts';
import { LENSES, type Lens } from '../../../engine/lenses.ts';
import { MANDATE_IDS } from '../../../engine/mandates/mandate.ts';
import type { PolicyId } from '../../../policies/index.ts';
import { tableText } from '../../print.ts';
import { answer, play, scoreText, type Asked } from './question.ts';

export const STYLE_IDS = [
  'whip',
  'price',
  'consent',
  'around',
] as const satisfies readonly PolicyId[];

export const askStyles = async (asked: Asked) => {
  const found: { lens: Lens; mandate: string; scores: Record<string, string>; best: string }[] = [];
  for (const lens of LENSES) {
    const variants = STYLE_IDS.flatMap((player) =>
      MANDATE_IDS.map((mandate) => ({ player, mandate })),
    );
    const rows = await play(asked, lens, variants, 'styles');
    MANDATE_IDS.forEach((mandate, m) => {
      const scored = STYLE_IDS.map((style, s) => ({
        style,
        ...scoreSummary(rows[s * MANDATE_IDS.length + m] ?? []),
      }));
      const best = scored.toSorted((a, b) => b.score - a.score)[0];
      const scores: Record<string, string> = {};
      for (const one of scored) scores[one.style] = scoreText(one);
      found.push({ lens, mandate, scores, best: best?.style ?? '' });
    });
  }
  return answer(
    found,
    `the best of four styles, ${asked.seeds.length} campaigns a cell`,
    tableText(
      ['lens', 'mandate', ...STYLE_IDS, 'best'],
      found.map((f) => [f.lens, f.mandate, ...STYLE_IDS.map((s) => f.scores[s] ?? ''), f.best]),
    ),
  );
};
