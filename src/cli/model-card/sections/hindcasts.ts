/** Who would have taken part in missions of the past, by the governments of the day. */
import { HINDCAST_IDS, hindcastCase } from '../../../analysis/validation/hindcast.ts';
import { NUDGE } from '../../../analysis/validation/hindcast-robustness.ts';
import { LENS_CHANGES } from '../../../engine/lenses.ts';
import {
  CHOSEN_WITH_SIGHT,
  CHOSEN_WITHOUT_SIGHT,
  hindcastStudy,
  type HindcastStudy,
} from '../../commands/hindcast.ts';
import { percent } from '../../print.ts';
import { bullets, mdTable, paragraphs } from '../markdown.ts';
import type { Section } from '../section.ts';

export type Hindcasts = ReadonlyMap<string, HindcastStudy>;

const two = (x: number): string => x.toFixed(2);

const FIGURES: readonly [string, (study: HindcastStudy) => string][] = [
  ['members judged', ({ members }) => String(members.length)],
  ['AUC', ({ figures: f }) => `${two(f.auc)} ± ${two(f.standardError)}`],
  ['told right at the engine’s own threshold', ({ figures: f }) => percent(f.accuracy01)],
  ['told right by order alone', ({ figures: f }) => percent(f.accuracyByCount01)],
  ['told right by saying the same of all', ({ figures: f }) => percent(f.majority01)],
  ['expected to join', ({ figures: f }) => f.expected.toFixed(1)],
  ['took part', ({ figures: f }) => String(f.actual)],
  ['AUC, party families alone', ({ robustness: r }) => two(r.familiesAloneAuc)],
  ['AUC, lasting circumstances alone', ({ robustness: r }) => two(r.circumstancesAloneAuc)],
  ['AUC, worldviews as judged for 2025', ({ robustness: r }) => two(r.worldviews2025Auc)],
  [
    `AUC, all values moved at random by up to ${NUDGE}`,
    ({ robustness: { jittered } }) =>
      `${two(jittered.p50)} (80 % from ${two(jittered.p10)} to ${two(jittered.p90)})`,
  ],
  [
    'AUC, one member coded the other way',
    ({ robustness: { recoded } }) =>
      `${two(recoded.lowest.auc)} (${recoded.lowest.member}) to ${two(recoded.highest.auc)} (${recoded.highest.member})`,
  ],
];

const wrongText = ({ members }: HindcastStudy): string => {
  const names = (did: boolean): string =>
    members
      .filter((m) => m.did === did && m.score > 0 !== did)
      .map(({ member }) => member)
      .join(', ') || 'none';
  return `took part against expectation: ${names(true)}; stayed out against expectation: ${names(false)}.`;
};

export const hindcastsBody = (hindcasts: Hindcasts): string =>
  paragraphs(
    'The rule of missions is shown the governments of the day and asked who takes part. The area under the curve (AUC) is the chance that a member that took part is placed above one that did not: 0.5 is chance, 1 is perfect.',
    mdTable(
      ['', ...hindcasts.keys()],
      FIGURES.map(([name, figure]) => [name, ...[...hindcasts.values()].map(figure)]),
    ),
    bullets([...hindcasts].map(([id, study]) => `${id}: ${wrongText(study)}`)),
    'Chosen knowing how it ended:',
    bullets(CHOSEN_WITH_SIGHT),
    'Chosen beforehand:',
    bullets(CHOSEN_WITHOUT_SIGHT),
    'A few missions are cases, not a sample: they show that the rule can tell governments apart, not that it would again.',
  );

export const hindcasts: Section = {
  id: 'hindcasts',
  chapter: 'How well it fits',
  title: 'Hindcasts: who takes part in a mission',
  print: () => ({
    body: hindcastsBody(
      new Map(
        HINDCAST_IDS.map((id) => [id, hindcastStudy(hindcastCase(id), LENS_CHANGES.agnostic)]),
      ),
    ),
    commands: HINDCAST_IDS.map((id) => `hindcast ${id}`),
  }),
};
