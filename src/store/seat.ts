/** Whose game it is: the chair's, or that of a government, which reads the chair's draft and writes its own envelope. */
import {
  costOf,
  explain,
  type Action,
  type LegalMove,
  type Target,
  type Verb,
} from '../engine/index.ts';
import { whyKey, whyParams } from '../engine/chair/circulate.ts';
import type { TreatyStance } from '../engine/chair/rules-chair.ts';
import { ledMissions, strainToCome, type Line } from '../engine/coalition/coalition.ts';
import { bilateralOf, bilateralPrice, type Licences } from '../engine/delegation/bilateral.ts';
import type { Mission } from '../engine/theatre/theatre-state.ts';
import type { OwnEnvelope } from '../engine/decision.ts';
import {
  POSTURES,
  priceAtHome,
  whiteHousePosture,
  type Posture,
} from '../engine/delegation/posture.ts';
import { nextElectionTurn, US } from '../engine/systems/membership.ts';
import { ownGovernment, playerSeat, SECRETARY_GENERAL } from '../engine/seats/seat.ts';
import {
  DIMENSIONS,
  type Dimension,
  type GameEvent,
  type MemberId,
  type Seat,
  type View,
} from '../engine/state.ts';
import { iousOf } from '../engine/table/ious.ts';

export type { OwnEnvelope };

/** The seat that the player has taken. */
export const seatOf = (view: View): Seat => playerSeat(view);

export const holdsChair = (view: View): boolean => view.chair === undefined;

/** The government that is played; null in the chair. */
export const ownMember = (view: View): MemberId | null =>
  view.members[ownGovernment(view)]?.id ?? null;

/** Who tabled a text, as the player reads it: itself, the chair, or a government. */
export const tabledBy = (view: View, by: string): 'you' | 'chair' | 'member' =>
  by === seatOf(view) ? 'you' : by === SECRETARY_GENERAL ? 'chair' : 'member';

/** One point of the chair's draft, as the played government reads it. */
export interface DraftPoint {
  dimension: Dimension;
  change: number;
  /** What it is worth to the government, margin units. */
  worth: number;
  less: Target;
  more: Target;
}

/** The chair's draft from the seat of the government that is played. */
export interface DraftReading {
  /** The sum of its terms, without the mood of the day. */
  margin: number;
  isolationCost: number;
  points: DraftPoint[];
  /** Dimensions that are not in it, with what asking for them would cost. */
  absent: { dimension: Dimension; more: Target }[];
}

/** What asking the chair would take, as the rules list it; refused where they list none. */
const askedOf = (
  view: View,
  legal: readonly LegalMove[],
  dimension: Dimension,
  want: 'less' | 'more',
): Target => {
  const action: Action = { verb: 'ask-chair', dimension, want };
  const move = legal.find(({ verb }) => verb === 'ask-chair');
  const listed = move?.targets.find(
    (target) =>
      target.action.verb === 'ask-chair' &&
      target.action.dimension === dimension &&
      target.action.want === want,
  );
  return (
    listed ?? { action, cost: costOf(view, seatOf(view), action), refusal: move?.refusal ?? null }
  );
};

/** Null where the chair is played, or no draft circulates. */
export const draftReading = (view: View, legal: readonly LegalMove[]): DraftReading | null => {
  const draft = view.chair?.draft ?? null;
  const own = ownMember(view);
  if (draft === null || own === null) return null;
  const { terms, margin, isolationCost } = explain(
    view,
    own,
    draft,
    SECRETARY_GENERAL,
    seatOf(view),
  );
  const worthOf = (dimension: Dimension): number =>
    terms.find(({ term }) => term === `pos:${dimension}`)?.value ?? 0;
  const inIt = DIMENSIONS.filter((d) => (draft.delta[d] ?? 0) !== 0);
  return {
    margin,
    isolationCost,
    points: inIt.map((dimension) => ({
      dimension,
      change: draft.delta[dimension] ?? 0,
      worth: worthOf(dimension),
      less: askedOf(view, legal, dimension, 'less'),
      more: askedOf(view, legal, dimension, 'more'),
    })),
    absent: DIMENSIONS.filter((d) => !inIt.includes(d)).map((dimension) => ({
      dimension,
      more: askedOf(view, legal, dimension, 'more'),
    })),
  };
};

/** Why the chair circulates this text, or none, as an event of the chronicle says it; null where the chair is played. */
export const whyOfDraft = ({ turn, chair }: View): GameEvent | null =>
  chair === undefined ? null : { turn, key: whyKey(chair.why), params: whyParams(chair.why) };

/** What the chair does about a treaty: name of its words, and the odds that it gives it, percent. */
export interface TreatyLead {
  stance: TreatyStance | 'parliaments';
  oddsPct: number;
}

/** Null where the chair is played. */
export const treatyLead = ({ chair, treatyProcess }: View): TreatyLead | null => {
  if (chair === undefined) return null;
  const { stance, odds01 } = chair.treaty;
  const ratifies = treatyProcess?.step === 'signature' || treatyProcess?.step === 'ratification';
  return {
    stance: ratifies && stance !== 'rescues' ? 'parliaments' : stance,
    oddsPct: 100 * (odds01 ?? 0),
  };
};

/** The point that hurts most and that the chair would make smaller; null when none does. */
export const sorestPoint = (reading: DraftReading): DraftPoint | null => {
  const [worst] = reading.points
    .filter(({ worth, less }) => worth < 0 && less.refusal === null)
    .toSorted((a, b) => a.worth - b.worth);
  return worst ?? null;
};

/** The envelope that waits to be written; null when none does. */
export const envelopeOf = (view: View): OwnEnvelope | null => {
  const [decision] = view.decisions;
  return decision?.kind === 'envelope' ? decision : null;
};

/** What can be written into it. */
export const envelopeAnswers = (legal: readonly LegalMove[]): Target[] =>
  legal.find(({ verb }) => verb === 'envelope')?.targets ?? [];

/** Where the delegation of the United States stands, when it is the one that is played. */
export interface StandingReading {
  posture: Posture;
  /** Where the White House would stand, and what the difference costs every half-year. */
  whiteHouse: Posture;
  price: number;
  administration: string;
  electionInTurns: number;
  congressOpposed: boolean;
  /** Every rung from the top, with what moving there would take; refused where it cannot be reached. */
  rungs: { posture: Posture; target: Target }[];
}

/** Null where somebody else is played, or Washington is out. */
export const standingOf = (view: View, legal: readonly LegalMove[]): StandingReading | null => {
  const { delegation, us } = view;
  if (delegation === undefined || us.out) return null;
  const move = legal.find(({ verb }) => verb === 'posture');
  const { posture } = delegation;
  return {
    posture,
    whiteHouse: whiteHousePosture(view),
    price: priceAtHome(view, posture),
    administration: us.administration,
    electionInTurns: nextElectionTurn(view.members[US], view.turn) - view.turn,
    congressOpposed: us.congressOpposed,
    rungs: POSTURES.map((rung) => {
      const action: Action = { verb: 'posture', posture: rung };
      const listed = move?.targets.find(
        (target) => target.action.verb === 'posture' && target.action.posture === rung,
      );
      const target = listed ?? {
        action,
        cost: costOf(view, seatOf(view), action),
        refusal: move?.refusal ?? null,
      };
      return { posture: rung, target };
    }),
  };
};

/** The coalition that is played: how tired its partners are, and what can be ordered. */
export interface CoalitionReading {
  line: Line;
  hub: boolean;
  /** Strain among the partners, and what the half-year adds as things stand; units of inclination. */
  strain: number;
  strainToCome: number;
  served: number;
  wentHome: number;
  flagged: number;
  lines: { line: Line; target: Target }[];
  hubs: Target[];
  missions: { mission: Mission; turns: number; orders: Target[] }[];
}

const targetsOf = (legal: readonly LegalMove[], verb: Verb): Target[] =>
  legal.find((move) => move.verb === verb)?.targets ?? [];

/** Null where somebody else is played. */
export const coalitionOf = (view: View, legal: readonly LegalMove[]): CoalitionReading | null => {
  const { coalition } = view;
  if (coalition === undefined) return null;
  const orders = targetsOf(legal, 'lead-mission');
  return {
    ...coalition,
    strainToCome: strainToCome(view),
    lines: targetsOf(legal, 'coalition-line').flatMap((target) =>
      target.action.verb === 'coalition-line' ? [{ line: target.action.line, target }] : [],
    ),
    hubs: targetsOf(legal, 'coalition-hub').filter(
      ({ action }) => action.verb === 'coalition-hub' && (action.hub === 'close') === coalition.hub,
    ),
    missions: ledMissions(view).map((mission) => ({
      mission,
      turns: view.turn - mission.startedTurn,
      orders: orders.filter(
        ({ action }) => action.verb === 'lead-mission' && action.mission === mission.id,
      ),
    })),
  };
};

/** What there is between a Washington that has left and single allies, and what can be done about it. */
export interface BilateralReading {
  administration: string;
  /** What it costs at home every half-year. */
  price: number;
  /** Allies that have its word, with taking it back. */
  assured: { member: MemberId; target: Target | null }[];
  /** Giving it to each of the rest, refused or not: the first that would take it stands first, the front line before others. */
  offers: Target[];
  garrisons: number;
  garrisonMoves: Target[];
  licences: Licences;
  otherLicences: Target[];
  /** Knocking on the door again. */
  knocks: Target[];
}

/** Whether the country that is played has left the alliance, and deals with single allies. */
export const hasLeft = (view: View): boolean => bilateralOf(view) !== null;

/** Null where Washington is in the alliance, or somebody else is played. */
export const bilateralReading = (
  view: View,
  legal: readonly LegalMove[],
): BilateralReading | null => {
  const bilateral = bilateralOf(view);
  if (bilateral === null) return null;
  const { assured, garrisons, licences } = bilateral;
  const words = targetsOf(legal, 'assurance').flatMap((target) =>
    target.action.verb === 'assurance' ? [{ ...target.action, target }] : [],
  );
  const rank = ({ member, target }: (typeof words)[number]): number =>
    2 * Number(target.refusal === null) +
    Number(view.members.some((m) => m.id === member && m.frontLine));
  return {
    administration: view.us.administration,
    price: bilateralPrice(view, assured.length, garrisons),
    assured: assured.map((member) => ({
      member,
      target: words.find((x) => x.member === member && x.word === 'take-back')?.target ?? null,
    })),
    offers: words
      .filter(({ word, member }) => word === 'give' && !assured.includes(member))
      .toSorted((a, b) => rank(b) - rank(a))
      .map(({ target }) => target),
    garrisons,
    garrisonMoves: targetsOf(legal, 'garrison'),
    licences,
    otherLicences: targetsOf(legal, 'licences').filter(
      ({ action }) => action.verb === 'licences' && action.licences !== licences,
    ),
    knocks: targetsOf(legal, 'knock'),
  };
};

/** How a government stands to the player: trust 0–1, what it holds against it (margin units), and favours that it owes. */
export interface Relation {
  trust01: number;
  grievance: number;
  ious: number;
}

export const relationOf = (view: View, index: number): Relation => {
  const own = ownGovernment(view);
  const m = view.members[index];
  if (m === undefined) return { trust01: 0, grievance: 0, ious: 0 };
  return own < 0
    ? { trust01: m.trustInChair01, grievance: m.grievance, ious: m.ious }
    : {
        trust01: view.trust[index * view.members.length + own] ?? 0,
        grievance: 0,
        ious: iousOf(view, own, index),
      };
};
