import type { ScenarioFile } from '../schema.ts';
import { cardsArePlayable } from './scenario-cards.ts';
import { goalsOnce } from './goals.ts';
import { laidTableProposes } from './laid-table.ts';
import type { Lint } from './lint.ts';
import { namedMembersTakePart } from './members-present.ts';
import { noMemberTwice, unitedStatesFirst } from './roster.ts';
import { trustBetweenTwo } from './trust.ts';
import { electionsInOrder, eventsWithinTheGame } from './turns.ts';

const LINTS: readonly Lint[] = [
  unitedStatesFirst,
  noMemberTwice,
  namedMembersTakePart,
  eventsWithinTheGame,
  electionsInOrder,
  trustBetweenTwo,
  laidTableProposes,
  goalsOnce,
  cardsArePlayable,
];

/** Problems that the schema can't see. */
export const lintScenario = (scenario: ScenarioFile): string[] =>
  LINTS.flatMap((lint) => lint(scenario));
