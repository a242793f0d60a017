/** What a yes in the corridor is worth, by mandate. */
import { mean, standardError } from '../../../analysis/statistics.ts';
import type { CallValueRow } from '../../../analysis/balance/call-value.ts';
import { MANDATE_IDS } from '../../../engine/mandates/mandate.ts';
import { runOverSeeds } from '../../pool.ts';
import { tableText } from '../../print.ts';
import { answer, baselineOf, specOf, type Asked } from './question.ts';

/** Standard errors from which a sign counts as seen. */
const SURE = 2;

type Gain = 'gain' | 'axesGain';

interface Value {
  about: string;
  cases: number;
  gains: { mandate: string; gain: number; error: number }[];
}

const valuesOf = (rows: readonly CallValueRow[], which: Gain): Value[] => {
  const abouts = [...new Set(rows.map((row) => row.about))].toSorted();
  return abouts.map((about) => {
    const own = rows.filter((row) => row.about === about);
    const gains = MANDATE_IDS.map((mandate) => {
      const xs = own.map((row) => row[which][mandate]);
      return { mandate, gain: mean(xs), error: standardError(xs) };
    });
    return { about, cases: own.length, gains };
  });
};

/** Calls of which some mandate would rather have a yes, and some other a no. */
const dividedOf = (values: readonly Value[]): string[] =>
  values
    .filter(
      ({ gains }) =>
        gains.some((g) => g.gain > SURE * g.error) && gains.some((g) => g.gain < -SURE * g.error),
    )
    .map(({ about }) => about);

const valuesText = (values: readonly Value[]): string =>
  tableText(
    ['call', 'cases', ...MANDATE_IDS],
    values.map((v) => [
      v.about,
      String(v.cases),
      ...v.gains.map((g) => `${g.gain.toFixed(2)} ± ${g.error.toFixed(2)}`),
    ]),
  );

const dividedText = (divided: readonly string[]): string =>
  `best answer differs between mandates by more than two standard errors: ${divided.join(', ') || 'none'}`;

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
  const [divided, dividedByAxes] = [dividedOf(values), dividedOf(axes)];
  return answer(
    { values, divided, axes, dividedByAxes },
    'score after a yes minus score after a no two years on, by mandate (± standard error)',
    valuesText(values),
    dividedText(divided),
    'the same without the promises, which stand or fall by a hair on the day',
    valuesText(axes),
    dividedText(dividedByAxes),
  );
};
