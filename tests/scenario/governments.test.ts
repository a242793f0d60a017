/** A scenario file may say who governs, and who else could. */
import { describe, expect, it } from 'vitest';
import { parseScenario, resolveScenario, scenarioFile } from '../../src/scenario/index.ts';
import type { MemberStart } from '../../src/scenario/schema.ts';

const member = (id: string, start: MemberStart, administration = 'transactional') => {
  const file = scenarioFile('reference-2025');
  const result = parseScenario(
    {
      ...file,
      us: { ...file.us, administration },
      start: { ...file.start, byMember: { ...file.start.byMember, [id]: start } },
    },
    'a test',
  );
  if (!result.ok) throw result.error;
  const found = resolveScenario(result.file).members.find((m) => m.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

describe('the government of a member', () => {
  it('is that of March 2025 unless the file says otherwise', () => {
    expect(member('BEL', {}).government.archetype).toBe('fiscal-guardians');
  });

  it('can be named, with its party system', () => {
    const government = {
      archetype: 'green-internationalist' as const,
      partners: [],
      stability: 2,
      quirks: [],
    };
    const parties = {
      mainstream: ['technocrats' as const],
      sovereigntist: 'left-sovereigntist' as const,
    };
    const belgium = member('BEL', { government, parties });
    expect(belgium.government).toEqual(government);
    expect(belgium.parties).toEqual(parties);
  });

  it('follows a file that only says whether nationalists lead', () => {
    expect(member('FRA', { nationalistLed: true }).government).toMatchObject({
      archetype: 'national-sovereigntist',
      partners: [],
    });
    expect(member('HUN', { nationalistLed: false }).government.archetype).toBe('atlantic-centre');
  });

  it('is the administration in Washington', () => {
    expect(member('USA', {}, 'internationalist').government.archetype).toBe('atlantic-centre');
    expect(member('USA', {}, 'restrainer').government.archetype).toBe('national-sovereigntist');
  });

  it('is refused when a family is misspelt, with a suggestion', () => {
    const file = scenarioFile('reference-2025');
    const government = { archetype: 'atlantic-center', partners: [], stability: 2, quirks: [] };
    const result = parseScenario(
      { ...file, start: { ...file.start, byMember: { BEL: { government } } } },
      'a test',
    );
    expect(result.ok ? '' : result.error.message).toMatch(
      /start\.byMember\.BEL\.government\.archetype.*did you mean "atlantic-centre"/,
    );
  });
});
