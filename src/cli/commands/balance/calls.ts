/** What a yes in the corridor is worth, by mandate. */
import { mean, standardError } from '../../../analysis/statistics.ts';
import { MANDATE_IDS } from '../../../engine/mandates/mandate.ts';
import { runOverSeeds } from '../../pool.ts';
import { tableText } from '../../print.ts';
import { answer, baselineOf, specOf, type Asked } from './question.ts';

/** Standard errors from which a sign counts as seen. */
const SURE = 2;

export const askCalls = async (asked: Asked) => {
  const baseline = await baselineOf(asked, asked.lens);
  const spec = specOf(asked, asked.lens, baseline, { player: 'balanced' });
  const [rows = []] = await runOverSeeds(
    'calls',
    [{ name: 'call-value', spec, seeds: asked.seeds }],
    asked.jobs,
  );
  const known = rows.flat();
  const abouts = [...new Set(known.map((row) => row.about))].toSorted();
  const values = abouts.map((about) => {
    const own = known.filter((row) => row.about === about);
    return {
      about,
      cases: own.length,
      gains: MANDATE_IDS.map((mandate) => ({
        mandate,
        gain: mean(own.map((row) => row.gain[mandate])),
        error: standardError(own.map((row) => row.gain[mandate])),
      })),
    };
  });
  const divided = values.filter(
    ({ gains }) =>
      gains.some((g) => g.gain > SURE * g.error) && gains.some((g) => g.gain < -SURE * g.error),
  );
  return answer(
    { values, divided: divided.map(({ about }) => about) },
    'score after a yes minus score after a no two years on, by mandate (± standard error)',
    tableText(
      ['call', 'cases', ...MANDATE_IDS],
      values.map((v) => [
        v.about,
        String(v.cases),
        ...v.gains.map((g) => `${g.gain.toFixed(2)} ± ${g.error.toFixed(2)}`),
      ]),
    ),
    `best answer differs between mandates by more than two standard errors: ${divided.map(({ about }) => about).join(', ') || 'none'}`,
  );
};
