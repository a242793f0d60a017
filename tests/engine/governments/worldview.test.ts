/** Worldviews belong to governments: the country's own view plus the weighted mean of its parties' shifts. */
import { describe, expect, it } from 'vitest';
import { PARTY_VIEWS } from '../../../src/engine/governments/archetypes.ts';
import { ARCHETYPES, type GovernmentAtStart } from '../../../src/engine/governments/government.ts';
import {
  actsNationalist,
  coalitionShift,
  takeView,
} from '../../../src/engine/governments/worldview.ts';
import { idealsOf } from '../../../src/engine/bargaining/preferences.ts';
import {
  aGame,
  aMember,
  aScenario,
  memberOf,
  seatOf,
  someAssumptions,
} from '../../support/game.ts';

const NUMBERS = { partyShift: 1, partyTaste: 1, leadWeight: 0.6, quirkFrontier: 0.8 };

const led = (
  archetype: GovernmentAtStart['archetype'],
  partners: GovernmentAtStart['partners'] = [],
): GovernmentAtStart => ({ archetype, partners, stability: 3, quirks: [] });

describe('a coalition', () => {
  it('shifts a worldview by its lead to .6 and by its partners to .4 together', () => {
    const shift = coalitionShift(
      led('atlantic-centre', ['social-shield', 'green-internationalist']),
      someAssumptions(NUMBERS),
    );
    expect(shift.atlanticist).toBeCloseTo(0.6 * 0.06 + 0.4 * -0.02, 12);
    expect(shift.fiscalWill).toBeCloseTo(0.6 * 0.03 + 0.4 * -0.05, 12);
  });

  it('agrees about the threat on the frontier, whoever governs', () => {
    const a = someAssumptions(NUMBERS);
    const inland = coalitionShift(led('left-sovereigntist'), a);
    const frontier = coalitionShift({ ...led('left-sovereigntist'), quirks: ['frontier'] }, a);
    expect(inland.russiaFirst).toBeCloseTo(-0.12, 12);
    expect(frontier.russiaFirst).toBeCloseTo(-0.024, 12);
    expect(frontier.atlanticist).toBe(inland.atlanticist);
  });
});

describe('a change of government', () => {
  const spain = aMember('ESP', { government: led('social-shield') });
  const game = () =>
    aGame({ scenario: aScenario({ members: [...aScenario().members, spain] }), changes: NUMBERS });

  it('leaves the figures of the start as they were given', () => {
    const m = memberOf(game(), 'ESP');
    expect(m.worldviewAtlanticist01).toBe(spain.worldviewAtlanticist01);
    expect(m.fiscalWill01).toBe(spain.fiscalWill01);
    expect(m.tastes).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('moves the worldview by the difference of the parties, and back again', () => {
    const state = game();
    const m = memberOf(state, 'ESP');
    m.government.archetype = 'national-sovereigntist';
    takeView(m, state.assumptions);
    expect(m.worldviewAtlanticist01).toBeCloseTo(0.5 - 0.1 + 0.02, 12);
    expect(m.worldviewInterventionist01).toBeCloseTo(0.4 - 0.12 + 0.05, 12);
    expect(m.autonomy01).toBeCloseTo(0.4 + 0.1, 12);
    m.government.archetype = 'social-shield';
    takeView(m, state.assumptions);
    expect(m.worldviewAtlanticist01).toBeCloseTo(0.5, 12);
    expect(m.tastes[7]).toBeCloseTo(0, 12);
  });

  it('moves the ideal treaty: sovereigntists want less of a pillar and more of a right to stay out', () => {
    const state = game();
    const index = seatOf(state, 'ESP');
    const before = idealsOf(state, index);
    state.members[index].government.archetype = 'national-sovereigntist';
    takeView(state.members[index], state.assumptions);
    const after = idealsOf(state, index);
    expect(after[2]).toBeGreaterThan(before[2]);
    expect(after[7]).toBeLessThan(before[7] + 0.65 * 0.08);
  });

  it('moves nothing where governments are countries', () => {
    const state = aGame({ changes: { ...NUMBERS, partyShift: 0, partyTaste: 0 } });
    const m = memberOf(state, 'POL');
    const before = { ...m };
    m.government.archetype = 'left-sovereigntist';
    takeView(m, state.assumptions);
    expect(m).toEqual({ ...before, government: m.government });
  });
});

describe('a nationalist-led government', () => {
  const acts = (lead: GovernmentAtStart['archetype'], autonomy01: number, atlanticist01: number) =>
    actsNationalist(lead, { autonomy01, worldviewAtlanticist01: atlanticist01 }, -0.06);

  it('is led by sovereigntists whose autonomy outweighs their Atlanticism', () => {
    expect(acts('national-sovereigntist', 0.6, 0.5)).toBe(true);
    expect(acts('left-sovereigntist', 0.6, 0.5)).toBe(true);
    expect(acts('national-sovereigntist', 0.5, 0.6)).toBe(false); // firmly Atlanticist
    expect(acts('autonomist-centre', 0.9, 0.2)).toBe(false); // autonomous, but no sovereigntist
  });
});

describe('the archetypes', () => {
  it.each(ARCHETYPES)('%s both likes and dislikes something about the alliance', (archetype) => {
    const { tastes } = PARTY_VIEWS[archetype];
    expect(tastes).toHaveLength(8);
    expect(tastes.some((taste) => taste > 0)).toBe(true);
    expect(tastes.some((taste) => taste < 0)).toBe(true);
  });

  it('move nothing by more than .15', () => {
    for (const archetype of ARCHETYPES) {
      const { shift, tastes } = PARTY_VIEWS[archetype];
      const shifts = [
        shift.atlanticist,
        shift.interventionist,
        shift.russiaFirst,
        shift.autonomy,
        shift.fiscalWill,
      ];
      for (const x of [...shifts, ...tastes]) expect(Math.abs(x)).toBeLessThan(0.15);
    }
  });
});
