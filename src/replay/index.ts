/** Records of games: made while playing, parsed at the edge, played again, verified. */
export {
  appendTurn,
  newRecord,
  RECORD_FORMAT,
  PERSON,
  recordedTurn,
  type GameRecord,
  type NewGame,
  type PlayedTurn,
  type RecordedTurn,
} from './record.ts';
export { archiving, measureName, type ArchivedTurn } from './archive.ts';
export { parseRecord, printRecord, UnreadableRecord } from './parse-record.ts';
export { actionSchema } from './record-schema.ts';
export { shareText, sharedRecord } from './share.ts';
export {
  openingOf,
  optionsOfSeat,
  replayRecord,
  replayTo,
  retracing,
  type Retraced,
} from './replay.ts';
export { atOnce, type Steps } from './steps.ts';
export {
  describeMismatch,
  verifying,
  verifyRecord,
  type Mismatch,
  type Verification,
} from './verify.ts';
