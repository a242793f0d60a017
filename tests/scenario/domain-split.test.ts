/** The split of forces over domains, from data and judgement, against the public estimates it is sized on. */
import { describe, expect, it } from 'vitest';
import { setup } from '../../src/engine/index.ts';
import { DOMAINS, type Domain } from '../../src/engine/domains/domain.ts';
import { gapsByDomain } from '../../src/engine/domains/gaps.ts';
import { loadScenario, parseScenario, resolveScenario } from '../../src/scenario/index.ts';
import { DOMAIN_ESTIMATES } from '../../src/scenario/data/domains.ts';
import { domainJudgementsSchema } from '../../src/scenario/data-schema.ts';
import { homeDomainShares } from '../../src/scenario/domain-split.ts';
import judgements from '../../assets/data/domain-judgements.json' with { type: 'json' };
import coalition from '../../scenarios/coalition-2025.json' with { type: 'json' };

const scenario = loadScenario('coalition-2025');
const start = setup(scenario, 'domains');
const shareOf = (id: string, domain: Domain): number =>
  scenario.members.find((m) => m.id === id)?.homeDomainShares[DOMAINS.indexOf(domain)] ?? -1;

describe('the split of forces', () => {
  it('sums to 1 for every member', () => {
    for (const { homeDomainShares } of scenario.members)
      expect(homeDomainShares.reduce((all, x) => all + x, 0)).toBeCloseTo(1, 12);
  });

  it('follows geography, industry and weapons', () => {
    const basis = { id: 'ROU', exposureEast01: 0.8, industry01: 0.3, nuclear: false };
    const of = (changes: Partial<typeof basis>, domain: Domain): number =>
      homeDomainShares({ ...basis, ...changes })[DOMAINS.indexOf(domain)] ?? -1;
    expect(of({ exposureEast01: 1 }, 'land')).toBeGreaterThan(of({}, 'land'));
    expect(of({ industry01: 0.9 }, 'munitions')).toBeGreaterThan(of({}, 'munitions'));
    expect(of({}, 'nuclear')).toBe(0);
    expect(of({ nuclear: true }, 'nuclear')).toBeGreaterThan(0);
    expect(shareOf('CZE', 'maritime')).toBe(0);
    expect(shareOf('NOR', 'maritime')).toBeGreaterThan(shareOf('POL', 'maritime'));
  });

  it('gives the United States, at the start, the part that is estimated, within six points', () => {
    gapsByDomain(start).forEach(({ domain, usShare01 }, k) => {
      const estimate = DOMAIN_ESTIMATES[k]?.usPart01.value ?? -1;
      expect(Math.abs(usShare01 - estimate), domain).toBeLessThan(0.06);
    });
  });

  it('finds the widest gaps in what only Washington has: reconnaissance, air defence, lift', () => {
    const conventional = gapsByDomain(start).filter(({ domain }) => domain !== 'nuclear');
    const widest = conventional.toSorted((a, b) => b.gap01 - a.gap01).map(({ domain }) => domain);
    expect(widest.slice(0, 3).toSorted()).toEqual(['air-defence', 'isr', 'lift']);
    expect(widest.at(-1)).toBe('land');
  });

  it('leaves deterrence at the start where it was without domains', () => {
    const without = setup(scenario, 'domains', { coverageBite: 0 });
    expect(start.deterrence.deterrence01).toBe(without.deterrence.deterrence01);
    expect(start.deterrence.europeanDeterrence01).toBe(without.deterrence.europeanDeterrence01);
  });
});

describe('the table of judgements', () => {
  it('is ordered as the engine is', () => {
    expect(DOMAIN_ESTIMATES.map(({ id }) => id)).toEqual([...DOMAINS]);
  });

  it('refuses an estimate without a source, and a domain that nobody knows', () => {
    const [first, ...others] = judgements.domains;
    const { source: _source, ...bare } = first?.usPart01 ?? { source: '' };
    const unsourced = { ...judgements, domains: [{ ...first, usPart01: bare }, ...others] };
    expect(domainJudgementsSchema.safeParse(judgements).success).toBe(true);
    expect(domainJudgementsSchema.safeParse(unsourced).success).toBe(false);
    const unknown = { ...judgements, domains: [{ ...first, id: 'sea' }, ...others] };
    expect(domainJudgementsSchema.safeParse(unknown).success).toBe(false);
  });
});

describe('a scenario', () => {
  it('may give a member another profile, or none', () => {
    const byMember = {
      ...coalition.start.byMember,
      SWE: { profile: { primary: 'workshop', secondary: null } },
      GBR: { profile: { primary: null, secondary: null } },
    };
    const file = { ...coalition, start: { ...coalition.start, byMember } };
    const result = parseScenario(file, 'test');
    if (!result.ok) throw result.error;
    const members = setup(resolveScenario(result.file), 'profiles').members;
    expect(members.find((m) => m.id === 'SWE')?.profile.primary).toBe('workshop');
    expect(members.find((m) => m.id === 'GBR')?.profile.primary).toBeNull();
  });

  it('is told when it misspells one', () => {
    const byMember = { SWE: { profile: { primary: 'workshpo', secondary: null } } };
    const file = { ...coalition, start: { ...coalition.start, byMember } };
    const result = parseScenario(file, 'test');
    expect(result.ok).toBe(false);
    if (!result.ok)
      expect(result.error.problems.join()).toMatch(
        /start\.byMember\.SWE\.profile\.primary.*workshop/,
      );
  });
});
