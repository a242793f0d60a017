/** In how many reached situations each verb is the best choice: chosen on some futures, confirmed on others. */
import type { BestVerbRow, Contest } from '../../../analysis/balance/best-verb.ts';
import { baselineFrom, baselineSeeds } from '../../../analysis/balance/observe.ts';
import { mean, standardError } from '../../../analysis/statistics.ts';
import { VERBS, type Verb } from '../../../engine/index.ts';
import { SECRETARY_GENERAL } from '../../../engine/seats/seat.ts';
import type { Seat } from '../../../engine/state.ts';
import { runOverSeeds } from '../../pool.ts';
import { tableText } from '../../print.ts';
import { answer, changesOf, type Asked } from './question.ts';

/** Governments whose situations are looked at, in turns; the chair’s are looked at on every seed. */
const GOVERNMENTS = ['POL', 'TUR', 'FRA', 'DEU'] as const satisfies readonly string[];
/** Standard errors beyond which a verb counts as the best for certain. */
const SURE = 2;

interface Case extends Contest {
  situation: string;
}

const casesOf = (seat: Seat, rows: readonly BestVerbRow[]): Case[] =>
  rows.flatMap(({ seed, turn, contests }) =>
    contests.map((contest) => ({
      ...contest,
      situation: `${seat}, seed ${seed}, half-year ${turn + 1}`,
    })),
  );

const situationsOf = (cases: readonly Case[]): number =>
  new Set(cases.map(({ situation }) => situation)).size;

const verbRow = (verb: Verb, tried: number, all: readonly Case[]) => {
  const cases = all.filter((c) => c.verb === verb);
  const sure = cases.filter((c) => c.confirmed && c.gain > SURE * c.error);
  const gains = cases.map((c) => c.gain);
  const example = sure.find((c) => c.dealt) ?? sure[0];
  return {
    verb,
    tried,
    best: situationsOf(cases),
    dealt: situationsOf(cases.filter((c) => c.dealt)),
    confirmed: situationsOf(cases.filter((c) => c.confirmed)),
    sure: situationsOf(sure),
    gain: mean(gains),
    error: standardError(gains),
    example: example === undefined ? null : `${example.situation}, ${example.mandate}`,
  };
};

/** Situations of a seat, one a seed. */
const look = async (asked: Asked, seat: Seat, seeds: readonly string[]): Promise<BestVerbRow[]> => {
  const what = { ...asked.base, changes: changesOf(asked, asked.lens), seat };
  const [futures = []] = await runOverSeeds(
    `${seat}, baseline`,
    [{ name: 'baseline', spec: what, seeds: baselineSeeds() }],
    asked.jobs,
  );
  const player = seat === SECRETARY_GENERAL ? 'balanced' : 'good-ally';
  const spec = { ...what, player, baseline: baselineFrom(futures) } as const;
  const [rows = []] = await runOverSeeds(
    `${seat}, situations`,
    [{ name: 'best-verb', spec, seeds }],
    asked.jobs,
  );
  return rows.filter((row): row is BestVerbRow => row !== null);
};

export const askBest = async (asked: Asked) => {
  const seats: { seat: Seat; seeds: readonly string[] }[] = [
    { seat: SECRETARY_GENERAL, seeds: asked.seeds },
    ...GOVERNMENTS.map((id, k) => ({
      seat: `member:${id}` as const,
      seeds: asked.seeds.filter((_, at) => at % GOVERNMENTS.length === k),
    })),
  ];
  const cases: Case[] = [];
  const tried = new Map<Verb, number>();
  let situations = 0;
  for (const { seat, seeds } of seats) {
    if (seeds.length === 0) continue;
    const rows = await look(asked, seat, seeds);
    situations += rows.length;
    cases.push(...casesOf(seat, rows));
    for (const verb of rows.flatMap((row) => row.tried))
      tried.set(verb, (tried.get(verb) ?? 0) + 1);
  }
  const verbs = VERBS.map((verb) => verbRow(verb, tried.get(verb) ?? 0, cases));
  const never = verbs.filter((v) => v.confirmed === 0).map(({ verb }) => verb);
  return answer(
    { situations, verbs, never },
    `${situations} situations, each judged by six mandates: in how many the verb came first on three futures; for the mandate that was dealt; ahead of the runner-up and of playing on without it on six other futures too; and ahead of playing on by more than ${SURE} standard errors`,
    tableText(
      [
        'verb',
        'tried in',
        'best in',
        'dealt',
        'confirmed',
        'for certain',
        'gain where best',
        'e.g.',
      ],
      verbs.map((v) => [
        v.verb,
        String(v.tried),
        String(v.best),
        String(v.dealt),
        String(v.confirmed),
        String(v.sure),
        v.best === 0 ? '–' : `${v.gain.toFixed(2)} ± ${v.error.toFixed(2)}`,
        v.example ?? '–',
      ]),
    ),
    `never the best: ${never.join(', ') || 'none'}`,
  );
};
