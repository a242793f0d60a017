/** The turns that decided a game. */
import { describe, expect, it } from 'vitest';
import { decisiveTurns, finish } from '../../src/analysis/decisive-turns.ts';
import { loadScenario } from '../../src/scenario/index.ts';
import { PERSON } from '../../src/replay/index.ts';
import { aScenario } from '../support/game.ts';
import { aPlayedGame } from '../replay/a-record.ts';

describe('decisive turns', () => {
  const { record, scenario, state } = aPlayedGame({
    scenario: loadScenario('coalition-2025'),
    policy: 'native-seeking',
  });
  const found = finish(decisiveTurns(record, scenario));

  it('are three different turns, weightiest first', () => {
    expect(found).toHaveLength(3);
    expect(new Set(found.map(({ turn }) => turn)).size).toBe(3);
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('tell what was done, and what the ending would have been', () => {
    for (const t of found) {
      expect(t.actions).toEqual(record.turns[t.turn]?.actions);
      expect(t.changedEnding).toBe(t.endingWithout !== state.ending);
      if (t.cause === 'crises') expect(t.crises.length).toBeGreaterThan(0);
    }
  });

  it('are the same whenever they are asked for, and leave the record alone', () => {
    const before = JSON.stringify(record);
    expect(finish(decisiveTurns(record, scenario))).toEqual(found);
    expect(JSON.stringify(record)).toBe(before);
  });

  it('are searched in short steps', () => {
    let steps = 0;
    let done = 0;
    for (const progress of decisiveTurns(record, scenario)) {
      steps += 1;
      expect(progress.done).toBeGreaterThanOrEqual(done);
      expect(progress.done).toBeLessThan(progress.total);
      done = progress.done;
    }
    expect(steps).toBeGreaterThan(5 * record.turns.length);
  });

  it('count a failed test above all else', () => {
    const game = aPlayedGame({
      scenario: aScenario({
        events: [{ turn: 6, kind: 'collective-defence-test' }],
        assumptions: { testWin: 1.5, hTest: 0.014, advChooses: 0 },
      }),
      policy: 'nothing',
    });
    expect(game.state.ending).toBe('article-5-failed');
    const [first] = finish(decisiveTurns(game.record, game.scenario));
    expect(first).toMatchObject({ turn: 6, cause: 'crises', changedEnding: true });
    expect(first?.crises).toContain('test-failed');
  });

  it('look at the person’s turns only, where a person played', () => {
    const mixed = aPlayedGame({ policy: 'pillar-seeking' });
    for (const turn of mixed.record.turns.slice(0, 2)) turn.by = PERSON;
    for (const t of finish(decisiveTurns(mixed.record, mixed.scenario)))
      if (t.cause === 'actions') expect(t.turn).toBeLessThan(2);
  });
});
