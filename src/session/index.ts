/** Local play: one authority, the scenarios it opens and the records it restores. */
export { type Authority, createGame, restoreGame, restoreInSlices } from './authority.ts';
export { playingOnRecord, type PlayedOn } from './caretaker.ts';
export {
  archiving,
  measureName,
  parseRecord,
  printRecord,
  RECORD_FORMAT,
  sharedRecord,
  shareText,
  type ArchivedTurn,
  type GameRecord,
} from '../replay/index.ts';
export { parseJson } from '../scenario/json.ts';
export { RULES_VERSION } from '../engine/index.ts';
export { openScenario } from './scenarios.ts';
export { MUDDLE, NATIVE, PILLAR } from '../policies/directions.ts';
export * from './lesson/lesson.ts';
export { tutorialLesson, type Lesson, type LessonDeed } from '../scenario/index.ts';
