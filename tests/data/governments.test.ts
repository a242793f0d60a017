/** The governments of March 2025: every member has one, and the rule for nationalist-led ones gives the judgement. */
import { describe, expect, it } from 'vitest';
import { ASSUMPTIONS } from '../../src/engine/assumptions.ts';
import { isSovereigntist } from '../../src/engine/governments/government.ts';
import { actsNationalist } from '../../src/engine/governments/worldview.ts';
import { GOVERNMENTS, governmentOf } from '../../src/scenario/data/governments.ts';
import { judgementOn, memberData, MEMBER_IDS } from '../../src/scenario/data/members.ts';
import { loadScenario } from '../../src/scenario/index.ts';

const EUROPE = MEMBER_IDS.filter((id) => id !== 'USA');

describe('the governments of March 2025', () => {
  it('cover the roster in its order, with three habits each', () => {
    expect(GOVERNMENTS.map(({ id }) => id)).toEqual(MEMBER_IDS);
    for (const { quirks } of GOVERNMENTS) expect(new Set(quirks).size).toBe(3);
  });

  it.each(EUROPE)('tells from the worldview whether %s is nationalist-led', (id) => {
    const judged = judgementOn(id);
    const { archetype } = governmentOf(id);
    expect(actsNationalist(archetype, judged, ASSUMPTIONS.natFlag.default)).toBe(
      judged.nationalistLed,
    );
  });

  it.each(EUROPE)('has a lead in %s that fits its family', (id) => {
    const family = memberData(id).figures.governmentFamily.value;
    const nationalist = family === 'national-conservative' || family === 'nationalist-populist';
    expect(isSovereigntist(governmentOf(id).archetype)).toBe(nationalist);
  });

  it('names only mainstream families that the challenger is not', () => {
    for (const { mainstream } of GOVERNMENTS)
      expect(mainstream.filter((party) => isSovereigntist(party))).toEqual([]);
  });

  it('reach the engine', () => {
    const spain = loadScenario('coalition-2025').members.find(({ id }) => id === 'ESP');
    expect(spain?.government).toEqual({
      archetype: 'social-shield',
      partners: ['left-sovereigntist'],
      stability: 1,
      quirks: ['caveat-user', 'host-of-bases', 'treaty-literal'],
    });
    expect(spain?.parties.sovereigntist).toBe('national-sovereigntist');
  });
});
