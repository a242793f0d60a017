/** What frames a game: the mandate's standing, and the books that are opened at the end. */
import { describe, expect, it, vi } from 'vitest';
import { setup, view } from '../../src/engine/index.ts';
import { MANDATES } from '../../src/engine/mandates/mandate.ts';
import { dealtMandate } from '../../src/engine/mandates/deal.ts';
import { atOnce } from '../../src/replay/index.ts';
import { loadScenario } from '../../src/scenario/index.ts';
import { archiving, parseRecord, playingOnRecord } from '../../src/session/index.ts';
import { futureShares } from '../../src/store/legacy.ts';
import { mandateReading, promiseState } from '../../src/store/mandate.ts';
import {
  heaviestSecrets,
  privateRows,
  weakestAlly,
  worldOf,
} from '../../src/store/opened-books.ts';
import { openNew } from '../../src/store/open-game.ts';
import { legalMoves } from '../../src/store/room.ts';
import { parseSettings } from '../../src/store/settings.ts';
import { answers as answersOf } from '../../src/store/verbs.ts';
import type { Analyst, Legacy } from '../../src/workers/job.ts';

const SEAT = 'secretary-general';
const scenario = loadScenario('coalition-2025');
const state = setup(scenario, 'frame', {}, { mandate: MANDATES.shield });
const seen = view(state, SEAT);

describe('the mandate’s standing', () => {
  it('scores each axis 50 at its baseline, and nothing before the baseline is known', () => {
    const axes = mandateReading(seen, null).axes.map(({ value }) => value);
    expect(mandateReading(seen, null)).toMatchObject({ score: null, won: false });
    const even = mandateReading(seen, axes);
    for (const { points, baseline, value } of even.axes) {
      expect(points).toBeCloseTo(50);
      expect(baseline).toBe(value);
    }
    const better = mandateReading(
      seen,
      axes.map((x) => x - 10),
    );
    expect(better.score).toBeGreaterThan(even.score ?? 100);
    expect(even.axes.map(({ weight }) => weight)).toEqual([45, 5, 20, 15, 15]);
  });

  it('reads the axes of an open term, without weights, points or promises', () => {
    const open = mandateReading(view(setup(scenario, 'frame'), SEAT), [50, 50, 50, 50, 50]);
    expect(open).toMatchObject({ mandate: null, score: null, promises: [] });
    expect(open.axes[0]).toMatchObject({ weight: null, points: null, baseline: 50 });
  });

  it.each([
    [0.6, 0.5, 'reach', 'kept'],
    [0.52, 0.5, 'reach', 'at-risk'],
    [0.49, 0.5, 'reach', 'not-kept'],
    [0.05, 0.1, 'stay-under', 'kept'],
    [0.095, 0.1, 'stay-under', 'at-risk'],
    [0, 0, 'stay-under', 'kept'],
    [1, 0, 'stay-under', 'not-kept'],
  ] as const)('a promise at %d that must come to %d (%s) is %s', (value, threshold, must, want) => {
    const kept = must === 'reach' ? value >= threshold : value <= threshold;
    expect(promiseState({ promise: 'word-kept', value, threshold, must, kept })).toBe(want);
  });
});

describe('the opened books', () => {
  it('name the ally for whom the others would have done least, most willing first', () => {
    const weakest = weakestAlly(seen, state.hidden);
    const n = state.members.length;
    const meanFor = (i: number): number =>
      state.members.reduce(
        (sum, _, j) => sum + (i === j ? 0 : state.hidden.willingness[i * n + j]),
        0,
      ) /
      (n - 1);
    const least = Math.min(...state.members.slice(1).map((_, k) => meanFor(k + 1)));
    expect(weakest?.meanTrue01).toBeCloseTo(least);
    expect(weakest?.allies).toHaveLength(n - 1);
    const odds = weakest?.allies.map(({ true01 }) => true01) ?? [];
    expect(odds).toEqual(odds.toSorted((a, b) => b - a));
  });

  it('tell every private part, the heaviest first', () => {
    const all = privateRows(seen, state.hidden);
    expect(all).toHaveLength(32);
    const [first] = heaviestSecrets(seen, state.hidden, 3);
    const largest = Math.max(...state.hidden.privateParts.map(Math.abs));
    expect(Math.abs(first?.forTenPoints ?? 0)).toBeCloseTo(largest / 10);
  });

  it('place a world among the worlds that may be drawn', () => {
    const world = (nationalistWave: number, adversaryGrowth: number) =>
      worldOf({ ...state.hidden, nationalistWave, adversaryGrowth });
    expect(world(-0.3, 0.6)).toEqual({ wave: 'low', growth: 'low' });
    expect(world(1, 1)).toEqual({ wave: 'middle', growth: 'middle' });
    expect(world(2.3, 1.45)).toEqual({ wave: 'high', growth: 'high' });
  });
});

describe('a legacy', () => {
  const endings = { 'status-quo': 60, hollow: 36, 'native-nato': 4 };
  const none = {
    'european-pillar': 0,
    hybrid: 0,
    'amexit-crash-out': 0,
    'break-up': 0,
    'article-5-failed': 0,
    'managed-handover': 0,
    'atlantic-renewal': 0,
    'coalition-europe': 0,
    deadlock: 0,
  };
  const legacy: Legacy = {
    futures: 100,
    endings: { ...none, ...endings },
    medianScore: 52,
    won: 9,
  };

  it('lists the endings that came, and this game’s own even when no other shares it', () => {
    expect(futureShares(legacy, 'hybrid').map(({ ending }) => ending)).toEqual([
      'status-quo',
      'hollow',
      'native-nato',
      'hybrid',
    ]);
    expect(futureShares(legacy, 'hollow')[1]).toEqual({ ending: 'hollow', count: 36, own: true });
  });
});

describe('a game with an analyst', () => {
  const open = (analyst: Analyst, personTurns = 24) =>
    openNew(
      { seed: 'frame', lens: 'agnostic', personTurns, mandate: 'dealt' },
      {
        settings: () => parseSettings({ motion: 'full' }),
        changeSettings: () => undefined,
        keep: () => Promise.resolve(),
        analyst,
      },
    );
  const never = (): Promise<never> => new Promise(() => undefined);
  const silent: Analyst = {
    baseline: never,
    playOn: never,
    archive: never,
    legacy: never,
    decisive: never,
  };

  it('is given the mandate that its seed deals, and keeps its baseline in the record', async () => {
    const baseline = [60, 55, 80, 50, 60];
    const game = open({
      ...silent,
      baseline: () => Promise.resolve(baseline),
    });
    expect(game.getState().view.mandate?.id).toBe(dealtMandate('frame'));
    await Promise.resolve();
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
    expect(game.getState().baseline).toEqual({ state: 'done', value: baseline });
    expect(game.getState().recordText()).toContain('"baseline": [');
    expect(game.getState().hidden).toBeNull();
  });

  it('says so when the baseline cannot be worked out, and gives up when it is left', async () => {
    const failing = open({
      ...silent,
      baseline: () => Promise.reject(new Error('no')),
    });
    let stopped = false;
    const left = open({
      ...silent,
      baseline: (_, __, signal) => {
        signal.addEventListener('abort', () => {
          stopped = true;
        });
        return never();
      },
    });
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
    left.getState().leave();
    expect(stopped).toBe(true);
    expect(failing.getState().baseline).toEqual({ state: 'failed' });
    expect(left.getState().baseline).toMatchObject({ state: 'working' });
  });

  /** A busy machine takes its time. */
  const PATIENCE = { timeout: 60_000 };

  it('reads the archive once for all who ask, and again where a half-year closed in the meantime', async () => {
    const asked: string[] = [];
    const answers: (() => void)[] = [];
    const game = open({
      ...silent,
      archive: (record) => {
        asked.push(record);
        return new Promise((resolve) => {
          answers.push(() => resolve(atOnce(archiving(parseRecord(record), scenario))));
        });
      },
    });
    const { readArchive, endTurn, submit } = game.getState();
    readArchive();
    readArchive();
    await vi.waitFor(() => expect(asked).toHaveLength(1), PATIENCE);
    endTurn();
    while (game.getState().view.decisions.length > 0) {
      const open = answersOf(legalMoves(game.getState())).find(({ refusal }) => refusal === null);
      if (open !== undefined) submit(open.action);
    }
    answers[0]?.();
    await vi.waitFor(() => expect(asked).toHaveLength(2), PATIENCE);
    answers[1]?.();
    await vi.waitFor(
      () => expect(game.getState().archive.map(({ turn }) => turn)).toEqual([-1, 0]),
      PATIENCE,
    );
    readArchive();
    await vi.waitFor(() => expect(asked).toHaveLength(3), PATIENCE);
    game.getState().leave();
  });

  it('has the caretaker’s years played by it, up to the ending', async () => {
    const game = open(
      {
        ...silent,
        playOn: (record, tell) => {
          tell(0.5);
          return Promise.resolve(atOnce(playingOnRecord(parseRecord(record), scenario)));
        },
      },
      0,
    );
    expect(game.getState().stage).toBe('caretaker');
    await vi.waitFor(() => expect(game.getState().stage).toBe('ending'));
    expect(game.getState().caretaker01).toBe(0.5);
    expect(game.getState().view.phase).toBe('ended');
    expect(parseRecord(game.getState().recordText()).ending).toBe(game.getState().view.ending);
  });

  it('breaks nothing when it is left in the caretaker’s years', async () => {
    const stopped = vi.fn<() => void>();
    const game = open(
      {
        ...silent,
        playOn: (_, __, signal) =>
          new Promise((_resolve, reject) => {
            signal.addEventListener('abort', () => {
              stopped();
              reject(new Error('left'));
            });
          }),
      },
      0,
    );
    await vi.waitFor(() => expect(game.getState().stage).toBe('caretaker'));
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
    game.getState().leave();
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
    expect(stopped).toHaveBeenCalledOnce();
    expect(game.getState().stage).toBe('caretaker');
  });
});
