/** The computer's players: they see a view, choose from the legal list, and play to an ending. */
import { describe, expect, it } from 'vitest';
import {
  advance,
  ANSWERS,
  apply,
  check,
  hash,
  setup,
  type Action,
} from '../../src/engine/index.ts';
import type { State } from '../../src/engine/state.ts';
import { Hands } from '../../src/policies/hands.ts';
import {
  playerOf,
  playOut,
  playPolicyTurn,
  POLICY_IDS,
  type PolicyId,
} from '../../src/policies/index.ts';
import { loadScenario } from '../../src/scenario/index.ts';
import { aGame, CALM } from '../support/game.ts';

const CHAIR = 'secretary-general';
const REAL = loadScenario('coalition-2025');

const isAnswer = ({ verb }: Action): boolean => ANSWERS.some((answer) => answer === verb);

/** What a policy does in a turn, answers left out; the state stays as it is. */
const actsOf = (state: State, policy: PolicyId, playerSeed = 'player'): Action[] => {
  const player = playerOf(policy);
  const hands = new Hands(structuredClone(state), playerSeed, player.answer);
  player.play(hands);
  return hands.done.filter((action) => action.verb === 'pass' || !isAnswer(action));
};

describe.each(POLICY_IDS)('%s', (policy) => {
  it('does only what the rules accept, and notes all of it', () => {
    const state = setup(REAL, 'noted');
    const again = structuredClone(state);
    for (let turn = 0; turn < 6 && state.phase !== 'ended'; turn++) {
      const { actions, answers } = playPolicyTurn(state, policy, 'player');
      for (const action of actions) {
        expect(check(again, CHAIR, action), JSON.stringify(action)).toBeNull();
        apply(again, CHAIR, action);
      }
      advance(again);
      for (const answer of answers) {
        apply(again, CHAIR, answer);
        if (again.phase === 'shock' && again.decisions.length === 0) advance(again);
      }
      expect(hash(again)).toBe(hash(state));
    }
  });

  it('plays to an ending within the campaign', () => {
    const state = setup(REAL, 'ending');
    while (state.phase !== 'ended') {
      const turn = state.turn;
      playPolicyTurn(state, policy, 'player');
      expect(state.turn).toBe(turn + 1);
    }
    expect(state.ending).not.toBeNull();
    expect(state.turn).toBeLessThanOrEqual(24);
    expect(state.history).toHaveLength(state.turn + 1);
  });

  it('plays the same game twice', () => {
    const play = (): string => hash(playOut(setup(REAL, 'twice'), policy, 'player'));
    expect(play()).toBe(play());
  });

  it('decides on its view alone', () => {
    const state = setup(REAL, 'look');
    const before = hash(state);
    actsOf(state, policy);
    expect(hash(state)).toBe(before);
  });
});

describe('the policies', () => {
  it('are told apart by what they do', () => {
    const games = POLICY_IDS.map((policy) => hash(playOut(setup(REAL, 'apart'), policy, 'player')));
    expect(new Set(games).size).toBe(POLICY_IDS.length);
  });

  it('as published do not care for the player’s luck, the random one aside, when no card asks', () => {
    const published = ['nothing', 'muddle-through', 'pillar-seeking', 'native-seeking'] as const;
    const play = (policy: PolicyId, player: string): string =>
      hash(playOut(aGame({ changes: { volatility: 0 } }), policy, player));
    for (const policy of published) expect(play(policy, 'one')).toBe(play(policy, 'other'));
    expect(play('random', 'one')).not.toBe(play('random', 'other'));
  });

  it('as published act twice a turn, as far as hours and capital allow', () => {
    const state = aGame();
    state.turn = 1;
    expect(actsOf(state, 'hardline')).toEqual([{ verb: 'scold' }, { verb: 'reaffirm' }]);
    state.seats[0].capital = 0.5;
    expect(actsOf(state, 'hardline')).toEqual([{ verb: 'scold' }]);
  });
});

describe('what each is after', () => {
  it('nothing: nothing', () => {
    expect(actsOf(aGame(), 'nothing')).toEqual([]);
  });

  /** A verb and what it is aimed at: the published model's own rows. */
  const rowOf = (action: Action): string =>
    Object.values(action)
      .filter((value) => typeof value === 'string')
      .join(' ');

  it('random: two draws from every row but one, in equal parts', () => {
    const count: Record<string, number> = {};
    const state = setup(REAL, 'dice', { transitionBurden: 0 });
    const draws = 1300;
    for (let i = 0; i < draws; i++) {
      const wishes = actsOf(state, 'random', `player ${i}`);
      expect(wishes).toHaveLength(2);
      for (const wish of wishes) {
        const row = rowOf(wish);
        count[row] = (count[row] ?? 0) + 1;
      }
    }
    expect(Object.keys(count)).toHaveLength(13);
    expect(count['washington halt-roadmap']).toBeUndefined();
    // 200 each expected; four and a half standard errors
    for (const row of Object.keys(count)) expect(Math.abs(count[row] - 200), row).toBeLessThan(62);
  });

  it('random: texts that change every dimension a little, without favours', () => {
    const state = setup(REAL, 'dice');
    for (let i = 0; i < 60; i++)
      for (const action of actsOf(state, 'random', `text ${i}`)) {
        if (action.verb !== 'table-package') continue;
        expect(Object.keys(action.package.delta)).toHaveLength(8);
        for (const change of Object.values(action.package.delta))
          expect(Math.abs(change)).toBeLessThanOrEqual(0.18);
        expect(action.package.sidePayments).toEqual([]);
      }
  });

  it('hardline: scolds every turn, reaffirms in odd ones', () => {
    const state = aGame();
    for (state.turn = 0; state.turn < 6; state.turn++) {
      const verbs = actsOf(state, 'hardline').map((a) => a.verb);
      expect(verbs[0]).toBe('scold');
      expect(verbs.includes('reaffirm')).toBe(state.turn % 2 === 1);
    }
  });

  it('muddling through: courts Washington when it wavers, in turns by deals and by campaigns', () => {
    const state = aGame();
    state.us.commitment01 = 0.46;
    state.turn = 5;
    expect(actsOf(state, 'muddle-through')[0]).toEqual({ verb: 'washington', offer: 'keep-in' });
    state.turn = 8;
    expect(actsOf(state, 'muddle-through')[0]).toEqual({ verb: 'propose-pledge' });
    state.us.commitment01 = 0.47;
    expect(actsOf(state, 'muddle-through').map((a) => a.verb)).toEqual(['consult']);
    state.turn = 7;
    expect(actsOf(state, 'muddle-through').map((a) => a.verb)).toEqual(['forward-deployment']);
  });

  it('pillar-seeking: asks for a roadmap every third turn, unless internationalists govern', () => {
    const state = aGame({ changes: { transitionBurden: 0, privSpread: 0 } });
    state.turn = 4;
    expect(actsOf(state, 'pillar-seeking')[0]).toEqual({ verb: 'washington', offer: 'roadmap' });
    state.us.administration = 'internationalist';
    expect(actsOf(state, 'pillar-seeking').map((a) => a.verb)).not.toContain('washington');
  });

  it.each(['pillar-seeking', 'native-seeking'] as const)(
    '%s: asks up to two capitals before it tables where governments keep something to themselves',
    (policy) => {
      /** Soundings of each of the first turns. */
      const soundings = (privSpread: number): number[] => {
        const state = setup(REAL, 'asks', { privSpread });
        return Array.from({ length: 6 }, () => {
          const { actions } = playPolicyTurn(state, policy, 'player');
          return actions.filter((a) => a.verb === 'sound-out').length;
        });
      };
      expect(Math.max(...soundings(0.12))).toBe(2);
      expect(Math.max(...soundings(0))).toBe(0);
    },
  );

  it('pillar- and native-seeking: move the treaty their way in a calm world', () => {
    const after = (policy: PolicyId): State => playOut(setup(REAL, 'calm', CALM), policy, 'player');
    const [pillar, native, idle] = (['pillar-seeking', 'native-seeking', 'nothing'] as const).map(
      after,
    );
    expect(pillar.treaty.pillar).toBeGreaterThan(idle.treaty.pillar + 0.1);
    expect(native.treaty.optout).toBeGreaterThan(idle.treaty.optout + 0.1);
    expect(native.treaty.works).toBeGreaterThan(idle.treaty.works + 0.1);
    expect(native.treaty.scope).toBeLessThan(idle.treaty.scope);
    expect(pillar.history.at(-1)?.pillarIndex ?? 0).toBeGreaterThan(
      native.history.at(-1)?.pillarIndex ?? 0,
    );
    expect(native.history.at(-1)?.nativeIndex ?? 0).toBeGreaterThan(
      pillar.history.at(-1)?.nativeIndex ?? 0,
    );
  });
});
