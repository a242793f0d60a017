/** Verification: equal to the last bit, or the first turn that differs. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hash } from '../../src/engine/index.ts';
import { describeMismatch, replayRecord, replayTo, verifyRecord } from '../../src/replay/index.ts';
import type { GameRecord } from '../../src/replay/index.ts';
import type { Scenario } from '../../src/engine/scenario-input.ts';
import { aScenario } from '../support/game.ts';
import { aPlayedGame } from './a-record.ts';

const played = aPlayedGame({ policy: 'pillar-seeking' });

/** The verdict on the game after a change of its record. */
const verdictAfter = (
  change: (record: GameRecord) => void,
  scenario: Scenario = played.scenario,
) => {
  const record: GameRecord = structuredClone(played.record);
  change(record);
  return verifyRecord(record, scenario);
};

const lineAfter = (change: (record: GameRecord) => void): string => {
  const verdict = verdictAfter(change);
  return verdict.ok ? 'verified' : describeMismatch(verdict.turn, verdict.mismatch);
};

const turnOf = (record: GameRecord, turn: number): GameRecord['turns'][number] => {
  const found = record.turns[turn];
  if (!found) throw new RangeError('no such turn');
  return found;
};

describe('verification', () => {
  it('gives the hash of the final state', () => {
    const verdict = verifyRecord(played.record, played.scenario);
    expect(verdict).toEqual({
      ok: true,
      hash: hash(played.state),
      turns: played.record.turns.length,
      ending: played.state.ending,
    });
  });

  it('accepts a game that is not over, with pending actions', () => {
    const { record, scenario } = aPlayedGame({ turns: 5 });
    const { hoursLeft } = replayRecord(record, scenario).seats[0];
    record.pending.actions.push({ verb: 'sound-out', member: 'POL' });
    expect(verifyRecord(record, scenario).ok).toBe(true);
    expect(replayRecord(record, scenario).seats[0].hoursLeft).toBe(hoursLeft - 1);
  });

  it('names the turn whose action was changed, whichever it is', () => {
    fc.assert(
      fc.property(fc.nat(played.record.turns.length - 1), (turn) => {
        const verdict = verdictAfter((record) => {
          turnOf(record, turn).actions = [{ verb: 'scold' }, { verb: 'reaffirm' }];
        });
        expect(verdict.ok).toBe(false);
        if (!verdict.ok) expect(verdict.turn).toBe(turn);
      }),
      { numRuns: 12 },
    );
  });

  it('shows the figures and the parts of the state that differ', () => {
    const verdict = verdictAfter((record) => {
      turnOf(record, 4).actions = [{ verb: 'scold' }];
    });
    if (verdict.ok || verdict.mismatch.kind !== 'differs') throw new Error('it must differ');
    const { figures, parts } = verdict.mismatch.diff;
    expect(parts).toContain('members');
    const stance = figures.find(({ figure }) => figure === 'scoldingStance01');
    expect(stance?.recorded).not.toBe(stance?.replayed);
    expect(stance?.recorded).toBe(turnOf(played.record, 4).snapshot.figures['scoldingStance01']);
  });

  it('names an action that the rules refuse', () => {
    expect(
      lineAfter((record) => {
        turnOf(record, 5).actions = [
          { verb: 'table-package', package: { delta: { core: 0.9 }, sidePayments: [] } },
        ];
      }),
    ).toMatch(
      /^turn 5: table-package refused: change-out-of-range \(dimension core, change 0\.9, min -0\.35/,
    );
  });

  it('notices a changed hash, figure, ending, seed and a turn too many', () => {
    expect(lineAfter((r) => void (turnOf(r, 2).hash = '0'.repeat(16)))).toMatch(
      /^turn 2: differs: recorded 0{16}, replayed [0-9a-f]{16}$/,
    );
    expect(lineAfter((r) => void (turnOf(r, 1).snapshot.figures['fatigue'] = 3))).toMatch(
      /^turn 1: differs: the snapshot is not the one of state/,
    );
    expect(lineAfter((r) => void (r.ending = 'break-up'))).toMatch(
      /^ending: recorded break-up, replayed/,
    );
    expect(lineAfter((r) => void (r.seed = 'another'))).toMatch(
      /^turn 0: (differs|.* refused)/, // another world may ask other questions
    );
    expect(lineAfter((r) => void r.turns.push(turnOf(r, 0)))).toMatch(
      new RegExp(`^turn ${played.record.turns.length}: recorded after the game had ended`),
    );
  });

  it('refuses other rules and other data in plain words', () => {
    expect(lineAfter((r) => void (r.rulesVersion += 1))).toMatch(
      /^rulesVersion: played under rules \d+, these are rules/,
    );
    const verdict = verdictAfter(() => {}, aScenario({ legitimacy01: 0.6 }));
    expect(verdict).toMatchObject({ ok: false, turn: null, mismatch: { kind: 'other-scenario' } });
  });
});

describe('replay', () => {
  it('leads to the very state, and to the opening of any turn', () => {
    expect(hash(replayRecord(played.record, played.scenario))).toBe(hash(played.state));
    expect(hash(replayTo(played.record, played.scenario, 3))).toBe(turnOf(played.record, 2).hash);
  });
});
