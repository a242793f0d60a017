/** Whip, price, consent, around: the best of them by mandate and lens. */
import type { BalanceRow } from '../../../analysis/balance/observe.ts';
import { scoreSummary, type ScoreSummary } from '../../../analysis/balance/summaries.ts';
import { mean, standardError } from '../../../analysis/statistics.ts';
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

type StyleId = (typeof STYLE_IDS)[number];

/** Standard errors from which a lead counts as seen. */
const SURE = 2;

interface Cell {
  lens: Lens;
  mandate: string;
  scores: Record<string, string>;
  best: string;
  /** Lead of the best over the next, campaign by campaign on the same seeds, and its standard error. */
  lead: { by: number; error: number };
}

interface Scored extends ScoreSummary {
  style: StyleId;
  rows: readonly BalanceRow[];
}

const leadOf = (best: Scored | undefined, next: Scored | undefined): Cell['lead'] => {
  const leads = (best?.rows ?? []).map((row, at) => row.score - (next?.rows[at]?.score ?? 0));
  return { by: mean(leads), error: standardError(leads) };
};

const cellOf = (lens: Lens, mandate: string, scored: readonly Scored[]): Cell => {
  const [best, next] = scored.toSorted((a, b) => b.score - a.score);
  const scores: Record<string, string> = {};
  for (const one of scored) scores[one.style] = scoreText(one);
  return { lens, mandate, scores, best: best?.style ?? '', lead: leadOf(best, next) };
};

const clearCells = (cells: readonly Cell[], style: StyleId): string[] =>
  cells
    .filter(({ best, lead }) => best === style && lead.by > SURE * lead.error)
    .map(({ lens, mandate }) => `${lens}/${mandate}`);

export const askStyles = async (asked: Asked) => {
  const found: Cell[] = [];
  for (const lens of LENSES) {
    const variants = STYLE_IDS.flatMap((player) =>
      MANDATE_IDS.map((mandate) => ({ player, mandate })),
    );
    const rows = await play(asked, lens, variants, 'styles');
    MANDATE_IDS.forEach((mandate, m) => {
      const scored = STYLE_IDS.map((style, s): Scored => {
        const own = rows[s * MANDATE_IDS.length + m] ?? [];
        return { style, rows: own, ...scoreSummary(own) };
      });
      found.push(cellOf(lens, mandate, scored));
    });
  }
  return answer(
    found,
    `the best of four styles, ${asked.seeds.length} campaigns a cell`,
    tableText(
      ['lens', 'mandate', ...STYLE_IDS, 'best', 'ahead of the next by'],
      found.map((f) => [
        f.lens,
        f.mandate,
        ...STYLE_IDS.map((s) => f.scores[s] ?? ''),
        f.best,
        `${f.lead.by.toFixed(1)} ± ${f.lead.error.toFixed(1)}`,
      ]),
    ),
    `best by more than ${SURE} standard errors of the lead, on the same seeds`,
    tableText(
      ['style', 'cells', 'which'],
      STYLE_IDS.map((style) => {
        const cells = clearCells(found, style);
        return [style, String(cells.length), cells.join(' ') || '–'];
      }),
    ),
  );
};
