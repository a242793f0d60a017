/** What a yes in the corridor is worth, by mandate, and of which calls the best answer differs between mandates. */
import { mean, standardError, trimmedMean, type Estimate } from '../../../analysis/statistics.ts';
import type { CallValueRow } from '../../../analysis/balance/call-value.ts';
import { MANDATE_IDS, type ChairMandateId } from '../../../engine/mandates/mandate.ts';
import { runOverSeeds } from '../../pool.ts';
import { signed, tableText } from '../../print.ts';
import { answer, baselineOf, specOf, type Asked } from './question.ts';

/** Standard errors from which a sign counts as seen. */
const SURE = 2;

/** Share of cases at either end that the axes are taken without: a war that came after one answer and not after the other. */
const LUCK01 = 0.05;

type Which = 'gain' | 'axesGain';

/** Of the whole score the plain mean, promises and wars included; of the axes the mean of all but the extremes. */
const ESTIMATE: Record<Which, (xs: readonly number[]) => Estimate> = {
  gain: (xs) => ({ value: mean(xs), error: standardError(xs) }),
  axesGain: (xs) => trimmedMean(xs, LUCK01),
};

interface Gain {
  mandate: ChairMandateId;
  gain: number;
  error: number;
}

/** Between the mandate that would most surely have a yes and the one that would most surely have a no. */
interface Contrast {
  yes: ChairMandateId;
  no: ChairMandateId;
  difference: number;
  /** Standard error of the difference: cases are the same, so it is taken case by case. */
  error: number;
}

interface Value {
  about: string;
  cases: number;
  gains: Gain[];
  contrast: Contrast;
  /** One mandate would rather have a yes, and another a no, each by more than two standard errors of its own. */
  differs: boolean;
}

/** The best answer as far as it is seen. */
const bestAnswer = ({ gain, error }: Gain): 'yes' | 'no' | '·' => {
  if (gain > SURE * error) return 'yes';
  return gain < -SURE * error ? 'no' : '·';
};

/** How surely it is a yes (positive) or a no, in standard errors. */
const sureness = ({ gain, error }: Gain): number => (error > 0 ? gain / error : 0);

const contrastOf = (
  rows: readonly CallValueRow[],
  which: Which,
  gains: readonly Gain[],
): Contrast => {
  const bySureness = gains.toSorted((a, b) => sureness(b) - sureness(a));
  const yes = bySureness.at(0)?.mandate ?? 'open-brief';
  const no = bySureness.at(-1)?.mandate ?? 'open-brief';
  const differences = rows.map((row) => row[which][yes] - row[which][no]);
  const { value: difference, error } = ESTIMATE[which](differences);
  return { yes, no, difference, error };
};

const valueOf = (about: string, rows: readonly CallValueRow[], which: Which): Value => {
  const gains = MANDATE_IDS.map((mandate) => {
    const xs = rows.map((row) => row[which][mandate]);
    const { value: gain, error } = ESTIMATE[which](xs);
    return { mandate, gain, error };
  });
  const answers = gains.map(bestAnswer);
  return {
    about,
    cases: rows.length,
    gains,
    contrast: contrastOf(rows, which, gains),
    differs: answers.includes('yes') && answers.includes('no'),
  };
};

const valuesOf = (rows: readonly CallValueRow[], which: Which): Value[] => {
  const abouts = [...new Set(rows.map((row) => row.about))].toSorted();
  return abouts.map((about) =>
    valueOf(
      about,
      rows.filter((row) => row.about === about),
      which,
    ),
  );
};

const gainsText = (values: readonly Value[]): string =>
  tableText(
    ['call', 'cases', ...MANDATE_IDS],
    values.map((v) => [
      v.about,
      String(v.cases),
      ...v.gains.map((g) => `${g.gain.toFixed(2)} ± ${g.error.toFixed(2)}`),
    ]),
  );

const answersText = (values: readonly Value[]): string =>
  tableText(
    ['call', ...MANDATE_IDS, 'yes for', 'no for', 'difference', 'differs'],
    values.map(({ about, gains, contrast, differs }) => [
      about,
      ...gains.map(bestAnswer),
      contrast.yes,
      contrast.no,
      `${signed(contrast.difference, 2)} ± ${contrast.error.toFixed(2)}`,
      differs ? 'yes' : 'no',
    ]),
  );

const countText = (values: readonly Value[]): string =>
  `best answer differs between mandates: ${values.filter((v) => v.differs).length} of ${values.length} calls`;

export const askCalls = async (asked: Asked) => {
  const baseline = await baselineOf(asked, asked.lens);
  const spec = specOf(asked, asked.lens, baseline, { player: 'balanced' });
  const [rows = []] = await runOverSeeds(
    'calls',
    [{ name: 'call-value', spec, seeds: asked.seeds }],
    asked.jobs,
  );
  const known = rows.flat();
  const values = valuesOf(known, 'gain');
  const axes = valuesOf(known, 'axesGain');
  return answer(
    { values, axes },
    'score after a yes minus score after a no a year on, by mandate that is pursued (± standard error)',
    gainsText(values),
    'the same of the axes alone, since promises stand or fall by a hair on the day, without the twentieth of the cases at either end',
    gainsText(axes),
    'best answer by mandate, axes alone (· = within two standard errors of no difference)',
    answersText(axes),
    countText(axes),
    'best answer by mandate, whole score',
    answersText(values),
    countText(values),
  );
};
