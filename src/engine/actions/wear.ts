/** What wears out when it is pressed turn after turn: words and rounds do, a contract or a law does not. */
import type { Action, Verb } from './action.ts';

/** Verbs that are as good as new every time: their own price or limit holds them. */
const NEVER_WORN: readonly Verb[] = [
  'sound-out',
  'spending-law',
  'creative-accounting',
  'buy-overseas',
  'adopt-profile',
  'drop-profile',
  'coalition-mission',
  'recruit',
  'alliance-mission',
  'opt-out',
  'opt-out-contributing',
  'footnote',
  'opt-out-understanding',
  'opt-out-protocol',
  'stress-test',
  'treaty-step',
  'table-package',
  'summit',
  'side-deal',
  'regional-pact',
  'welcome',
  'resilience',
  'assurance',
  'garrison',
  'licences',
  'knock',
  'withdraw',
  'live-offer',
  'hold-nerve',
  'choose',
  'roll-call',
  'answer-call',
  'take-advice',
  'pass',
];

/** Under what name an action wears out; null = it does not. Praise of one government wears out with that government. */
export const wearOf = (action: Action): string | null => {
  if (NEVER_WORN.includes(action.verb)) return null;
  if (action.verb === 'consult') return action.with === 'council' ? 'consult' : null;
  if (action.verb === 'forward-deployment')
    return action.host === undefined ? 'forward-deployment' : null;
  if (action.verb === 'scold')
    return action.member === undefined ? 'scold' : `scold:${action.member}`;
  if (action.verb === 'pillar-compact') return action.form === 'project' ? 'pillar-compact' : null;
  if (action.verb === 'praise')
    return action.subject === 'publics' || action.subject === 'abstainers'
      ? 'praise'
      : `praise:${action.subject}`;
  return action.verb;
};
