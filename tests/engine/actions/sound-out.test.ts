/** Sounding out: what a government keeps back becomes clearer, the asker is liked for it, and a draft may leak. */
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/engine/index.ts';
import { soundingOf } from '../../../src/engine/table/private-part.ts';
import {
  act,
  aTurn,
  CHAIR,
  memberOf,
  notesOf,
  POLAND,
  refusalOf,
  trustOf,
} from '../../support/verbs.ts';

const soundOut = (member: string): Action => ({ verb: 'sound-out', member });

describe('a sounding', () => {
  it('narrows the band and earns the chair a little trust', () => {
    const state = aTurn();
    act(state, CHAIR, soundOut('FRA'));
    expect(soundingOf(state, CHAIR, 'FRA')?.spread01).toBe(0.4);
    expect(memberOf(state, 'FRA').trustInChair01).toBeCloseTo(0.51, 12);
  });

  it('earns a government trust of its own, and the chair none', () => {
    const state = aTurn({}, POLAND);
    const before = trustOf(state, 'FRA', 'POL');
    act(state, POLAND, soundOut('FRA'));
    expect(trustOf(state, 'FRA', 'POL')).toBeCloseTo(before + 0.01, 12);
    expect(memberOf(state, 'FRA').trustInChair01).toBe(0.5);
    expect(soundingOf(state, CHAIR, 'FRA')).toBeUndefined();
  });

  it('is refused of oneself, of strangers, of those who left, and twice', () => {
    const state = aTurn({}, POLAND);
    expect(refusalOf(state, POLAND, soundOut('POL'))).toBe('own-government');
    expect(refusalOf(state, CHAIR, soundOut('ATL'))).toBe('unknown-member');
    memberOf(state, 'HUN').leftTreaty = true;
    expect(refusalOf(state, CHAIR, soundOut('HUN'))).toBe('has-no-seat');
    act(state, CHAIR, soundOut('FRA'));
    expect(refusalOf(state, CHAIR, soundOut('FRA'))).toBe('already-sounded');
  });
});

describe('the draft of the chair', () => {
  const leaksIn = (seeds: number, leakChance: number): number => {
    let leaks = 0;
    for (let seed = 0; seed < seeds; seed++) {
      const state = aTurn({ leakChance });
      state.hidden.seed = `leak ${seed}`;
      act(state, CHAIR, soundOut('FRA'));
      leaks += state.table.leakedWeight > 0 ? 1 : 0;
    }
    return leaks;
  };

  it('leaks as often as the preview says, and blockers then find each other', () => {
    expect(notesOf(aTurn({ leakChance: 0.2 }), CHAIR, soundOut('FRA'))).toContain('may-leak');
    expect(leaksIn(300, 0.2) / 300).toBeGreaterThan(0.13);
    expect(leaksIn(300, 0.2) / 300).toBeLessThan(0.27);
    const state = aTurn({ leakChance: 1 });
    act(state, CHAIR, soundOut('FRA'));
    expect(state.table.leakedWeight).toBeCloseTo(state.assumptions.leakWeight, 12);
    expect(state.chronicle.at(-1)).toMatchObject({
      key: 'draft-leaked',
      params: { member: 'FRA' },
    });
  });

  it('never leaks as published, and governments have no draft to lose', () => {
    expect(leaksIn(50, 0)).toBe(0);
    const state = aTurn({ leakChance: 1 }, POLAND);
    act(state, POLAND, soundOut('FRA'));
    expect(state.table.leakedWeight).toBe(0);
    expect(notesOf(state, POLAND, soundOut('DEU'))).not.toContain('may-leak');
  });
});
