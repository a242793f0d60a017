/**
 * A chair that the rules hold, because somebody plays a government: what it is after. Drawn once a term, from a stream
 * of its own; no agenda names an ending.
 */
import type { Action } from '../actions/action.ts';
import type { Direction } from '../bargaining/draft.ts';
import { floor } from '../math.ts';
import { keyedDraws } from '../rng.ts';
import type { TreatyAim } from '../treaty/treaty-process.ts';

export const AGENDA_IDS = ['frontier', 'consent', 'europe', 'bridge'] as const;
export type AgendaId = (typeof AGENDA_IDS)[number];

export interface Agenda {
  /** Whither its texts go: core, scope, optout, command, usrole, floor, works, pillar. */
  direction: Direction;
  /** Whether its texts let a government reserve its position instead of writing a letter. */
  footnotes: boolean;
  /** What it does besides, in turn. */
  deeds: readonly Action[];
  /** The treaty that it would call for. */
  treaty: TreatyAim;
}

/** Half-years of a term: five years. */
const TERM_TURNS = 10;

const PLEDGE: Action = { verb: 'propose-pledge' };
const ROUNDS: Action = { verb: 'consult', with: 'council' };
const LOT: Action = { verb: 'joint-procurement' };
const OUTREACH: Action = { verb: 'praise', subject: 'publics' };

export const AGENDAS: Record<AgendaId, Agenda> = {
  frontier: {
    direction: [0.9, -0.1, 0, 0.5, 0.1, 0.7, 0.3, 0.5],
    footnotes: false,
    deeds: [{ verb: 'forward-deployment' }, PLEDGE, ROUNDS],
    treaty: 'revision',
  },
  consent: {
    direction: [0.6, -0.7, 0.9, 0, 0, 0.1, 0.9, 0],
    footnotes: true,
    deeds: [{ verb: 'praise', subject: 'abstainers' }, LOT, ROUNDS, OUTREACH],
    treaty: 'opt-out-protocol',
  },
  europe: {
    direction: [0.3, -0.1, 0.1, 0.4, -0.2, 0.3, 0.6, 1],
    footnotes: true,
    deeds: [{ verb: 'pillar-compact', form: 'project' }, LOT, ROUNDS],
    treaty: 'pillar-compact',
  },
  bridge: {
    direction: [0.5, 0.1, 0.1, 0.2, 0.7, 0.6, 0.3, -0.1],
    footnotes: false,
    deeds: [{ verb: 'washington', offer: 'keep-in' }, PLEDGE, OUTREACH],
    treaty: 'profiles-charter',
  },
};

/** Who is in the chair in a term: the same for everybody who plays this seed. */
export const agendaOf = (seed: string, turn: number): AgendaId => {
  const term = floor(turn / TERM_TURNS);
  const at = floor(keyedDraws(seed, 'chair-agenda', term)() * AGENDA_IDS.length);
  return AGENDA_IDS[at] ?? 'frontier';
};

/** Whether a new Secretary-General takes the chair with this half-year. */
export const isNewTerm = (turn: number): boolean => turn > 0 && turn % TERM_TURNS === 0;
