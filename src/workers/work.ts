/** The work itself: a generator for every kind of job, that yields the share done after every small step. */
import { baselineOf } from '../analysis/baseline.ts';
import { decisiveTurns } from '../analysis/decisive-turns.ts';
import { FUTURES, legacyOfRecord } from '../analysis/legacy.ts';
import {
  archiving,
  openScenario,
  parseRecord,
  playingOnRecord,
  type GameRecord,
} from '../session/index.ts';
import type { Job } from './job.ts';

export type Work = Generator<number, unknown>;

function* shares<Step, T>(
  work: Generator<Step, T>,
  shareOf: (step: Step) => number,
): Generator<number, T> {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield shareOf(step.value);
  }
}

type WorkOn = (record: GameRecord, scenario: ReturnType<typeof openScenario>) => Work;

const WORK: Record<Job['kind'], WorkOn> = {
  baseline: baselineOf,
  'play-on': playingOnRecord,
  archive: archiving,
  legacy: (...game) => shares(legacyOfRecord(...game), (futures) => futures / FUTURES),
  decisive: (...game) => shares(decisiveTurns(...game), ({ done, total }) => done / total),
};

/** @throws UnreadableRecord */
export const workOf = ({ kind, record: text }: Job): Work => {
  const record = parseRecord(text);
  return WORK[kind](record, openScenario(record.scenarioId));
};
