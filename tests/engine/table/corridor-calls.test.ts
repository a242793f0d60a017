/** Corridor calls: drawn from the state, priced, remembered; and the promises that come of them. */
import { describe, expect, it } from 'vitest';
import { apply, check, legal, preview, type Action } from '../../../src/engine/index.ts';
import { SECRETARY_GENERAL, seatState } from '../../../src/engine/seats/seat.ts';
import { CALL_RULES } from '../../../src/engine/table/call-rules.ts';
import type { CorridorCall } from '../../../src/engine/table/table-state.ts';
import type { State } from '../../../src/engine/state.ts';
import { defaultAnswer, playOutTurn } from '../../../src/policies/index.ts';
import { aGame, aPackage, memberOf } from '../../support/game.ts';

const CHAIR = SECRETARY_GENERAL;
const answer = (call: number, yes: boolean): Action => ({
  verb: 'answer-call',
  call,
  answer: yes ? 'accept' : 'decline',
});
const hours = (game: State): number => seatState(game, CHAIR)?.hoursLeft ?? 0;

/** A game in whose corridor one given caller stands. */
const withCall = (about: string, change: Partial<CorridorCall> = {}): State => {
  const game = aGame();
  game.table.calls = [
    {
      id: 1,
      seat: CHAIR,
      member: 'EST',
      kind: CALL_RULES.find((rule) => rule.about === about)?.kind ?? 'offer',
      about,
      dimension: null,
      openedTurn: 0,
      expiresTurn: 1,
      ...change,
    },
  ];
  return game;
};

describe('the corridor', () => {
  it('holds two to four callers every turn, no government twice', () => {
    for (let seed = 0; seed < 20; seed++) {
      const game = aGame({ seed: `corridor ${seed}` });
      for (let turn = 0; turn < 8 && game.phase !== 'ended'; turn++) {
        const { calls } = game.table;
        expect(calls.length).toBeGreaterThanOrEqual(2);
        expect(calls.length).toBeLessThanOrEqual(4);
        expect(new Set(calls.map((c) => c.member)).size).toBe(calls.length);
        playOutTurn(game, defaultAnswer, 'x');
      }
    }
  });

  it('brings offers, requests and threats over a few games', () => {
    const kinds = new Set<string>();
    for (let seed = 0; seed < 12; seed++) {
      const game = aGame({ seed: `kinds ${seed}` });
      for (const m of game.members) m.grievance = 0.08;
      for (let turn = 0; turn < 6 && game.phase !== 'ended'; turn++) {
        for (const c of game.table.calls) kinds.add(c.kind);
        playOutTurn(game, defaultAnswer, 'x');
      }
    }
    expect([...kinds].toSorted()).toEqual(['offer', 'request', 'threat']);
  });

  it('draws callers from the state: the resentful ask to be absolved, the calm do not', () => {
    const rule = CALL_RULES.find((r) => r.about === 'a-word-of-absolution');
    const game = aGame();
    const turkey = game.members.findIndex((m) => m.id === 'TUR');
    expect(rule?.wants(game, turkey, 0.5)).toBe(0);
    memberOf(game, 'TUR').resentment = 0.2;
    expect(rule?.wants(game, turkey, 0.5)).toBeGreaterThan(0.3);
  });
});

describe('an answer', () => {
  it('costs an hour, and a yes its price', () => {
    const game = withCall('troops-for-the-frontier');
    const [before, capital] = [hours(game), seatState(game, CHAIR)?.capital ?? 0];
    apply(game, CHAIR, answer(1, true));
    expect(hours(game)).toBe(before - 1);
    expect(seatState(game, CHAIR)?.capital).toBe(capital - 1);
    expect(memberOf(game, 'EST').ious).toBe(1);
    expect(game.table.calls).toHaveLength(0);
  });

  it('is previewed by the very effects that follow', () => {
    const game = withCall('a-word-of-absolution');
    const lines = preview(game, CHAIR, answer(1, true));
    const rule = CALL_RULES.find((r) => r.about === 'a-word-of-absolution');
    expect(lines.map((line) => (line.kind === 'effect' ? line.effect : null))).toEqual(rule?.yes);
  });

  it('is refused to nobody who is not there', () => {
    expect(check(aGame(), CHAIR, answer(99, true))?.reason).toBe('no-such-call');
  });

  it('not given in time is remembered as a no, and as rudeness', () => {
    const asked = withCall('time-for-the-floor', { expiresTurn: 0 });
    const declined = structuredClone(asked);
    apply(declined, CHAIR, answer(1, false));
    playOutTurn(asked, defaultAnswer, 'x');
    playOutTurn(declined, defaultAnswer, 'x');
    const [rude, polite] = [memberOf(asked, 'EST'), memberOf(declined, 'EST')];
    expect(rude.grievance).toBeGreaterThan(polite.grievance);
    expect(rude.trustInChair01).toBeLessThan(polite.trustInChair01);
    expect(rude.memory.at(-1)?.key).toBe('call-unanswered');
    expect(asked.table.answered.expired).toBe(1);
  });

  it('lists every call both ways among the legal moves', () => {
    const targets = legal(withCall('a-european-project'), CHAIR).find(
      (m) => m.verb === 'answer-call',
    );
    expect(targets?.targets.map((t) => t.action)).toEqual([answer(1, true), answer(1, false)]);
  });
});

describe('a promise to spare a red line', () => {
  const promised = (): State => {
    const game = withCall('spare-our-red-line', { dimension: 'command', kind: 'threat' });
    apply(game, CHAIR, answer(1, true));
    return game;
  };

  it('is broken by a text that touches it: grievance, and trust that everybody sees', () => {
    const game = promised();
    const before = memberOf(game, 'EST').trustInChair01;
    apply(game, CHAIR, { verb: 'table-package', package: aPackage({ command: -0.01 }) });
    expect(memberOf(game, 'EST').trustInChair01).toBeLessThan(before - 0.1);
    expect(game.chronicle.some((e) => e.key === 'promise-broken')).toBe(true);
  });

  it('kept to its end, earns capital and trust', () => {
    const game = promised();
    const kept = (): boolean => game.chronicle.some((e) => e.key === 'promise-kept');
    for (let turn = 0; turn < 3 && !kept() && game.phase !== 'ended'; turn++)
      playOutTurn(game, defaultAnswer, 'x');
    expect(kept()).toBe(true);
    expect(game.table.promises).toHaveLength(0);
  });
});
