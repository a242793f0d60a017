/** All verbs, in the order of VERBS and ANSWERS. */
import type { AnyVerbRule, Verb } from './action.ts';
import { adoptProfile } from './adopt-profile.ts';
import { allianceMission } from './alliance-mission.ts';
import { askChair } from './ask-chair.ts';
import { answerCall } from './answer-call.ts';
import { buyOverseas } from './buy-overseas.ts';
import { choose } from './choose.ts';
import { coalitionMission } from './coalition-mission.ts';
import { consult } from './consult.ts';
import { holdNerve, liveOffer, withdraw } from './council-cards.ts';
import { creativeAccounting } from './creative-accounting.ts';
import { envelope } from './envelope.ts';
import { footnote } from './footnote.ts';
import { dropProfile } from './drop-profile.ts';
import { forwardDeployment } from './forward-deployment.ts';
import { hostOffer } from './host-offer.ts';
import { jointProcurement } from './joint-procurement.ts';
import { nuclearDialogue } from './nuclear-dialogue.ts';
import { coalitionHub } from './coalition-hub.ts';
import { coalitionLine } from './coalition-line.ts';
import { leadMission } from './lead-mission.ts';
import { assurance } from './assurance.ts';
import { congress } from './congress.ts';
import { garrison } from './garrison.ts';
import { knock } from './knock.ts';
import { licences } from './licences.ts';
import { posture } from './posture.ts';
import { optOutContributing } from './opt-out-contributing.ts';
import { optOutProtocol } from './opt-out-protocol.ts';
import { optOutUnderstanding } from './opt-out-understanding.ts';
import { optOut } from './opt-out.ts';
import { pass } from './pass.ts';
import { pillarCompact } from './pillar-compact.ts';
import { praise } from './praise.ts';
import { proposePledge } from './propose-pledge.ts';
import { reaffirm } from './reaffirm.ts';
import { regionalPact } from './regional-pact.ts';
import { resilience } from './resilience.ts';
import { recruit } from './recruit.ts';
import { rollCall } from './roll-call.ts';
import { scold } from './scold.ts';
import { sideDeal } from './side-deal.ts';
import { soundOut } from './sound-out.ts';
import { spendingLaw } from './spending-law.ts';
import { summit } from './summit.ts';
import { stressTest } from './stress-test.ts';
import { tablePackage } from './table-package.ts';
import { treatyStep } from './treaty-step.ts';
import { takeAdvice } from './take-advice.ts';
import { washington } from './washington.ts';
import { welcome } from './welcome.ts';

export const VERB_RULES: Record<Verb, AnyVerbRule> = {
  'sound-out': soundOut,
  consult,
  'propose-pledge': proposePledge,
  'spending-law': spendingLaw,
  'creative-accounting': creativeAccounting,
  'joint-procurement': jointProcurement,
  'buy-overseas': buyOverseas,
  'adopt-profile': adoptProfile,
  'drop-profile': dropProfile,
  'forward-deployment': forwardDeployment,
  'host-offer': hostOffer,
  'coalition-mission': coalitionMission,
  recruit,
  'alliance-mission': allianceMission,
  'opt-out': optOut,
  'opt-out-contributing': optOutContributing,
  footnote,
  'opt-out-understanding': optOutUnderstanding,
  'opt-out-protocol': optOutProtocol,
  reaffirm,
  'stress-test': stressTest,
  'treaty-step': treatyStep,
  'table-package': tablePackage,
  summit,
  'side-deal': sideDeal,
  praise,
  scold,
  'pillar-compact': pillarCompact,
  'nuclear-dialogue': nuclearDialogue,
  washington,
  'regional-pact': regionalPact,
  resilience,
  welcome,
  posture,
  congress,
  assurance,
  garrison,
  licences,
  knock,
  'lead-mission': leadMission,
  'coalition-line': coalitionLine,
  'coalition-hub': coalitionHub,
  withdraw,
  'live-offer': liveOffer,
  'hold-nerve': holdNerve,
  choose,
  'roll-call': rollCall,
  'answer-call': answerCall,
  'take-advice': takeAdvice,
  envelope,
  'ask-chair': askChair,
  pass,
};
