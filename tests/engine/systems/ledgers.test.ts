/** Explained gauges: at the end of every turn the booked causes sum to the gauge, whatever happened in between. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Assumptions } from '../../../src/engine/assumptions.ts';
import { apply } from '../../../src/engine/index.ts';
import type { Contributions, TurnRecord } from '../../../src/engine/state.ts';
import { aGame } from '../../support/game.ts';
import { playOutWith } from '../../support/random-play.ts';

const sumOf = (parts: Contributions): number => Object.values(parts).reduce((x, y) => x + y, 0);

/** Everything happens every turn: missions, incidents, disputes, exits, a crash-out and tests that are held. */
const EVENTFUL: Partial<Assumptions> = {
  hMis: 5,
  hHyb: 5,
  hDisp: 5,
  hTest: 0.2,
  testWin: 0,
  testNeed: 0,
  exitHazard: 3,
  exCmd: 0.3,
  exTre: 0.3,
  hCrash: 1,
  costScale: 0,
  advChooses: 0, // an adversary that chooses attacks nobody who is sure to be helped
};

describe('the ledgers of an eventful campaign', () => {
  const records: TurnRecord[] = [];
  const keys = new Set<string>();
  beforeAll(() => {
    for (const seed of ['one', 'two', 'three']) {
      const state = aGame({ seed, changes: EVENTFUL });
      while (state.phase !== 'ended') {
        apply(state, 'secretary-general', { verb: 'reaffirm' });
        apply(state, 'secretary-general', { verb: 'scold' });
        playOutWith(state);
      }
      records.push(...state.history);
      for (const event of state.chronicle) keys.add(event.key);
    }
  });

  it('were written while everything happened', () => {
    for (const key of [
      'mission',
      'hybrid-incident',
      'transatlantic-dispute',
      'us-crash-out',
      'test-held',
      'leaves-command',
    ])
      expect(keys).toContain(key);
  });

  it('sum to deterrence', () => {
    for (const now of records)
      expect(100 * sumOf(now.deterrenceParts)).toBeCloseTo(now.deterrence, 9);
  });

  it('sum to American commitment', () => {
    for (const now of records)
      expect(sumOf(now.usCommitmentParts)).toBeCloseTo(now.usCommitment01, 10);
  });

  it('sum to legitimacy', () => {
    for (const now of records)
      expect(100 * sumOf(now.legitimacyParts)).toBeCloseTo(now.legitimacy, 9);
  });

  it('sum to reliability, which also moves when threat shifts the weights and when members leave', () => {
    for (const now of records)
      expect(sumOf(now.reliabilityParts)).toBeCloseTo(now.reliability01, 10);
  });
});
