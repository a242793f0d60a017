export { POLICIES, POLICY_IDS, type PolicyId } from './policies.ts';
export { situationOf } from './policy.ts';
export { playOut, playPolicyTurn } from './play-out.ts';
