/** All verbs. */
import type { SimpleAction, SimpleVerb } from './action.ts';
import { campaign } from './campaign.ts';
import { declare } from './declare.ts';
import { dialogue } from './dialogue.ts';
import { forwardPresence } from './forward-presence.ts';
import { outreach } from './outreach.ts';
import { pass } from './pass.ts';
import { pillarProject, workSharing } from './projects.ts';
import { absolve, scold } from './stance.ts';
import { haltTransition, managedTransition } from './transition.ts';
import { usDeal } from './us-deal.ts';

export const SIMPLE_ACTIONS: Record<SimpleVerb, SimpleAction> = {
  campaign,
  'us-deal': usDeal,
  'managed-transition': managedTransition,
  'halt-transition': haltTransition,
  'work-sharing': workSharing,
  'pillar-project': pillarProject,
  dialogue,
  declare,
  'forward-presence': forwardPresence,
  absolve,
  scold,
  outreach,
  pass,
};
