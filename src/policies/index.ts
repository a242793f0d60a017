export { playerOf, POLICY_IDS, type PolicyId } from './policies.ts';
export { playOut, playOutTurn, playPolicyTurn, type PlayedTurn } from './play-out.ts';
export { defaultAnswer } from './decide.ts';
