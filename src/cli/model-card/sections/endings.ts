/** How the campaigns of every scripted player end under the present rules. */
import type { GameRow } from '../../../analysis/game-row.ts';
import { LENS_CHANGES } from '../../../engine/lenses.ts';
import { ENDINGS } from '../../../engine/state.ts';
import { loadScenario } from '../../../scenario/index.ts';
import { aimsOf, tableLines } from '../../calibration-table.ts';
import { endingsByPolicy } from '../../commands/calibrate.ts';
import { percent } from '../../print.ts';
import { parseSeeds } from '../../seeds.ts';
import { mdTable, paragraphs } from '../markdown.ts';
import type { Section } from '../section.ts';

export const endingsBody = (rows: ReadonlyMap<string, readonly GameRow[]>): string => {
  const lines = tableLines(rows);
  const means = Object.keys(lines[0]?.means ?? {});
  return paragraphs(
    `Shares of endings in %, ${lines[0]?.games ?? 0} campaigns a policy, by policy:`,
    mdTable(
      ['ending', ...lines.map(({ policy }) => policy)],
      ENDINGS.map((ending) => [
        ending,
        ...lines.map(({ endings }) => (100 * endings[ending]).toFixed(1)),
      ]),
    ),
    'Means at the end (EPI pillar index, NNI native index, D deterrence, DE without the United States, rel belief in allies, spend % of GDP, u American commitment, crash American crash-outs a campaign):',
    mdTable(
      ['policy', ...means],
      lines.map((line) => [
        line.policy,
        ...means.map((head) => (line.means[head] ?? 0).toFixed(2)),
      ]),
    ),
    'What the thresholds of the endings were set for, and whether it stands:',
    mdTable(
      ['aim', 'is', 'should be', ''],
      aimsOf(rows).map((aim) => [
        aim.what,
        percent(aim.share01),
        `${100 * aim.from01} to ${100 * aim.to01} %`,
        aim.stands ? 'stands' : '**falls**',
      ]),
    ),
  );
};

export const endings: Section = {
  id: 'endings',
  chapter: 'How well it fits',
  title: 'Endings of the scripted players under the present rules',
  print: async ({ scale, jobs }) => {
    const seeds = scale.seeds.endings;
    const rows = await endingsByPolicy(
      { scenario: loadScenario('coalition-2025'), changes: LENS_CHANGES.agnostic },
      parseSeeds(seeds),
      jobs,
    );
    return {
      body: endingsBody(rows),
      commands: [`calibrate --seeds ${seeds} --holdout none`],
    };
  },
};
