import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aGame, aScenario, aMember } from '../support/game.ts';
import { view } from '../../src/engine/index.ts';
import { DIMENSIONS, type CouncilResult } from '../../src/engine/state.ts';
import type { GameStore } from '../../src/store/game-state.ts';
import { openNew, openRecord } from '../../src/store/open-game.ts';
import { likelyPayer, refuseOffer } from '../../src/store/offers.ts';
import { legalMoves } from '../../src/store/room.ts';
import { parseSettings } from '../../src/store/settings.ts';
import { answers } from '../../src/store/verbs.ts';
import { treatyBefore } from '../../src/store/votes.ts';

const services = {
  settings: () => parseSettings({ motion: 'full' }),
  changeSettings: () => {},
  keep: () => Promise.resolve(),
  analyst: null,
};

const open = (seed: string): GameStore => {
  const choice = { seed, lens: 'agnostic', mandate: null, personTurns: 12 } as const;
  return openNew({ ...choice, difficulty: 'standard' }, services);
};

const answerAll = (game: GameStore): void => {
  for (;;) {
    const { stage, view: seen, submit } = game.getState();
    if (seen.decisions.length === 0 || stage === 'report') return;
    const answer = answers(legalMoves(game.getState())).find(({ refusal }) => refusal === null);
    if (answer === undefined) throw new Error('a decision that nothing answers');
    submit(answer.action);
  }
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a vote', () => {
  it('is replayed from the treaty as it stood before it', () => {
    const game = open('store');
    const before = game.getState().view.treaty;
    game.getState().tableDraft();
    while (game.getState().view.table.tabling !== null)
      game.getState().submit({ verb: 'hold-nerve' });
    const { view: seen, council } = game.getState();
    expect(council).toMatchObject({ over: true, told: false });
    for (const d of DIMENSIONS) expect(council?.from[d]).toBeCloseTo(before[d]);
    expect(treatyBefore(seen.treaty, seen.councils, 0)).toEqual(council?.from);
  });

  it('of the half-year that is reported can be watched again after a reload of its report', async () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('sessionStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    });
    const game = open('store');
    game.getState().tableDraft();
    while (game.getState().view.table.tabling !== null)
      game.getState().submit({ verb: 'hold-nerve' });
    game.getState().leaveCouncil();
    game.getState().endTurn();
    answerAll(game);
    expect(game.getState().stage).toBe('report');
    const reload = async (): Promise<GameStore> => {
      const again = await openRecord(game.getState().recordText(), '', services);
      if (!again.ok) throw new Error(again.problem);
      return again.game;
    };
    const again = await reload();
    expect(again.getState()).toMatchObject({
      stage: 'report',
      votes: game.getState().votes,
      lineBefore01: game.getState().lineBefore01,
    });
    again.getState().watchVote(0);
    expect(again.getState().council).toMatchObject({ told: true, opened: 0 });
    expect((await reload()).getState().stage).toBe('report');
    again.getState().leaveCouncil();
    again.getState().proceed();
    expect((await reload()).getState().stage).not.toBe('report');
    vi.unstubAllGlobals();
  });

  it('that changed the treaty is taken back, one that fell or was for a treaty in the making is not', () => {
    const state = aGame({ scenario: aScenario({ members: [aMember('USA'), aMember('DEU')] }) });
    const after = { ...state.treaty, scope: 0.5, floor: 0.4 };
    const vote = (outcome: CouncilResult['outcome'], purpose?: 'signature'): CouncilResult => ({
      by: 'secretary-general',
      package: { delta: { scope: 0.2 }, sidePayments: [], ...(purpose && { purpose }) },
      procedure: { deadline: 'normal', summit: false },
      walkedOut: [],
      envelopes: [],
      outcome,
      ratification: [],
    });
    expect(treatyBefore(after, [vote('adopted')], 0).scope).toBeCloseTo(0.3);
    expect(treatyBefore(after, [vote('broken')], 0)).toEqual(after);
    expect(treatyBefore(after, [vote('adopted', 'signature')], 0)).toEqual(after);
    expect(treatyBefore(after, [vote('adopted'), vote('adopted')], 1).scope).toBeCloseTo(0.3);
  });

  it('on the text of another government can be watched from the report, and leads back to it', () => {
    for (let turn = 0, game = open('i0'); turn < 36; turn++) {
      if (turn % 12 === 11) game = open(`i${turn}`);
      game.getState().endTurn();
      answerAll(game);
      const { votes, watchVote } = game.getState();
      const at = votes.findIndex(({ by }) => by !== 'secretary-general');
      if (at < 0) {
        game.getState().proceed();
        answerAll(game);
        continue;
      }
      watchVote(at);
      expect(game.getState()).toMatchObject({
        stage: 'council',
        council: { result: votes[at], opened: 0, told: true, over: true },
      });
      vi.advanceTimersByTime(120_000);
      expect(game.getState().council?.opened).toBe(votes[at]?.envelopes.length);
      game.getState().leaveCouncil();
      expect(game.getState()).toMatchObject({ stage: 'report', council: null });
      return;
    }
    throw new Error('no government tabled a text in three games');
  });
});

describe('a favour in hand', () => {
  it('goes into the text for the government that it is given to, and leaves the hand', () => {
    const game = open('store');
    game.getState().takeOffer({ from: 'DEU', value: 0.04 });
    game.getState().giveOffer('HUN');
    expect(game.getState().draft.sidePayments).toEqual([{ from: 'DEU', to: 'HUN', value: 0.04 }]);
    expect(game.getState().offer).toBeNull();
    expect(game.getState().said).not.toBe('');
  });

  it('is kept, with a reason, when the government cannot take it', () => {
    const game = open('store');
    game.getState().takeOffer({ from: 'DEU', value: 0.04 });
    game.getState().giveOffer('DEU');
    expect(game.getState().draft.sidePayments).toEqual([]);
    expect(game.getState().offer).not.toBeNull();
    const { view: seen } = game.getState();
    expect(refuseOffer(seen, { from: 'DEU', value: 0.04 }, 'DEU')).toBe('pays-it-itself');
    expect(refuseOffer(seen, { from: null, value: 0.04 }, 'DEU')).toBe('wrote-no-letter');
    expect(refuseOffer(seen, { from: 'DEU', value: 0.04 }, 'nobody')).toBe('no-seat');
  });

  it('in a vote brings the writer of the letter round', () => {
    const game = open('store');
    game.getState().tableDraft();
    const letter = game.getState().view.table.tabling?.result.envelopes.at(-1);
    if (letter === undefined) throw new Error('the laid table was to bring a letter');
    game.getState().takeOffer({ from: null, value: 0.15 });
    game.getState().giveOffer('LUX');
    expect(game.getState().view.table.tabling).not.toBeNull();
    game.getState().giveOffer(letter.member);
    const seen = game.getState().council?.result.envelopes.find((e) => e.member === letter.member);
    expect(seen?.verdict).not.toBe('breaks-silence');
  });

  it('is paid by whom it costs least', () => {
    const state = aGame({
      scenario: aScenario({
        members: [
          aMember('USA', { gdpBillionUsd: 29_000 }),
          aMember('LUX', { gdpBillionUsd: 90 }),
          aMember('DEU', { gdpBillionUsd: 4600 }),
        ],
      }),
    });
    expect(likelyPayer(view(state, 'secretary-general'), null)).toBe('USA');
  });
});
