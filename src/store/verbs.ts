/** How the desk sorts what the rules list: verbs by group, what concerns one member, and answers to what waits. */
import {
  COALITION_VERBS,
  DELEGATION_VERBS,
  VERBS,
  type Action,
  type LegalMove,
  type Target,
  type Verb,
} from '../engine/index.ts';
import type { MemberId } from '../engine/state.ts';

export const GROUPS = ['talk', 'money', 'forces', 'treaty', 'washington', 'other'] as const;
export type Group = (typeof GROUPS)[number];

/** Verbs that are not named here stand under "other". */
const GROUP_OF: Record<string, Group> = {
  'sound-out': 'talk',
  consult: 'talk',
  praise: 'talk',
  scold: 'talk',
  welcome: 'talk',
  reaffirm: 'talk',
  summit: 'talk',
  'side-deal': 'talk',
  'propose-pledge': 'money',
  'spending-law': 'money',
  'creative-accounting': 'money',
  'joint-procurement': 'money',
  'buy-overseas': 'money',
  resilience: 'money',
  'forward-deployment': 'forces',
  'host-offer': 'forces',
  'adopt-profile': 'forces',
  'drop-profile': 'forces',
  'coalition-mission': 'forces',
  recruit: 'forces',
  'alliance-mission': 'forces',
  'stress-test': 'forces',
  'opt-out': 'forces',
  'opt-out-contributing': 'forces',
  'nuclear-dialogue': 'forces',
  'regional-pact': 'treaty',
  footnote: 'treaty',
  'opt-out-understanding': 'treaty',
  'opt-out-protocol': 'treaty',
  'treaty-step': 'treaty',
  'pillar-compact': 'treaty',
  washington: 'washington',
  'lead-mission': 'forces',
  'coalition-line': 'forces',
  'coalition-hub': 'forces',
  posture: 'washington',
  congress: 'washington',
  assurance: 'washington',
  garrison: 'washington',
  licences: 'washington',
  knock: 'washington',
};

/** What some seat can spend hours and capital on. */
export const SPENDING: readonly Verb[] = [...COALITION_VERBS, ...DELEGATION_VERBS, ...VERBS];

const ACTING: readonly Verb[] = SPENDING.filter(
  (verb) => verb !== 'table-package' && verb !== 'summit',
);

export interface VerbGroup {
  group: Group;
  moves: LegalMove[];
}

/** What is for other seats, or for a country that has left, is not shown. */
const NEVER_HERE = ['not-for-this-seat', 'not-from-inside'] as const;

/** What hours and capital can be spent on besides a text, by group. */
export const groupedMoves = (legal: readonly LegalMove[]): VerbGroup[] =>
  GROUPS.map((group) => ({
    group,
    moves: legal.filter(
      ({ verb, refusal }) =>
        !NEVER_HERE.some((reason) => reason === refusal?.reason) &&
        ACTING.includes(verb) &&
        (GROUP_OF[verb] ?? 'other') === group,
    ),
  })).filter(({ moves }) => moves.length > 0);

/** What an action names besides its verb. */
const namesOf = (action: Action): unknown[] =>
  Object.entries(action)
    .filter(([key]) => key !== 'verb')
    .map(([, value]): unknown => value);

/** What they are aimed at is more than a government: their many targets are not tried for one. */
const AIMED_AT_MORE: readonly Verb[] = ['adopt-profile', 'recruit', 'side-deal', 'treaty-step'];

/** What can be done with one government, and with it alone. */
export const targetsAt = (legal: readonly LegalMove[], member: MemberId): Target[] =>
  legal
    .filter(({ verb }) => ACTING.includes(verb) && !AIMED_AT_MORE.includes(verb))
    .flatMap((move) =>
      move.targets.filter(({ action }) => {
        const names = namesOf(action);
        return names.length === 1 && names[0] === member;
      }),
    );

const ANSWERING: readonly Verb[] = [
  'withdraw',
  'live-offer',
  'hold-nerve',
  'envelope',
  'choose',
  'roll-call',
];

/** Everything that answers the decision which waits, in its order. */
export const answers = (legal: readonly LegalMove[]): Target[] =>
  legal
    .filter((move) => ANSWERING.includes(move.verb))
    .flatMap((move) => move.targets)
    .filter((target) => target.refusal?.reason !== 'decide-first');

/** The two answers to a corridor call, yes first. */
export const callAnswers = (legal: readonly LegalMove[], call: number): Target[] =>
  legal
    .filter(({ verb }) => verb === 'answer-call')
    .flatMap((move) => move.targets)
    .filter(({ action }) => action.verb === 'answer-call' && action.call === call);
