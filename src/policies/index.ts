export { POLICIES, POLICY_IDS, type PolicyId } from './policies.ts';
export { situationOf } from './policy.ts';
export { playOut, playOutTurn, playPolicyTurn, type PlayedTurn } from './play-out.ts';
