export { playerOf, POLICY_IDS, type PolicyId } from './policies.ts';
export { playOut, playOutTurn, playPlayerTurn, playPolicyTurn } from './play-out.ts';
export { caretakerOf } from './caretaker.ts';
export { defaultAnswer } from './decide.ts';
export type { Answer, Player, Tabled } from './hands.ts';
export { GOVERNMENT_PLAYERS, type GovernmentPlayerId } from './governments.ts';
export { playersOf } from './seat-players.ts';
export { pressing } from './pressing.ts';
export { nextTreatyAction } from './treaty.ts';
