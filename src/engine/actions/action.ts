/** What a seat can do, and the shape of every verb's file. */
import type { Profile } from '../domains/domain.ts';
import type { Effect } from '../effects/effect.ts';
import type { Seat, SeatKind } from '../seats/seat.ts';
import type { Line } from '../coalition/coalition.ts';
import type { Order } from '../coalition/order.ts';
import type { Licences } from '../delegation/bilateral.ts';
import { WAYS_OUT } from '../delegation/ways-out.ts';
import type { GarrisonMove, Word } from '../delegation/words.ts';
import type { Posture } from '../delegation/posture.ts';
import type { Domain } from '../domains/domain.ts';
import type {
  Deadline,
  Dimension,
  MemberId,
  Package,
  SidePayment,
  State,
  Treaty,
  View,
} from '../state.ts';
import type { Region } from '../systems/regional-pacts.ts';
import type { DealKind } from '../table/favours.ts';
import type { MissionKind, Persuasion } from '../theatre/theatre-state.ts';
import type { TreatyAim } from '../treaty/treaty-process.ts';

/**
 * Verbs of the negotiation, in the order of the table of game §4.6. Its rows and their names: 1 sound-out, 2 consult,
 * 3 propose-pledge, 4 spending-law, 5 creative-accounting, 6 joint-procurement, 7 buy-overseas, 8 adopt-profile,
 * 9 drop-profile, 10 forward-deployment, 11 host-offer, 12 coalition-mission, 13 recruit, 14 alliance-mission, 15 opt-out,
 * 16 opt-out-contributing, 17 footnote, 18 opt-out-understanding, 19 opt-out-protocol, 20 reaffirm, 21 stress-test,
 * 22 treaty-step, 23 table-package, 24 summit, 25 side-deal, 26 praise, 27 scold, 28 pillar-compact,
 * 29 nuclear-dialogue, 30 washington, 31 regional-pact, 32 resilience.
 */
export const VERBS = [
  'sound-out',
  'consult',
  'propose-pledge',
  'spending-law',
  'creative-accounting',
  'joint-procurement',
  'buy-overseas',
  'adopt-profile',
  'drop-profile',
  'forward-deployment',
  'host-offer',
  'coalition-mission',
  'recruit',
  'alliance-mission',
  'opt-out',
  'opt-out-contributing',
  'footnote',
  'opt-out-understanding',
  'opt-out-protocol',
  'reaffirm',
  'stress-test',
  'treaty-step',
  'table-package',
  'summit',
  'side-deal',
  'praise',
  'scold',
  'pillar-compact',
  'nuclear-dialogue',
  'washington',
  'regional-pact',
  'resilience',
  'welcome',
] as const;

/** Verbs of a delegation whose country has left the alliance. */
export const BILATERAL_VERBS = ['assurance', 'garrison', 'licences', 'knock'] as const;

/** Verbs of the delegation of the United States alone (game §4.1). */
export const DELEGATION_VERBS = ['posture', 'congress', ...BILATERAL_VERBS] as const;

/** Verbs of a coalition's lead alone (game §4.1). */
export const COALITION_VERBS = ['lead-mission', 'coalition-line', 'coalition-hub'] as const;

/** Answers to a decision that interrupts the play, to a corridor call, to the chair's draft, and to nothing at all. */
export const ANSWERS = [
  'withdraw',
  'live-offer',
  'hold-nerve',
  'choose',
  'roll-call',
  'answer-call',
  'take-advice',
  'envelope',
  'ask-chair',
  'pass',
] as const;
export type Verb =
  | (typeof VERBS)[number]
  | (typeof DELEGATION_VERBS)[number]
  | (typeof COALITION_VERBS)[number]
  | (typeof ANSWERS)[number];
export const ALL_VERBS: readonly Verb[] = [
  ...VERBS,
  ...DELEGATION_VERBS,
  ...COALITION_VERBS,
  ...ANSWERS,
];

export const WASHINGTON_OFFERS = ['keep-in', 'review-clause', 'roadmap', 'halt-roadmap'] as const;
export type WashingtonOffer = (typeof WASHINGTON_OFFERS)[number];

export const CONGRESS_ASKS = [...WAYS_OUT, 'recall'] as const;
export type CongressAsk = (typeof CONGRESS_ASKS)[number];

export type Action =
  | { verb: 'sound-out'; member: MemberId }
  | { verb: 'consult'; with: MemberId | 'council' }
  | { verb: 'propose-pledge' }
  | { verb: 'spending-law' }
  | { verb: 'creative-accounting' }
  /** Absent `lot` = equipment of all kinds. */
  | { verb: 'joint-procurement'; lot?: Domain }
  | { verb: 'buy-overseas' }
  | { verb: 'adopt-profile'; member: MemberId; profile: Profile }
  | { verb: 'drop-profile'; profile: Profile }
  /** The chair calls for troops on the front line; a government sends its own to a host. */
  | { verb: 'forward-deployment'; host?: MemberId }
  | { verb: 'host-offer' }
  | { verb: 'footnote'; dimension: Dimension }
  | { verb: 'coalition-mission'; mission: MissionKind }
  | { verb: 'recruit'; mission: number; member: MemberId; by: Persuasion }
  | { verb: 'alliance-mission'; mission: MissionKind }
  | { verb: 'opt-out'; mission: number }
  | { verb: 'opt-out-contributing'; mission: number }
  | { verb: 'opt-out-understanding' }
  | { verb: 'opt-out-protocol' }
  | { verb: 'reaffirm' }
  | { verb: 'stress-test'; member: MemberId }
  | { verb: 'treaty-step'; step: 'reflection-group'; aim: TreatyAim; delta: Partial<Treaty> }
  | {
      verb: 'treaty-step';
      step: 'heads-of-terms' | 'signature';
      sidePayments: SidePayment[];
      footnotes?: true;
    }
  | { verb: 'treaty-step'; step: 'text'; delta: Partial<Treaty> }
  | { verb: 'treaty-step'; step: 'find-protocol'; member: MemberId }
  | { verb: 'treaty-step'; step: 'abandon' }
  /** Absent `deadline` = the usual one. */
  | { verb: 'table-package'; package: Package; deadline?: Deadline }
  | { verb: 'summit'; package: Package }
  | { verb: 'side-deal'; with: MemberId; kind: DealKind; size: number }
  | { verb: 'praise'; subject: MemberId | 'publics' | 'abstainers' }
  /** Absent `member` = all who fall short of the floor. */
  | { verb: 'scold'; member?: MemberId }
  | { verb: 'pillar-compact'; form: 'project' | 'found' }
  /** Absent `host` = talks on the European umbrella. */
  | { verb: 'nuclear-dialogue'; host?: MemberId }
  | { verb: 'washington'; offer: WashingtonOffer }
  | { verb: 'regional-pact'; region: Region }
  | { verb: 'resilience' }
  | { verb: 'welcome'; member: MemberId }
  | { verb: 'posture'; posture: Posture }
  | { verb: 'congress'; ask: CongressAsk }
  | { verb: 'assurance'; member: MemberId; word: Word }
  | { verb: 'garrison'; move: GarrisonMove }
  | { verb: 'licences'; licences: Licences }
  | { verb: 'knock' }
  | { verb: 'lead-mission'; mission: number; order: Order }
  | { verb: 'coalition-line'; line: Line }
  | { verb: 'coalition-hub'; hub: 'open' | 'close' }
  | { verb: 'withdraw' }
  | { verb: 'live-offer'; value: number }
  | { verb: 'hold-nerve' }
  | { verb: 'choose'; choice: string }
  | { verb: 'roll-call'; stance: 'commit' | 'hold' | 'call-laggards' }
  | { verb: 'answer-call'; call: number; answer: 'accept' | 'decline' }
  | { verb: 'take-advice'; member: MemberId }
  | { verb: 'envelope'; vote: 'consent' | 'footnote' | 'break' }
  /** A price for consent, margin units. */
  | { verb: 'envelope'; vote: 'price'; value: number }
  | { verb: 'ask-chair'; dimension: Dimension; want: 'less' | 'more' }
  | { verb: 'pass' };

/** The action of one verb. */
export type ActionOf<V extends Verb> = Extract<Action, { verb: V }>;

/** Why something is refused: a message key and its parameters. */
export interface Refusal {
  reason: string;
  params: Record<string, string | number>;
}

export const refuse = (reason: string, params: Refusal['params'] = {}): Refusal => ({
  reason,
  params,
});

export interface Cost {
  hours: number;
  capital: number;
}

/** One line of a preview: an effect on somebody, or what follows in words. */
export type PreviewLine =
  | { kind: 'effect'; effect: Effect; of: MemberId | null }
  | { kind: 'note'; key: string; params: Record<string, string | number> };

/** How far a text of a verb may go, and why there can be none now. */
export interface TextRule {
  /** Largest change of one dimension. */
  largestChange: number;
  refuse: (state: View, seat: Seat) => Refusal | null;
}

/** A verb: who may use it, what it costs, what it may be aimed at, why it is refused, what it does. */
export interface VerbRule<A extends Action> {
  verb: A['verb'];
  seats: readonly SeatKind[];
  cost: (state: View, seat: Seat, action: A) => Cost;
  /** Everything that it could be aimed at now, in a fixed order, refused or not. */
  targets: (state: View, seat: Seat) => A[];
  check: (state: View, seat: Seat, action: A) => Refusal | null;
  /** @param strength 1 when fresh, less when the same verb was pressed lately */
  apply: (state: State, seat: Seat, action: A, strength: number) => void;
  /** What it would do, as far as the seat can know. */
  preview: (state: View, seat: Seat, action: A, strength: number) => PreviewLine[];
  /** Present when it is a text that is aimed, not a target. */
  text?: TextRule;
}

/** A rule whose action is checked when it comes in, so that all rules fit in one table. */
export interface AnyVerbRule {
  verb: Verb;
  seats: readonly SeatKind[];
  cost: (state: View, seat: Seat, action: Action) => Cost;
  targets: (state: View, seat: Seat) => Action[];
  check: (state: View, seat: Seat, action: Action) => Refusal | null;
  apply: (state: State, seat: Seat, action: Action, strength: number) => void;
  preview: (state: View, seat: Seat, action: Action, strength: number) => PreviewLine[];
  text: TextRule | null;
}

/** Fit a verb's rule into the table. */
export const defineVerb = <V extends Verb>(
  verb: V,
  rule: Omit<VerbRule<ActionOf<V>>, 'verb'>,
): AnyVerbRule => {
  const own = (action: Action): ActionOf<V> => {
    if (!isOf(action, verb)) throw new TypeError(`${verb} cannot carry out ${action.verb}`);
    return action;
  };
  return {
    verb,
    seats: rule.seats,
    cost: (state, seat, action) => rule.cost(state, seat, own(action)),
    targets: rule.targets,
    check: (state, seat, action) => rule.check(state, seat, own(action)),
    apply: (state, seat, action, strength) => rule.apply(state, seat, own(action), strength),
    preview: (state, seat, action, strength) => rule.preview(state, seat, own(action), strength),
    text: rule.text ?? null,
  };
};

const isOf = <V extends Verb>(action: Action, verb: V): action is ActionOf<V> =>
  action.verb === verb;

export const always = (): null => null;

/** A price that never changes. */
export const costs =
  (hours: number, capital: number): (() => Cost) =>
  () => ({ hours, capital });

/** Effects as lines of a preview. */
export const effectLines = (
  effects: readonly Effect[],
  of: MemberId | null = null,
): PreviewLine[] => effects.map((effect) => ({ kind: 'effect', effect, of }));

export const note = (key: string, params: Record<string, string | number> = {}): PreviewLine => ({
  kind: 'note',
  key,
  params,
});
