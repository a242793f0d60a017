/** What goes with an instrument that is left, by its kind. */
import { describe, expect, it } from 'vitest';
import type { InstrumentKind } from '../../../src/engine/governments/government.ts';
import { makeInstrument, makeSpeech } from '../../../src/engine/governments/instruments.ts';
import { abandon, binds, qualify } from '../../../src/engine/governments/undoing.ts';
import { DIMENSIONS } from '../../../src/engine/state.ts';
import { aGame, memberOf, seatOf } from '../../support/game.ts';

const left = (kind: InstrumentKind) => {
  const state = aGame();
  const m = memberOf(state, 'DEU');
  m.forwardPresence01 = 0.3;
  m.workSharing01 = 0.4;
  state.rhetoric01 = 0.7;
  const instrument = makeInstrument(state, {
    kind,
    about: kind,
    delta: DIMENSIONS.map(() => 0),
    parties: ['DEU', 'FRA', 'GBR'],
  });
  abandon(state, seatOf(state, 'DEU'), instrument);
  return { state, m, instrument };
};

describe('an instrument that is left', () => {
  it('takes troops home, work out, or words back', () => {
    expect(left('deployment').m.forwardPresence01).toBeCloseTo(0.2, 12);
    expect(left('joint-contract').m.workSharing01).toBeCloseTo(0.36, 12);
    expect(left('speech').state.rhetoric01).toBeCloseTo(0.68, 12);
    expect(left('spending-law').m.forwardPresence01).toBe(0.3);
  });

  it('binds those who stay', () => {
    const { instrument } = left('joint-contract');
    expect(['DEU', 'FRA', 'POL'].map((id) => binds(instrument, id))).toEqual([false, true, false]);
  });

  it('stays in the treaty within its bounds, however often it is taken back', () => {
    const state = aGame({ changes: { undoShare: 4 } });
    state.treaty.pillar = 0.02;
    const instrument = makeInstrument(state, {
      kind: 'declaration',
      about: 'package',
      delta: DIMENSIONS.map((d) => (d === 'pillar' ? 0.5 : 0)),
      parties: [],
    });
    const moved = qualify(state, seatOf(state, 'DEU'), instrument, ['pillar']);
    expect(state.treaty.pillar).toBe(0);
    expect(moved).toBeCloseTo(0.02, 12);
  });
});

describe('a speech', () => {
  it('counts until the same speaker makes another', () => {
    const state = aGame();
    makeSpeech(state, []);
    makeSpeech(state, ['DEU']);
    makeSpeech(state, []);
    expect(state.instruments.map((i) => [i.parties, i.inForce])).toEqual([
      [[], false],
      [['DEU'], true],
      [[], true],
    ]);
  });
});
