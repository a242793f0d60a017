import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changesOfMind } from '../../src/store/asking.ts';
import type { GameStore, NewGameChoice } from '../../src/store/game-state.ts';
import { openNew, openRecord } from '../../src/store/open-game.ts';
import { legalMoves } from '../../src/store/room.ts';
import type { Save } from '../../src/store/saves.ts';
import { answers } from '../../src/store/verbs.ts';
import { parseSettings, type Settings } from '../../src/store/settings.ts';

const CHOICE: NewGameChoice = {
  seed: 'store',
  lens: 'agnostic',
  difficulty: 'standard',
  mandate: null,
  personTurns: 12,
};

let saves: Save[] = [];
let settings: Settings;

const services = () => ({
  settings: () => settings,
  changeSettings: (change: Partial<Settings>) => {
    settings = { ...settings, ...change };
  },
  keep: (save: Save) => {
    saves.push(save);
    return Promise.resolve();
  },
  analyst: null,
});

const open = (): GameStore => openNew(CHOICE, services());
const state = (game: GameStore) => game.getState();

/** End the half-year, answering what waits and what comes up with the first thing that is allowed. */
const endHalfYear = (game: GameStore): void => {
  answerAll(game);
  state(game).endTurn();
  answerAll(game);
};

const answerAll = (game: GameStore): void => {
  while (state(game).stage === 'decision') {
    if (state(game).rollCall?.result) {
      state(game).leaveRollCall();
      continue;
    }
    const answer = answers(legalMoves(state(game))).find(({ refusal }) => refusal === null);
    if (answer === undefined) throw new Error('a decision that nothing answers');
    state(game).submit(answer.action);
  }
};

beforeEach(() => {
  vi.useFakeTimers();
  saves = [];
  settings = parseSettings({ motion: 'full' });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the first turn', () => {
  it('opens on the laid table, whose blocker is one suggestion away from agreeing', () => {
    const game = open();
    const { laid, draft, forecast, view } = state(game);
    expect(laid).not.toBeNull();
    expect(forecast?.passes01).toBeLessThan(0.1);
    const [nearest] = changesOfMind(view, laid?.blocker ?? '', draft);
    state(game).setDraft(nearest?.package ?? draft);
    expect(state(game).forecast?.passes01).toBeGreaterThan(0.9);
    expect(state(game).tableDraft()).toBeNull();
    expect(state(game).council?.result.outcome).toBe('adopted');
    expect(state(game).laid).toBeNull();
  });
});

describe('the draft', () => {
  it('brings a new forecast with every dial, and its reason while it cannot be tabled', () => {
    const game = open();
    state(game).setDraft({ delta: {}, sidePayments: [] });
    expect(state(game).forecast).toBeNull();
    expect(state(game).draftRefusal?.reason).toBe('package-empty');
    state(game).setDial('core', 0.1);
    expect(state(game).draftRefusal).toBeNull();
    expect(state(game).forecast?.members).toHaveLength(32);
    state(game).setDial('core', 0);
    expect(state(game).draft.delta).toEqual({});
    state(game).addPayment({ to: 'FRA', from: 'FRA', value: 0.01 });
    state(game).setDial('core', 0.1);
    expect(state(game).draftRefusal?.reason).toBe('pays-itself');
  });

  it('is saved with the record, and both come back', async () => {
    const game = open();
    state(game).submit({ verb: 'washington', offer: 'keep-in' });
    state(game).setDial('works', 0.2);
    vi.advanceTimersByTime(1000);
    const last = saves.at(-1);
    const opened = await openRecord(last?.record ?? '', last?.draft ?? '', services());
    if (!opened.ok) throw new Error(opened.problem);
    expect(state(opened.game).view).toEqual(state(game).view);
    expect(state(opened.game).draft).toEqual(state(game).draft);
  });
});

describe('a corrupt save', () => {
  it.each(['', '{', '{"format":1}', 'null'])('%j is refused in one line', async (text) => {
    const opened = await openRecord(text, '', services());
    expect(opened.ok).toBe(false);
    if (!opened.ok) expect(opened.problem).toMatch(/^[^\n]+$/);
  });

  it('an unreadable draft costs the draft only', async () => {
    const game = open();
    vi.advanceTimersByTime(1000);
    const opened = await openRecord(state(game).recordText(), '{"delta":{"core":"x"}}', services());
    expect(opened.ok).toBe(true);
  });
});

describe('the council', () => {
  it('opens envelopes one by one, quicker when told, at once when skipped', () => {
    const game = open();
    state(game).tableDraft();
    expect(state(game)).toMatchObject({ stage: 'council', council: { opened: 0 } });
    vi.advanceTimersByTime(900);
    expect(state(game).council).toMatchObject({ opened: 1, over: false });
    vi.advanceTimersByTime(5000);
    expect(state(game).council?.opened).toBe(1);
    state(game).submit({ verb: 'hold-nerve' });
    state(game).setCouncilSpeed('fast');
    vi.advanceTimersByTime(700);
    expect(state(game).council?.opened).toBeGreaterThan(1);
    state(game).skipCouncil();
    expect(state(game).council?.opened).toBe(32);
    vi.advanceTimersByTime(5000);
    state(game).leaveCouncil();
    expect(state(game)).toMatchObject({ stage: 'table', council: null });
    expect(settings.councilSpeed).toBe('fast');
  });

  it('keeps a text that fell on the desk for amending', () => {
    const game = open();
    const { draft } = state(game);
    state(game).tableDraft();
    expect(state(game).council?.over).toBe(false);
    expect(state(game).submit({ verb: 'hold-nerve' })).toBeNull();
    expect(state(game).council).toMatchObject({ over: true, result: { outcome: 'broken' } });
    expect(state(game).draft).toEqual(draft);
  });
});

describe('a half-year', () => {
  it('ends with a report, and the report leads on', () => {
    const game = open();
    endHalfYear(game);
    expect(state(game)).toMatchObject({ stage: 'report', view: { turn: 1 } });
    state(game).proceed();
    expect(state(game).stage).toBe('table');
    expect(saves.at(-1)?.summary.turn).toBe(1);
  });

  it('the twelfth hands over to the caretaker, who reaches an ending', async () => {
    vi.useRealTimers();
    const game = open();
    for (let turn = 0; turn < 12; turn++) {
      endHalfYear(game);
      if (turn < 11) state(game).proceed();
    }
    state(game).proceed();
    expect(state(game).stage).toBe('caretaker');
    await vi.waitFor(() => expect(state(game).stage).toBe('ending'), 60_000);
    expect(state(game).view.ending).not.toBeNull();
    expect(saves.at(-1)?.summary.ended).toBe(true);
  });
});

describe('settings', () => {
  it('fall back where they cannot be read', () => {
    expect(parseSettings(null).councilSpeed).toBe('normal');
    expect(parseSettings({ theme: 'dark', councilSpeed: 7 })).toMatchObject({
      theme: 'dark',
      councilSpeed: 'normal',
    });
  });
});
