/** All verbs, in the order of VERBS and ANSWERS. */
import type { AnyVerbRule, Verb } from './action.ts';
import { adoptProfile } from './adopt-profile.ts';
import { answerCall } from './answer-call.ts';
import { choose } from './choose.ts';
import { consult } from './consult.ts';
import { holdNerve, liveOffer, withdraw } from './council-cards.ts';
import { dropProfile } from './drop-profile.ts';
import { forwardDeployment } from './forward-deployment.ts';
import { jointProcurement } from './joint-procurement.ts';
import { optOutProtocol } from './opt-out-protocol.ts';
import { optOutUnderstanding } from './opt-out-understanding.ts';
import { pass } from './pass.ts';
import { pillarCompact } from './pillar-compact.ts';
import { praise } from './praise.ts';
import { proposePledge } from './propose-pledge.ts';
import { reaffirm } from './reaffirm.ts';
import { rollCall } from './roll-call.ts';
import { scold } from './scold.ts';
import { soundOut } from './sound-out.ts';
import { tablePackage } from './table-package.ts';
import { treatyStep } from './treaty-step.ts';
import { washington } from './washington.ts';
import { welcome } from './welcome.ts';

export const VERB_RULES: Record<Verb, AnyVerbRule> = {
  'sound-out': soundOut,
  consult,
  'propose-pledge': proposePledge,
  'joint-procurement': jointProcurement,
  'adopt-profile': adoptProfile,
  'drop-profile': dropProfile,
  'forward-deployment': forwardDeployment,
  'opt-out-understanding': optOutUnderstanding,
  'opt-out-protocol': optOutProtocol,
  reaffirm,
  'treaty-step': treatyStep,
  'table-package': tablePackage,
  praise,
  scold,
  'pillar-compact': pillarCompact,
  washington,
  welcome,
  withdraw,
  'live-offer': liveOffer,
  'hold-nerve': holdNerve,
  choose,
  'roll-call': rollCall,
  'answer-call': answerCall,
  pass,
};
