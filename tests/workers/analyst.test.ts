/** The jobs behind a game, where there are no workers: in slices, with progress, stoppable, checked. */
import { describe, expect, it } from 'vitest';
import { createGame, openScenario, printRecord } from '../../src/session/index.ts';
import { analyst } from '../../src/workers/client.ts';
import { inSlices } from '../../src/workers/in-slices.ts';
import { jobSchema, messageSchema } from '../../src/workers/job.ts';
import { workOf } from '../../src/workers/work.ts';

const game = createGame({
  scenario: openScenario('coalition-2025'),
  seed: 'worker',
  lens: 'agnostic',
  mandate: 'shield',
  personTurns: 6,
});
const record = printRecord(game.record());
const never = new AbortController().signal;

describe('the analyst', () => {
  it('works out a baseline in slices, and tells how far it is', async () => {
    const told: number[] = [];
    const axes = await analyst.baseline(record, (done01) => told.push(done01), never);
    expect(axes).toHaveLength(5);
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });

  it('takes a step a turn: none of them blocks a page', () => {
    let steps = 0;
    for (const work = workOf({ kind: 'baseline', record }); work.next().done !== true;) steps += 1;
    // A hundred terms of 24 turns, a few of which end early.
    expect(steps).toBeGreaterThan(1000);
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    const work = analyst.baseline(record, () => controller.abort(), controller.signal);
    await expect(work).rejects.toThrow('abort');
  });

  it('refuses what is no record', async () => {
    await expect(analyst.baseline('{}', () => undefined, never)).rejects.toThrow(/format/);
    await expect(analyst.baseline('', () => undefined, never)).rejects.toThrow();
  });
});

describe('messages', () => {
  it('have a shape', () => {
    expect(jobSchema.safeParse({ kind: 'baseline', record }).success).toBe(true);
    expect(jobSchema.safeParse({ kind: 'everything', record }).success).toBe(false);
    expect(messageSchema.safeParse({ tells: 'progress', done01: 2 }).success).toBe(false);
    expect(messageSchema.safeParse({ tells: 'result', result: [] }).success).toBe(true);
  });
});

it('work is stopped between two steps', async () => {
  const controller = new AbortController();
  let steps = 0;
  function* endless(): Generator<number, unknown> {
    for (;;) {
      steps += 1;
      yield steps;
    }
  }
  const stopped = inSlices(endless(), 1, () => controller.abort(), controller.signal);
  await expect(stopped).rejects.toThrow('abort');
  expect(steps).toBeGreaterThan(1);
});
