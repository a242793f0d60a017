/** Problems of a file of checks that its schema can't see; one line each, beginning with the path. */
import { ASSUMPTION_KEYS, isAssumptionKey } from '../../../engine/lenses.ts';
import { didYouMean } from '../../../scenario/did-you-mean.ts';
import { scenarioIds } from '../../../scenario/index.ts';
import { MEMBER_MEASURES } from './measures.ts';
import type { Check, ChecksFile, Expectation, Reading } from './schema.ts';

const unknownScenario = ({ scenario }: ChecksFile): string[] =>
  scenarioIds.includes(scenario)
    ? []
    : [`scenario: unknown "${scenario}"${didYouMean(scenario, scenarioIds)}`];

/** Names alone: an extreme condition may well lie outside the range that is offered to players. */
const coefficients = (path: string, changes: Readonly<Record<string, number>> = {}): string[] =>
  Object.keys(changes).flatMap((key) =>
    isAssumptionKey(key)
      ? []
      : [`${path}.${key}: unknown coefficient${didYouMean(key, ASSUMPTION_KEYS)}`],
  );

const listedTwice = ({ checks }: ChecksFile): string[] =>
  checks.flatMap(({ id }, at) =>
    checks.findIndex((other) => other.id === id) < at
      ? [`checks[${at}].id: "${id}" is listed twice`]
      : [],
  );

const unknownArm = (path: string, arm: string, { arms }: Check): string[] =>
  Object.hasOwn(arms, arm)
    ? []
    : [`${path}: unknown arm "${arm}"${didYouMean(arm, Object.keys(arms))}`];

const readTwice = (path: string, { when, afterTurns }: Reading, { turns }: Check): string[] => {
  if (when !== undefined && afterTurns !== undefined)
    return [`${path}: when and afterTurns exclude each other`];
  return afterTurns !== undefined && afterTurns > turns
    ? [`${path}.afterTurns: ${afterTurns} is after the last turn, ${turns}`]
    : [];
};

const ofWhom = (path: string, { measure, member }: Expectation): string[] => {
  const ofMember = MEMBER_MEASURES.some((name) => name === measure);
  if (ofMember && member === undefined)
    return [`${path}.member: missing; "${measure}" is a member's`];
  return !ofMember && member !== undefined
    ? [`${path}.member: "${measure}" is not a member's`]
    : [];
};

const comparedWith = (path: string, expectation: Expectation, check: Check): string[] => {
  const { than, thanArm, is, within } = expectation;
  const found: string[] = [];
  if ((than === undefined) === (thanArm === undefined))
    found.push(`${path}: give one of than and thanArm`);
  if (thanArm !== undefined)
    found.push(
      ...unknownArm(`${path}.thanArm.arm`, thanArm.arm, check),
      ...readTwice(`${path}.thanArm`, thanArm, check),
    );
  if (is === 'near' && within === undefined) found.push(`${path}.within: missing; how near?`);
  if (is !== 'near' && within !== undefined) found.push(`${path}.within: only "near" has it`);
  return found;
};

const lintExpectation = (path: string, expectation: Expectation, check: Check): string[] => [
  ...unknownArm(`${path}.of`, expectation.of, check),
  ...(expectation.when === undefined && expectation.afterTurns === undefined
    ? [`${path}: give one of when and afterTurns`]
    : []),
  ...readTwice(path, expectation, check),
  ...ofWhom(path, expectation),
  ...comparedWith(path, expectation, check),
];

const lintArm = (path: string, arm: Check['arms'][string], turns: number): string[] => {
  const timed = [
    ...(arm.events ?? []).map(({ turn }, at) => ({ turn, at: `events[${at}]` })),
    ...(arm.interventions ?? []).map(({ turn }, at) => ({ turn, at: `interventions[${at}]` })),
  ];
  return [
    ...coefficients(`${path}.assumptions`, arm.assumptions),
    ...(arm.policy !== undefined && arm.press !== undefined
      ? [`${path}: policy and press exclude each other`]
      : []),
    ...timed.flatMap(({ turn, at }) =>
      turn < turns ? [] : [`${path}.${at}.turn: ${turn} is after the last turn, ${turns - 1}`],
    ),
  ];
};

const lintCheck = (path: string, check: Check): string[] => [
  ...Object.entries(check.arms).flatMap(([name, arm]) =>
    lintArm(`${path}.arms.${name}`, arm, check.turns),
  ),
  ...check.expect.flatMap((expectation, at) =>
    lintExpectation(`${path}.expect[${at}]`, expectation, check),
  ),
];

export const lintChecks = (file: ChecksFile): string[] => [
  ...unknownScenario(file),
  ...coefficients('assumptions', file.assumptions),
  ...listedTwice(file),
  ...file.checks.flatMap((check, at) => lintCheck(`checks[${at}]`, check)),
];
