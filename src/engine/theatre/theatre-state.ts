/** Missions, the front in Ukraine, what the adversary is about, and the roll-call. */
import type { MemberId } from '../member.ts';

export type ResponseGrade = 'combat' | 'support' | 'industrial' | 'statement' | 'none';

/** A mission that goes on: out of area, or with Ukraine. */
export interface Mission {
  id: number;
  kind: 'out-of-area' | 'ukraine-support' | 'guarantee-force' | 'maritime' | 'evacuation';
  leader: MemberId;
  /** Under the alliance's flag, or a coalition outside consensus. */
  underFlag: boolean;
  legitimacy01: number;
  participants: MemberId[];
  abstainers: MemberId[];
  /** Abstainers who contribute otherwise: `I won't fly, I'll build`. */
  contributing: MemberId[];
  startedTurn: number;
  endsTurn: number;
}

export type FrontPhase = 'war' | 'ceasefire' | 'guaranteed' | 'collapsed';

export interface UkraineFront {
  phase: FrontPhase;
  sinceTurn: number;
  /** Where the line stands: 1 = Ukraine's favour, 0 = lost. */
  line01: number;
  /** Support that arrives, against what the front needs. */
  support01: number;
  lead: MemberId | null;
  coalition: MemberId[];
}

export const ADVERSARY_MOVES = ['wait', 'probe', 'limited-attack', 'major-attack'] as const;
export type AdversaryMove = (typeof ADVERSARY_MOVES)[number];

/** Article 4 or 5, while the allies answer. */
export interface RollCall {
  article: 4 | 5;
  kind: AdversaryMove;
  victim: MemberId;
  /** Why it came now, or why nobody could know. */
  because: string;
  /** Answers so far, in the order of the call; graded. */
  responses: { member: MemberId; grade: ResponseGrade }[];
  /** What the chair did: once only. */
  stance: 'none' | 'commit' | 'hold' | 'call-laggards';
}

/** What the stress test has shown of a front-line ally. */
export interface Watch {
  member: MemberId;
  /** Odds of an adequate response, 0–1. */
  adequate01: number;
  turnsBelowHalf: number;
}

export interface TheatreState {
  missions: Mission[];
  nextMissionId: number;
  front: UkraineFront;
  /** What the adversary did last, and why. */
  lastMove: { move: AdversaryMove; turn: number; because: string } | null;
  rollCall: RollCall | null;
  watch: Watch[];
}

export const startTheatre = (): TheatreState => ({
  missions: [],
  nextMissionId: 1,
  front: {
    phase: 'war',
    sinceTurn: 0,
    line01: 0.5,
    support01: 0.5,
    lead: null,
    coalition: [],
  },
  lastMove: null,
  rollCall: null,
  watch: [],
});
