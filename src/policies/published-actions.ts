/** The actions of the published model (model §3.6) as the verbs that carry them now. */
import type { Action } from '../engine/index.ts';

export const PLEDGE: Action = { verb: 'propose-pledge' };
export const KEEP_IN: Action = { verb: 'washington', offer: 'keep-in' };
export const ROADMAP: Action = { verb: 'washington', offer: 'roadmap' };
export const LOT: Action = { verb: 'joint-procurement' };
export const ROUNDS: Action = { verb: 'consult', with: 'council' };
export const DECLARE: Action = { verb: 'reaffirm' };
export const DEPLOY: Action = { verb: 'forward-deployment' };
export const PILLAR_PROJECT: Action = { verb: 'pillar-compact', form: 'project' };
export const ABSOLVE: Action = { verb: 'praise', subject: 'abstainers' };
export const SCOLD: Action = { verb: 'scold' };
export const OUTREACH: Action = { verb: 'praise', subject: 'publics' };
export const PASS: Action = { verb: 'pass' };

/** The twelve rows besides the package, in the order of the table. */
export const PUBLISHED: readonly Action[] = [
  PLEDGE,
  KEEP_IN,
  ROADMAP,
  LOT,
  ROUNDS,
  DECLARE,
  DEPLOY,
  PILLAR_PROJECT,
  ABSOLVE,
  SCOLD,
  OUTREACH,
  PASS,
];
