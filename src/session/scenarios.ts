/** Scenarios by id, ready to be played. */
export { loadScenario as openScenario } from '../scenario/index.ts';
