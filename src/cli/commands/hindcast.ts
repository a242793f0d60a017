/** `hindcast`: who would have taken part in a mission of the past, and who did. */
import { Argument, Command } from 'commander';
import {
  figuresOf,
  HINDCAST_IDS,
  hindcastCase,
  hindcastMembers,
  type HindcastCase,
  type HindcastFigures,
  type MemberHindcast,
} from '../../analysis/validation/hindcast.ts';
import {
  NUDGE,
  robustnessOf,
  type Robustness,
} from '../../analysis/validation/hindcast-robustness.ts';
import { THE_RULE } from '../../analysis/validation/worldviews-of-the-day.ts';
import type { Assumptions } from '../../engine/assumptions.ts';
import {
  chosenAssumptions,
  withAssumptionOptions,
  type AssumptionOptions,
} from '../assumption-options.ts';
import { csvText } from '../csv.ts';
import { writeWhole } from '../files.ts';
import { nameAmong } from '../names.ts';
import { percent, say, sayJson, tableText } from '../print.ts';

interface Options extends AssumptionOptions {
  csv?: string;
  json?: boolean;
}

const HELP = `
Examples:
  $ npm run -s silence -- hindcast libya-2011
  $ npm run -s silence -- hindcast iraq-2003 --json
  $ npm run -s silence -- hindcast libya-2011 --rules published

Worldviews come by one rule for all members from the party families in office on the day and from lasting
circumstances (assets/data/governments-of-the-day.json); who took part is only compared
(assets/data/missions-of-the-past.json). The area (AUC) is the chance that a member that took part is placed
above one that did not: 0.5 is chance, 1 is perfect.`;

/** What was chosen knowing how it ended; printed with every result. */
export const CHOSEN_WITH_SIGHT = [
  'the weights of the rule of missions, by the authors of the published model, who knew of both missions',
  'the circumstances (legitimacy, pressure, treaty): they move all members alike',
];
export const CHOSEN_WITHOUT_SIGHT = [
  'the families in office, and the worldview of each archetype: written down before the first run, not changed since; their author knew the history',
];

export const hindcastCommand = (): Command =>
  withAssumptionOptions(new Command('hindcast'))
    .description('predict who takes part in a mission of the past by the governments of the day')
    .addArgument(new Argument('<mission>', `one of ${HINDCAST_IDS.join(', ')}`))
    .option('--csv <file>', 'also write one row a member')
    .option('--json', 'print JSON')
    .addHelpText('after', HELP)
    .action(run);

export interface HindcastStudy {
  /** Most inclined first. */
  members: MemberHindcast[];
  figures: HindcastFigures;
  robustness: Robustness;
}

export const hindcastStudy = (of: HindcastCase, changes: Partial<Assumptions>): HindcastStudy => {
  const members = hindcastMembers(of, THE_RULE, changes);
  return { members, figures: figuresOf(members), robustness: robustnessOf(of, changes) };
};

function run(name: string, options: Options): void {
  const id = nameAmong('mission', name, HINDCAST_IDS);
  const chosen = chosenAssumptions(options);
  const of = hindcastCase(id);
  const { members, figures, robustness } = hindcastStudy(of, chosen.all);
  if (options.csv !== undefined) writeWhole(options.csv, rowsText(members));
  if (options.json)
    sayJson({
      mission: id,
      leader: of.mission.leader,
      rules: chosen.rules,
      assumptions: chosen.own,
      figures,
      members,
      rule: THE_RULE,
      chosenWithSight: CHOSEN_WITH_SIGHT,
      chosenWithoutSight: CHOSEN_WITHOUT_SIGHT,
      nudge: NUDGE,
      robustness,
    });
  else {
    sayMembers(id, of.mission.leader, members);
    sayFigures(figures);
    sayRobustness(robustness);
    if (options.csv !== undefined) say(`\none row a member: ${options.csv}`);
  }
}

const rowsText = (members: readonly MemberHindcast[]): string =>
  csvText(
    ['member', 'lead', 'inclination', 'joins01', 'tookPart'],
    members.map((m) => [m.member, m.lead, m.score, m.joins01, m.did ? 1 : 0]),
  );

const sayMembers = (id: string, leader: string, members: readonly MemberHindcast[]): void => {
  say(`${id}, led by ${leader}: most inclined first\n`);
  say(
    tableText(
      ['', 'led by', 'Atlanticist', 'interventionist', 'inclination', 'joins', 'took part'],
      members.map((m) => [
        m.member,
        m.lead,
        m.worldviewAtlanticist01.toFixed(2),
        m.worldviewInterventionist01.toFixed(2),
        m.score.toFixed(2),
        percent(m.joins01),
        m.did ? 'yes' : 'no',
      ]),
    ),
  );
};

const sayFigures = (f: HindcastFigures): void => {
  say(`\nAUC ${f.auc.toFixed(2)} ± ${f.standardError.toFixed(2)}`);
  say(
    `told right ${percent(f.accuracy01)} at the engine's own threshold, ${percent(f.accuracyByCount01)} by order alone, ${percent(f.majority01)} by saying the same of all`,
  );
  say(`expected to join ${f.expected.toFixed(1)}, took part ${f.actual}`);
};

const sayRobustness = (r: Robustness): void => {
  const area = (auc: number): string => auc.toFixed(2);
  say('\nchosen knowing how it ended:');
  for (const what of CHOSEN_WITH_SIGHT) say(`  ${what}`);
  say('chosen beforehand:');
  for (const what of CHOSEN_WITHOUT_SIGHT) say(`  ${what}`);
  say('\nAUC with less, or other, knowledge');
  say(
    tableText(
      ['', 'AUC'],
      [
        ['party families alone', area(r.familiesAloneAuc)],
        ['lasting circumstances alone', area(r.circumstancesAloneAuc)],
        ...r.without.map(({ what, auc }) => [`without ${what}`, area(auc)]),
        ['worldviews as judged for 2025', area(r.worldviews2025Auc)],
      ],
    ),
  );
  const widest = r.nudged
    .map((n) => ({ ...n, span: Math.abs(n.upAuc - n.downAuc) }))
    .toSorted((a, b) => b.span - a.span)
    .slice(0, 5);
  say(`\nvalues moved by ${NUDGE}: the five that matter most`);
  say(
    tableText(
      ['', 'down', 'up'],
      widest.map((n) => [`${n.archetype}, ${n.axis}`, area(n.downAuc), area(n.upAuc)]),
    ),
  );
  say(
    `all values moved at random by up to ${NUDGE}: AUC ${area(r.jittered.p50)} (80 % between ${area(r.jittered.p10)} and ${area(r.jittered.p90)})`,
  );
  const family = r.withoutArchetype.toSorted((a, b) => a.auc - b.auc);
  say(
    `one archetype made average: lowest ${area(family[0]?.auc ?? 0)} (${family[0]?.archetype ?? ''}), highest ${area(family.at(-1)?.auc ?? 0)} (${family.at(-1)?.archetype ?? ''})`,
  );
  say(
    `one member coded the other way: lowest ${area(r.recoded.lowest.auc)} (${r.recoded.lowest.member}), highest ${area(r.recoded.highest.auc)} (${r.recoded.highest.member})`,
  );
};
