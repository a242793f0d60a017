/** The jobs behind a game, where there are no workers: in slices, with progress, stoppable, checked. */
import { describe, expect, it } from 'vitest';
import { createGame, openScenario, printRecord } from '../../src/session/index.ts';
import { analyst } from '../../src/workers/client.ts';
import { inSlices } from '../../src/workers/in-slices.ts';
import { jobSchema, messageSchema } from '../../src/workers/job.ts';
import { workOf } from '../../src/workers/work.ts';

const options = {
  scenario: openScenario('coalition-2025'),
  seed: 'worker',
  lens: 'agnostic',
  mandate: 'shield',
  personTurns: 6,
} as const;
const game = createGame(options);
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

  it('plays on as the game itself does, and reads every half-year of it', async () => {
    const own = createGame({ ...options, personTurns: 0 });
    const asked = createGame({ ...options, personTurns: 0 });
    await own.playOn(() => undefined);
    const told: number[] = [];
    const playedOn = await analyst.playOn(
      printRecord(asked.record()),
      (done01) => told.push(done01),
      never,
    );
    expect(() => asked.takeOver({ ...playedOn, state: { ...playedOn.state, turn: 0 } })).toThrow(
      /another game/,
    );
    asked.takeOver(playedOn);
    expect(asked.record()).toEqual(own.record());
    expect(asked.debrief()).toEqual(own.debrief());
    expect(told).toEqual(told.toSorted((a, b) => a - b));
    const ended = asked.record();
    const archive = await analyst.archive(printRecord(ended), () => undefined, never);
    expect(archive.map(({ turn }) => turn)).toEqual([-1, ...ended.turns.keys()]);
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
