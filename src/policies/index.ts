export { playerOf, POLICY_IDS, type PolicyId } from './policies.ts';
export {
  playOut,
  playOutTurn,
  playPlayerTurn,
  playPolicyTurn,
  type PlayedTurn,
} from './play-out.ts';
export { defaultAnswer } from './decide.ts';
export type { Answer, Player, Tabled } from './hands.ts';
export { pressing } from './pressing.ts';
export { nextTreatyAction, STEADY, type TreatyManner } from './treaty.ts';
