/** What a behaviour check can look at. */
import { DIMENSIONS, INDICES, type Member, type State } from '../../../engine/state.ts';
import {
  meanWorkSharing01,
  nationalistShareOfMajors01,
} from '../../../engine/systems/membership.ts';
import { mean } from '../../statistics.ts';

const OF_MEMBER = [
  'spendingPctGdp',
  'threat01',
  'capabilityBillionUsd',
  'equipmentBillionUsd',
  'readiness01',
  'publicSupport01',
  'nationalist01',
  'resentment',
  'workSharing01',
  'compliance01',
] as const satisfies readonly (keyof Member)[];

const COUNTED = {
  'us-crash-outs': ['us-crash-out'],
  tests: ['test-held', 'test-failed', 'limited-attack-held', 'limited-attack-unanswered'],
  missions: ['mission'],
  'hybrid-incidents': ['hybrid-incident', 'probe', 'consultation-asked'],
  'command-exits': ['leaves-command'],
  'treaty-exits': ['leaves-treaty'],
} as const;
const COUNTS = [
  'us-crash-outs',
  'tests',
  'missions',
  'hybrid-incidents',
  'command-exits',
  'treaty-exits',
] as const satisfies readonly (keyof typeof COUNTED)[];

const ALLIANCE_MEASURES = [
  ...INDICES,
  ...DIMENSIONS.map((dimension) => `treaty.${dimension}` as const),
  ...COUNTS,
  'optOutNorm01',
  'pillarStock01',
  'workSharing01',
  'scoldingStance01',
  'meanResentment',
  'meanPublicSupport01',
  'nationalistShareOfMajors01',
] as const;
type AllianceMeasure = (typeof ALLIANCE_MEASURES)[number];

/** Of one member, which the check names. */
export const MEMBER_MEASURES = OF_MEMBER.map((field) => `member.${field}` as const);
type MemberMeasure = (typeof MEMBER_MEASURES)[number];

export const CHECK_MEASURES: readonly (AllianceMeasure | MemberMeasure)[] = [
  ...ALLIANCE_MEASURES,
  ...MEMBER_MEASURES,
];

const happened = (state: State, keys: readonly string[]): number =>
  state.chronicle.filter(({ key }) => keys.includes(key)).length;

const ofAlliance = (state: State, measure: string): number | null => {
  const index = INDICES.find((name) => name === measure);
  if (index !== undefined) return state.history.at(-1)?.[index] ?? null;
  const dimension = DIMENSIONS.find((name) => `treaty.${name}` === measure);
  if (dimension !== undefined) return state.treaty[dimension];
  const count = COUNTS.find((name) => name === measure);
  if (count !== undefined) return happened(state, COUNTED[count]);
  switch (measure) {
    case 'optOutNorm01':
    case 'pillarStock01':
    case 'scoldingStance01':
      return state[measure];
    case 'workSharing01':
      return meanWorkSharing01(state);
    case 'meanResentment':
      return mean(state.members.map((m) => m.resentment));
    case 'meanPublicSupport01':
      return mean(state.members.map((m) => m.publicSupport01));
    case 'nationalistShareOfMajors01':
      return nationalistShareOfMajors01(state);
    default:
      return null;
  }
};

/** @param member id, for the measures of one member */
export const readMeasure = (state: State, measure: string, member: string | null): number => {
  const field = OF_MEMBER.find((name) => `member.${name}` === measure);
  const read =
    field === undefined
      ? ofAlliance(state, measure)
      : (state.members.find(({ id }) => id === member)?.[field] ?? null);
  if (read === null) throw new RangeError(`nothing to read: ${measure} of ${member ?? 'all'}`);
  return read;
};
