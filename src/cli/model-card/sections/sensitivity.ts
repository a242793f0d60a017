/** What moves the model: one coefficient at a time, and all together. */
import type { ScreenedCoefficient } from '../../../analysis/validation/elementary-effects.ts';
import type { OneAtATime } from '../../../analysis/validation/one-at-a-time.ts';
import {
  DEFAULT_SPAN,
  sweepRange,
  sweptKeys,
  type SweepRange,
} from '../../../analysis/validation/sweep-range.ts';
import { ASSUMPTION_KEYS, LENS_CHANGES } from '../../../engine/lenses.ts';
import { loadScenario } from '../../../scenario/index.ts';
import { screened, swept, type SweepPlan } from '../../commands/sensitivity.ts';
import { parseSeeds } from '../../seeds.ts';
import { effectCells, rangeCells, screeningCells, SHOWN } from '../../sensitivity-words.ts';
import { mdTable, paragraphs } from '../markdown.ts';
import type { Scale } from '../scale.ts';
import type { Gathering, Section } from '../section.ts';

/** Rows shown; the command prints all. */
const TOP = 20;

const HEAD = ['coefficient', 'low', 'high', 'influence', ...SHOWN.map(({ head }) => head)];
const WHO =
  'Pillar % and its index are those of pillar-seeking, native % and its index those of native-seeking; bad endings, deterrence and reliability those of muddle-through. Shares are in points. Influence is the mean over all outputs of an effect against the largest of any coefficient that was moved.';

const shownText = (all: number): string =>
  all > TOP ? `The ${TOP} that move most` : 'Most influential first';

export const movedText = ({ movedGroup, name }: Pick<Scale, 'movedGroup' | 'name'>): string => {
  const moved = rangesOf(movedGroup).length;
  return movedGroup === null
    ? `All ${moved} coefficients that count from the chair were moved.`
    : `At scale ${name} only the ${moved} coefficients of the group ${movedGroup} were moved, of ${ASSUMPTION_KEYS.length}.`;
};

const rangesOf = (group: Scale['movedGroup']): SweepRange[] =>
  sweptKeys(group).map((key) => sweepRange(key, DEFAULT_SPAN));

export const oneAtATimeBody = (rows: readonly OneAtATime[], moved: string): string =>
  paragraphs(
    `Each coefficient low and high (dials and switches from end to end, others by ${100 * DEFAULT_SPAN} % of the default), all others at rest, on the same seeds: change from low to high ± standard error. ${moved} ${shownText(rows.length)}:`,
    mdTable(
      HEAD,
      rows
        .slice(0, TOP)
        .map((row) => [...rangeCells(row), row.influence01.toFixed(2), ...effectCells(row)]),
    ),
    WHO,
  );

export const screeningBody = (
  rows: readonly ScreenedCoefficient[],
  walks: number,
  moved: string,
): string =>
  paragraphs(
    `All coefficients wander together within their ranges, and each is moved once in each of ${walks} walks (Morris): mean size of the effect of its whole range, in brackets how far that depends on the others (sigma). ${moved} ${shownText(rows.length)}:`,
    mdTable(
      HEAD,
      rows
        .slice(0, TOP)
        .map((row) => [...rangeCells(row), row.influence01.toFixed(2), ...screeningCells(row)]),
    ),
    `${WHO} A sigma as large as the effect says that what the coefficient does is decided elsewhere.`,
  );

const planOf = ({ jobs }: Gathering, seeds: string): SweepPlan => ({
  what: 'sensitivity',
  scenario: loadScenario('coalition-2025'),
  base: LENS_CHANGES.agnostic,
  seeds: parseSeeds(seeds),
  jobs,
});

const groupOption = ({ movedGroup }: Scale): string =>
  movedGroup === null ? '' : ` --group ${movedGroup}`;

export const oneAtATime: Section = {
  id: 'one-at-a-time',
  chapter: 'What moves it',
  title: 'One coefficient at a time',
  print: async (how) => {
    const { scale } = how;
    const seeds = scale.seeds.oneAtATime;
    const rows = await swept(planOf(how, seeds), rangesOf(scale.movedGroup));
    return {
      body: oneAtATimeBody(rows, movedText(scale)),
      commands: [`sensitivity --seeds ${seeds}${groupOption(scale)} --top ${TOP}`],
    };
  },
};

export const screening: Section = {
  id: 'screening',
  chapter: 'What moves it',
  title: 'All of them together',
  print: async (how) => {
    const { scale } = how;
    const seeds = scale.seeds.screening;
    const rows = await screened(planOf(how, seeds), rangesOf(scale.movedGroup), scale.walks);
    return {
      body: screeningBody(rows, scale.walks, movedText(scale)),
      commands: [
        `sensitivity --method morris --walks ${scale.walks} --seeds ${seeds}${groupOption(scale)} --top ${TOP}`,
      ],
    };
  },
};
