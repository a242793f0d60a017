/** The board reads what the rules hold: elections ahead, treaties and their steps, commitments and their reviews. */
import { describe, expect, it } from 'vitest';
import { advance, apply, legal, setup, view } from '../../src/engine/index.ts';
import { makeInstrument } from '../../src/engine/governments/instruments.ts';
import type { State } from '../../src/engine/state.ts';
import { loadScenario } from '../../src/scenario/index.ts';
import {
  cliffsAhead,
  commitments,
  domainGaps,
  favoursOwed,
  prospects,
} from '../../src/store/board.ts';
import { ladder, reliances, votersHold } from '../../src/store/dossier.ts';
import { treatySteps } from '../../src/store/treaty-steps.ts';

const SEAT = 'secretary-general';
const scenario = loadScenario('coalition-2025');
const game = (): State => setup(scenario, 'board');
const NO_DRAFT = { delta: {}, sidePayments: [] };

describe('cliffs', () => {
  it('are the elections of the next four half-years, the strongest challenger first', () => {
    const state = game();
    const cliffs = cliffsAhead(view(state, SEAT));
    expect(cliffs.length).toBeGreaterThan(0);
    for (const { turn, voters } of cliffs) {
      expect(turn).toBeLessThan(4);
      expect(voters.every((m) => m.electionTurns.includes(turn))).toBe(true);
      const strengths = voters.map((m) => m.nationalist01);
      expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
    }
  });
});

describe('commitments', () => {
  it('are those in force, the least durable first, with the reviews that are due', () => {
    const state = game();
    const about = { about: 'package', delta: [0, 0.3, 0, 0, 0, 0, 0, 0], parties: [] };
    makeInstrument(state, { ...about, kind: 'protocol' });
    makeInstrument(state, { ...about, kind: 'speech' });
    makeInstrument(state, { ...about, kind: 'declaration' }).inForce = false;
    state.turn = 1;
    const hungary = state.members.find((m) => m.id === 'HUN');
    if (!hungary) throw new Error('no Hungary');
    hungary.government.sinceTurn = 1;
    hungary.government.reviewTurn = 2;
    hungary.government.breakWithPast01 = 1;
    const found = commitments(view(state, SEAT));
    expect(found.map(({ instrument }) => instrument.kind)).toEqual(['speech', 'protocol']);
    expect(found[0]?.risks.map(({ member }) => member)).toEqual(['HUN']);
    expect(found[0]?.risks[0]?.abandon01).toBeGreaterThan(found[1]?.risks[0]?.abandon01 ?? 0);
  });

  it('of favours name who owes whom', () => {
    const state = game();
    const [usa, , france] = state.members;
    if (!usa || !france) throw new Error('no members');
    usa.ious = 2;
    france.ious = -1;
    expect(favoursOwed(view(state, SEAT)).map(({ ious }) => ious)).toEqual([2, -1]);
  });
});

describe('a treaty', () => {
  it('begins with the aims, then offers its steps and the text on the desk, out-of-order ones left out', () => {
    const state = game();
    const steps = (draft = NO_DRAFT) => {
      const seen = view(state, SEAT);
      return treatySteps(seen, legal(seen, SEAT), draft);
    };
    expect(prospects(view(state, SEAT))).toBeNull();
    expect(steps().length).toBeGreaterThan(2);
    const open = steps().find(({ target }) => target.refusal === null);
    if (!open) throw new Error('nothing to open');
    apply(state, SEAT, open.target.action);
    expect(state.treatyProcess).not.toBeNull();
    expect(prospects(view(state, SEAT))?.parliaments.length).toBeGreaterThan(20);
    const names = (draft = NO_DRAFT) =>
      steps(draft).map(({ target: { action } }) =>
        action.verb === 'treaty-step' ? action.step : '',
      );
    expect(names()).toContain('heads-of-terms');
    expect(names()).not.toContain('signature');
    expect(
      steps({ delta: { optout: 0.3 }, sidePayments: [] }).every(({ fromDesk }) => !fromDesk),
    ).toBe(true);
  });
});

it('forces, voters, reliances and ladders can be read of every member at any time', () => {
  const state = game();
  advance(state);
  const seen = view(state, SEAT);
  expect(domainGaps(seen)).toHaveLength(8);
  for (const m of seen.members) {
    expect(ladder(seen, m).rung).not.toBe('');
    expect(reliances(seen, m).length).toBeLessThanOrEqual(3);
    const swings = votersHold(seen, m).map(({ swing }) => Math.abs(swing));
    expect(swings).toEqual(swings.toSorted((a, b) => b - a));
  }
});
