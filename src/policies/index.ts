export { playerOf, POLICY_IDS, type PolicyId } from './policies.ts';
export { playOut, playOutTurn, playPlayerTurn, playPolicyTurn } from './play-out.ts';
export { defaultAnswer } from './decide.ts';
export type { Answer, Player, Tabled } from './hands.ts';
export { pressing } from './pressing.ts';
export { nextTreatyAction, STEADY } from './treaty.ts';
