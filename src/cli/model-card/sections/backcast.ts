/** Spending from 2014 on by the spending rule, against what was spent. */
import { errorsRow, memberCells, two, valuesText } from '../../backcast-words.ts';
import {
  FITTED_YEAR,
  HELD_OUT_YEAR,
  type Backcast,
} from '../../../analysis/validation/backcast.ts';
import { FIT_GRID } from '../../../analysis/validation/backcast-fit.ts';
import { LENS_CHANGES } from '../../../engine/lenses.ts';
import { backcastStudy, type BackcastStudy } from '../../commands/backcast.ts';
import { parseSeeds } from '../../seeds.ts';
import { bullets, mdTable, paragraphs } from '../markdown.ts';
import type { Section } from '../section.ts';

const errorsTable = ({ present, published }: BackcastStudy): string =>
  mdTable(
    ['points of GDP', 'mean absolute', 'root mean square', 'r', 'r of the rise'],
    [
      errorsRow(`${FITTED_YEAR}, fitted`, present.fitted),
      errorsRow(`${FITTED_YEAR}, first estimates`, present.firstEstimates),
      errorsRow(`${FITTED_YEAR}, published rule`, published.fitted),
      errorsRow(`${HELD_OUT_YEAR}, held out`, present.heldOut),
      errorsRow(`${HELD_OUT_YEAR}, published rule`, published.heldOut),
    ],
  );

const membersTable = ({ members }: Backcast): string =>
  mdTable(
    [
      'member',
      '2014',
      `${FITTED_YEAR} modelled`,
      'actual',
      'error',
      `${HELD_OUT_YEAR} modelled`,
      'actual',
      'error',
    ],
    members.map(memberCells),
  );

export const backcastBody = (study: BackcastStudy): string => {
  const { present, fit } = study;
  return paragraphs(
    `Defence spending of ${present.members.length} members in % of GDP, played from 2014 on with nobody at the table.`,
    errorsTable(study),
    bullets([
      `**Fitted to the figures of ${FITTED_YEAR}**: ${Object.keys(FIT_GRID).join(', ')}; the best of ${fit.tried} combinations is ${valuesText(fit.best.values)}, with an error of ${two(fit.best.mae)}. All else is as it was.`,
      `Every member by a fit that did not see it: error ${two(fit.leaveOneOut.mae)}. Fitted to half of the members: ${fit.halves.map((half) => `${two(half.trainedMae)} there, ${two(half.heldOutMae)} on the others`).join('; ')}.`,
      `2015 to ${FITTED_YEAR - 1}, to which nothing was fitted: ${two(present.yearsBetweenMae)}.`,
      `Without any model, ${FITTED_YEAR}: that nobody moves errs by ${two(present.naive.noChangeMae)}, that all rise alike by ${two(present.naive.sameRiseMae)}. The second knows the mean rise beforehand.`,
      'Worldviews, exposures and fiscal will are those judged for 2025: their author knew how spending had gone.',
    ]),
    membersTable(present),
  );
};

export const backcast: Section = {
  id: 'backcast',
  chapter: 'How well it fits',
  title: 'Backcast: defence spending since 2014',
  print: ({ scale }) => {
    const seeds = scale.seeds.backcast;
    return {
      body: backcastBody(backcastStudy(LENS_CHANGES.agnostic, parseSeeds(seeds))),
      commands: [`backcast --seeds ${seeds}`],
    };
  },
};
