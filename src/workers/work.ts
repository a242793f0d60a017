/** The work itself: a generator for every kind of job, that yields the share done after every small step. */
import { baselineOf } from '../analysis/baseline.ts';
import { decisiveTurns } from '../analysis/decisive-turns.ts';
import { FUTURES, legacyOfRecord } from '../analysis/legacy.ts';
import { openScenario, parseRecord } from '../session/index.ts';
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

/** @throws UnreadableRecord */
export const workOf = ({ kind, record: text }: Job): Work => {
  const record = parseRecord(text);
  const scenario = openScenario(record.scenarioId);
  switch (kind) {
    case 'baseline':
      return baselineOf(record, scenario);
    case 'legacy':
      return shares(legacyOfRecord(record, scenario), (futures) => futures / FUTURES);
    case 'decisive':
      return shares(decisiveTurns(record, scenario), ({ done, total }) => done / total);
  }
};
