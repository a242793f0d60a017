/** The coefficients by group: how many there are, and on what they rest. */
import {
  assumptionInfo,
  isJudgement,
  type AssumptionInfo,
} from '../../../engine/assumptions/sources.ts';
import { ASSUMPTION_KEYS } from '../../../engine/lenses.ts';
import { t } from '../../../i18n/index.ts';
import { percent } from '../../print.ts';
import { mdTable, paragraphs } from '../markdown.ts';
import type { Section } from '../section.ts';

const judgedAmong = (infos: readonly AssumptionInfo[]): number =>
  infos.filter(({ source }) => isJudgement(source)).length;

/** What most of a group rests on. */
const usualSource = (infos: readonly AssumptionInfo[]): string => {
  const sources = [...new Set(infos.map(({ source }) => source))];
  const count = (source: (typeof sources)[number]): number =>
    infos.filter((info) => info.source === source).length;
  const [first] = sources.toSorted((a, b) => count(b) - count(a));
  return first === undefined ? '' : t(`rests-on.${first}`);
};

export const assumptionsBody = (infos: readonly AssumptionInfo[]): string => {
  const groups = [...new Set(infos.map(({ group }) => group))];
  const judged = judgedAmong(infos);
  const rows = groups.map((group) => {
    const own = infos.filter((info) => info.group === group);
    const byJudgement = judgedAmong(own);
    return [
      group,
      usualSource(own),
      String(own.length),
      String(byJudgement),
      String(own.filter(({ sceptic, default: value }) => sceptic !== value).length),
    ];
  });
  return paragraphs(
    `${infos.length} coefficients in ${groups.length} groups. ${judged} of them (${percent(judged / infos.length)}) are judgement and say so; the others lean on the works or commands named. A source gives the direction and the order of size, seldom the value itself.`,
    mdTable(
      ['group', 'what most of it rests on', 'coefficients', 'judgement', 'a sceptic differs on'],
      rows,
      2,
    ),
    'Each has default, range and a sceptic’s value (`src/engine/assumptions`) and a meaning (`src/i18n/en/coefficients.ts`), and can be changed: `--set key=value`.',
  );
};

export const assumptions: Section = {
  id: 'assumptions',
  chapter: 'Assumptions in the open',
  title: 'Assumptions in the open',
  print: () => ({ body: assumptionsBody(ASSUMPTION_KEYS.map(assumptionInfo)), commands: [] }),
};
