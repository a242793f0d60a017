/** Moves that a check can press turn after turn, by short names. */
import type { Action } from '../../../engine/index.ts';
import {
  ABSOLVE,
  DECLARE,
  DEPLOY,
  KEEP_IN,
  LOT,
  OUTREACH,
  PILLAR_PROJECT,
  PLEDGE,
  ROADMAP,
  ROUNDS,
  SCOLD,
} from '../../../policies/published-actions.ts';

export const MOVES = [
  'pledge',
  'keep-in',
  'roadmap',
  'joint-procurement',
  'consult',
  'reaffirm',
  'deploy',
  'pillar-compact',
  'absolve',
  'scold',
  'outreach',
] as const;
export type Move = (typeof MOVES)[number];

export const ACTION_OF: Record<Move, Action> = {
  pledge: PLEDGE,
  'keep-in': KEEP_IN,
  roadmap: ROADMAP,
  'joint-procurement': LOT,
  consult: ROUNDS,
  reaffirm: DECLARE,
  deploy: DEPLOY,
  'pillar-compact': PILLAR_PROJECT,
  absolve: ABSOLVE,
  scold: SCOLD,
  outreach: OUTREACH,
};
