/** Missions, the front in Ukraine, what the adversary is about, and the roll-call. */
import type { MemberId } from '../member.ts';
import type { Seat } from '../seats/seat.ts';

/** Graded answers of an ally, from the strongest (game §4.5). */
export const RESPONSE_GRADES = ['combat', 'support', 'industrial', 'statement', 'none'] as const;
export type ResponseGrade = (typeof RESPONSE_GRADES)[number];

export const MISSION_KINDS = [
  'out-of-area',
  'ukraine-support',
  'guarantee-force',
  'maritime',
  'evacuation',
] as const;
export type MissionKind = (typeof MISSION_KINDS)[number];

/** A mission that goes on: out of area, or with Ukraine. */
export interface Mission {
  id: number;
  kind: MissionKind;
  leader: MemberId;
  /** Under the alliance's flag, or a coalition outside consensus. */
  underFlag: boolean;
  legitimacy01: number;
  /** Those who joined; the leader is not among them. */
  participants: MemberId[];
  abstainers: MemberId[];
  /** Abstainers who contribute otherwise: `I won't fly, I'll build`. */
  contributing: MemberId[];
  /** Participants who were won by a promise: they hold a failure against the leader. */
  promised: MemberId[];
  startedTurn: number;
  /** Last turn of the mission. */
  endsTurn: number;
}

/** How a government is won for a mission: an hour of persuasion, a promise of the leader, or a favour that it owes the chair. */
export const PERSUASIONS = ['hours', 'promise', 'favour'] as const;
export type Persuasion = (typeof PERSUASIONS)[number];

/** `quiet`: no war there, as in scenarios of other times. */
export const FRONT_PHASES = ['quiet', 'war', 'ceasefire', 'guaranteed', 'collapsed'] as const;
export type FrontPhase = (typeof FRONT_PHASES)[number];

export interface UkraineFront {
  phase: FrontPhase;
  sinceTurn: number;
  /** Where the line stands: 1 = Ukraine's favour, 0 = lost. */
  line01: number;
  /** Support that arrives, against what the front needs. */
  support01: number;
  lead: MemberId | null;
  coalition: MemberId[];
  /** Half-years of reconstitution that the adversary has had: fewer than turns while it fights, more while it does not. */
  reconstitutedTurns: number;
}

export const ADVERSARY_MOVES = ['wait', 'probe', 'limited-attack', 'major-attack'] as const;
export type AdversaryMove = (typeof ADVERSARY_MOVES)[number];

/** What speaks for moving, as the adversary sees it. */
export const MOVE_REASONS = [
  'restlessness',
  'boldness',
  'weak-ally',
  'weak-deterrence',
  'division',
  'washington',
  'front',
] as const;
export type MoveReason = (typeof MOVE_REASONS)[number];

/** Why an attack on an ally came: it had been shown weak, or why nobody could know; `hazard` is the published rule. */
export const STRIKE_REASONS = [
  'shown-weak',
  'crash-out',
  'new-government',
  'miscalculation',
  'scenario',
  'hazard',
] as const;
export type StrikeReason = (typeof STRIKE_REASONS)[number];

export type Stance = 'commit' | 'hold' | 'call-laggards';

export interface Response {
  member: MemberId;
  grade: ResponseGrade;
}

/** Article 4 or 5, while the allies answer. */
export interface RollCall {
  article: 4 | 5;
  kind: AdversaryMove;
  victim: MemberId;
  /** Why it came now, or why nobody could know. */
  because: StrikeReason | MoveReason;
  /** First answers, in the order of the call: the smallest speak first. */
  responses: Response[];
  /** What each seat did: once only. */
  stances: { seat: Seat; stance: Stance }[];
}

/** A roll-call that is over. */
export interface RollCallResult extends RollCall {
  turn: number;
  /** Last answers, in the same order. */
  answers: Response[];
  held: boolean;
  /** Force that came against what had to be met (Article 5), or strength of the answer (Article 4); share, %. */
  forcePct: number;
  neededForcePct: number;
  sharePct: number;
  neededSharePct: number;
}

/** What the stress test has shown of a front-line ally. */
export interface Watch {
  member: MemberId;
  /** Odds of an adequate response; a view has them as the middle of a band of ten points. */
  adequate01: number;
  /** Half-years in a row at the end of which it stood below one half. */
  turnsBelowHalf: number;
}

/** What an exercise has published: exact odds of an adequate response at the time, and their 95 % interval. */
export interface Exercise {
  member: MemberId;
  turn: number;
  adequatePct: number;
  lowPct: number;
  highPct: number;
}

/** The adversary's last move that was not waiting. */
export interface LastMove {
  move: Exclude<AdversaryMove, 'wait'>;
  turn: number;
  target: MemberId;
  /** What weighed most. */
  because: MoveReason;
  /** Why this ally could be struck; null for a probe. */
  strike: StrikeReason | null;
}

export interface TheatreState {
  missions: Mission[];
  nextMissionId: number;
  front: UkraineFront;
  /** What the adversary did last, and why. */
  lastMove: LastMove | null;
  rollCall: RollCall | null;
  /** The last roll-call that is over. */
  lastRollCall: RollCallResult | null;
  watch: Watch[];
  exercises: Exercise[];
}

/** What a scenario says of the theatre at its start; null = no war and no missions. */
export interface TheatreAtStart {
  front: Pick<UkraineFront, 'phase' | 'line01' | 'support01'>;
  /** Missions that go on when the first half-year opens. */
  missions: (Pick<
    Mission,
    'kind' | 'leader' | 'underFlag' | 'legitimacy01' | 'participants' | 'contributing'
  > & {
    /** Half-years that it still goes on. */
    turns: number;
  })[];
}

export const startTheatre = (start: TheatreAtStart | null): TheatreState => {
  const missions = (start?.missions ?? []).map(({ turns, ...mission }, k) => ({
    ...mission,
    participants: [...mission.participants],
    contributing: [...mission.contributing],
    id: k + 1,
    abstainers: [],
    promised: [],
    startedTurn: 0,
    endsTurn: turns - 1,
  }));
  return {
    missions,
    nextMissionId: missions.length + 1,
    front: {
      phase: start?.front.phase ?? 'quiet',
      sinceTurn: 0,
      line01: start?.front.line01 ?? 0.5,
      support01: start?.front.support01 ?? 0,
      lead: null,
      coalition: [],
      reconstitutedTurns: 0,
    },
    lastMove: null,
    rollCall: null,
    lastRollCall: null,
    watch: [],
    exercises: [],
  };
};
