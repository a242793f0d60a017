/** A text that fell comes back: less of what cost letters, what was asked for a signature, and only where it would hold. */
import { describe, expect, it } from 'vitest';
import { absolute } from '../../../src/engine/math.ts';
import { amendedText } from '../../../src/engine/chair/write-text.ts';
import type { Package, State } from '../../../src/engine/state.ts';
import { DIMENSIONS } from '../../../src/engine/state.ts';
import { aGovernmentsGame, answer, toTheEndOfTurn, untilEnvelope } from '../../support/own-seat.ts';

const SORE: Package = { delta: { pillar: 0.2, works: 0.1, core: 0.05 }, sidePayments: [] };
const GREAT: Package = {
  delta: { pillar: 0.35, command: 0.22, optout: 0.3, core: 0.1 },
  sidePayments: [],
};
const MILD: Package = { delta: { core: 0.04, works: 0.05 }, sidePayments: [] };

/** A letter of the played government fells this text. */
const felled = (draft: Package, price: number | null, changes = {}): State => {
  const state = aGovernmentsGame('POL', 'comes back', changes);
  untilEnvelope(state, structuredClone(draft));
  if (price !== null) answer(state, { verb: 'envelope', vote: 'price', value: price });
  if (state.decisions[0]?.kind === 'envelope') answer(state, { verb: 'envelope', vote: 'break' });
  return state;
};

const size = ({ delta }: Package): number =>
  DIMENSIONS.reduce((sum, d) => sum + absolute(delta[d] ?? 0), 0);

describe('a text that fell', () => {
  it('is remembered, with who will write again', () => {
    const { chair } = felled(MILD, null);
    expect(chair?.fallen).toMatchObject({ text: MILD, turn: 0, tries: 0, demand: null });
    expect(chair?.wary01).toBeCloseTo(0.6, 12);
  });

  it('comes back smaller on the point that it names, where that is what it needs to hold', () => {
    let softer = 0;
    for (const member of ['HUN', 'TUR', 'ITA', 'FRA']) {
      const state = aGovernmentsGame(member, 'softer', { chairReturns: 0, chairFavours: 0 });
      untilEnvelope(state, structuredClone(GREAT));
      answer(state, { verb: 'envelope', vote: 'break' });
      const chair = state.chair;
      const written = chair && amendedText(state, chair);
      const softened = written?.why.softened ?? null;
      if (!written || softened === null) continue;
      softer += 1;
      expect(size(written.text)).toBeLessThan(size(GREAT));
      expect(absolute(written.text.delta[softened] ?? 0)).toBeLessThan(
        absolute(GREAT.delta[softened] ?? 0),
      );
    }
    expect(softer).toBeGreaterThan(0);
  });

  it('stays away while the odds are not good enough', () => {
    const state = felled(SORE, null, { chairReturns: 1 });
    expect(state.chair && amendedText(state, state.chair)).toBeNull();
    toTheEndOfTurn(state);
    expect(state.chronicle.some((e) => e.key === 'chair-comes-back')).toBe(false);
  });

  it('comes back in the same half-year, and the played government is asked again', () => {
    let asked = 0;
    for (let n = 0; n < 8; n++) {
      const state = aGovernmentsGame('POL', `again ${n}`, { chairReturns: 0.05 });
      untilEnvelope(state, structuredClone(SORE));
      answer(state, { verb: 'envelope', vote: 'break' });
      toTheEndOfTurn(state);
      const [first, second] = state.chronicle.filter(
        (e) => e.turn === 0 && e.params['by'] === 'chair',
      );
      expect(first?.key).toBe('package-broken');
      if (second === undefined) continue;
      asked += 1;
      expect(state.chronicle.some((e) => e.turn === 0 && e.key === 'chair-comes-back')).toBe(true);
    }
    expect(asked).toBeGreaterThan(0);
  });

  it('is given up after so many tries', () => {
    const never = felled(MILD, null, { chairTries: 0 });
    expect(never.chair?.fallen).toBeNull();
  });
});

describe('a price that was named in vain', () => {
  it('is part of the text that comes back, paid by somebody, when its letter felled the first', () => {
    let conceded = 0;
    for (let n = 0; n < 12; n++) {
      const state = aGovernmentsGame('POL', `price ${n}`, { chairReturns: 0, purseMost: 0.11 });
      untilEnvelope(state, structuredClone(MILD));
      answer(state, { verb: 'envelope', vote: 'price', value: 0.12 });
      if (state.decisions[0]?.kind !== 'envelope') continue;
      answer(state, { verb: 'envelope', vote: 'break' });
      const chair = state.chair;
      if (chair === undefined || chair.fallen === null) continue;
      expect(chair.fallen.demand).toEqual({ member: 'POL', value: 0.12 });
      const favours = amendedText(state, chair)?.text.sidePayments ?? [];
      if (favours.some((p) => p.to === 'POL' && p.from !== 'POL' && p.value >= 0.12)) conceded += 1;
    }
    expect(conceded).toBeGreaterThan(0);
  });

  it('is forgotten where the government signed for nothing', () => {
    const state = aGovernmentsGame('POL', 'price 1', { purseMost: 0.11 });
    untilEnvelope(state, structuredClone(MILD));
    answer(state, { verb: 'envelope', vote: 'price', value: 0.12 });
    expect(state.chair?.demand).toEqual({ member: 'POL', value: 0.12 });
    answer(state, { verb: 'envelope', vote: 'consent' });
    expect(state.chair?.demand).toBeNull();
    expect(state.chair?.fallen?.demand ?? null).toBeNull();
  });
});
