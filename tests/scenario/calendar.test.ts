import { describe, expect, it } from 'vitest';
import {
  monthsThatControlDefence,
  periodicTurns,
  turnOfDate,
} from '../../src/scenario/calendar.ts';
import { ELECTIONS } from '../../src/scenario/data/elections.ts';
import { MEMBER_IDS } from '../../src/scenario/data/members.ts';
import { loadScenario, scenarioFile } from '../../src/scenario/index.ts';
import { publishedElectionTurns } from '../../tooling/data/published-elections.ts';

const START = { startYear: 2025, startHalf: 1 } as const;
const turnsOf = (scenario: string, id: string) =>
  loadScenario(scenario).members.find((member) => member.id === id)?.electionTurns;

describe('half-years', () => {
  it('count June to the first half and July to the second', () => {
    expect(turnOfDate('2025-06', START)).toBe(0);
    expect(turnOfDate('2025-07', START)).toBe(1);
    expect(turnOfDate('2036-12', START)).toBe(23);
  });

  it('take a day, and a bare year as June', () => {
    expect(turnOfDate('2025-10-29', START)).toBe(1);
    expect(turnOfDate('2027', START)).toBe(4);
  });

  it('are negative before the start', () => {
    expect(turnOfDate('2024-11', START)).toBe(-1);
  });

  it('count from the second half where a scenario begins there', () => {
    expect(turnOfDate('1966-03', { startYear: 1965, startHalf: 2 })).toBe(1);
  });

  it('repeat an election every period while the game lasts', () => {
    expect(periodicTurns(3, 8, 24)).toEqual([3, 11, 19]);
    expect(periodicTurns(30, 8, 24)).toEqual([]);
  });
});

describe('elections of the coalition scenario', () => {
  it('flip no government before the player has moved', () => {
    for (const { id, electionTurns } of loadScenario('coalition-2025').members)
      expect([id, electionTurns.filter((turn) => turn < 1)]).toEqual([id, []]);
  });

  it('fall to every member at least once, in order', () => {
    for (const { id, electionTurns } of loadScenario('coalition-2025').members) {
      expect([id, electionTurns.length > 0]).toEqual([id, true]);
      expect(electionTurns).toEqual([...new Set(electionTurns)].toSorted((a, b) => a - b));
      expect(electionTurns.at(-1)).toBeLessThan(24);
    }
  });

  it('bring a new administration to Washington in January 2029 and 2033', () => {
    expect(turnsOf('coalition-2025', 'USA')).toEqual([8, 16]);
  });

  it('count the French president and assembly: April 2027, June 2029, April 2032, June 2034', () => {
    expect(turnsOf('coalition-2025', 'FRA')).toEqual([4, 8, 14, 18]);
  });

  it('leave the German election of February 2025 to history', () => {
    expect(turnsOf('coalition-2025', 'DEU')).toEqual([8, 16]);
  });

  it('leave out presidents with ceremonial roles: Portugal only has its parliament', () => {
    expect(turnsOf('coalition-2025', 'PRT')).toEqual([9, 17]);
  });

  it('go on by the legal cycle where the data end: Croatia April 2036', () => {
    expect(ELECTIONS.some(({ member, date }) => member === 'HRV' && date.startsWith('2036'))).toBe(
      false,
    );
    expect(turnsOf('coalition-2025', 'HRV')?.at(-1)).toBe(22);
  });

  it('are those of the data file', () => {
    const { elections } = scenarioFile('coalition-2025');
    const months = monthsThatControlDefence(ELECTIONS, 2036);
    expect(elections.byMember).toEqual(
      Object.fromEntries(MEMBER_IDS.map((id) => [id, months.get(id)])),
    );
  });
});

describe('elections of the reference scenario', () => {
  it('are those of the published model, the first turn included', () => {
    const { elections } = scenarioFile('reference-2025');
    expect(elections.byMember).toEqual(
      Object.fromEntries(MEMBER_IDS.map((id) => [id, publishedElectionTurns(id)])),
    );
    expect(turnsOf('reference-2025', 'POL')).toEqual([0, 8, 16]);
  });

  it('repeat every period: Bulgaria October 2028 and every three years', () => {
    expect(turnsOf('reference-2025', 'BGR')).toEqual([7, 13, 19]);
  });
});
