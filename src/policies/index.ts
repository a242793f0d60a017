export { POLICIES, POLICY_IDS, type PolicyId } from './policies.ts';
export { situationOf, type Policy, type Situation } from './policy.ts';
export { playOut, playPolicyTurn } from './play-out.ts';
