/** What holds on any play: shares sum to 1, gaps and dependence are shares, needs never vanish. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NUCLEAR_DOMAIN } from '../../../src/engine/domains/domain.ts';
import { reliesOn } from '../../../src/engine/domains/reliance.ts';
import { setup } from '../../../src/engine/index.ts';
import type { State } from '../../../src/engine/state.ts';
import { loadScenario } from '../../../src/scenario/index.ts';
import { aGame } from '../../support/game.ts';
import { campaign, playWhims, PROPERTY_SEED } from '../../support/random-play.ts';

const REAL = loadScenario('coalition-2025');

const problems = (state: State): string[] => {
  const out: string[] = [];
  for (const m of state.members) {
    const sum = m.domainShares.reduce((all, x) => all + x, 0);
    if (Math.abs(sum - 1) > 1e-9) out.push(`${m.id}: shares sum to ${sum}`);
    if (m.domainShares.some((x) => x < 0 || x > 1)) out.push(`${m.id}: ${m.domainShares.join()}`);
    if (m.profile.primary === null && m.profile.secondary !== null) out.push(`${m.id}: no first`);
    if (!m.nuclear && m.domainShares[NUCLEAR_DOMAIN] !== 0) out.push(`${m.id}: armed itself`);
    const relied: Record<string, number> = {};
    for (const { domain, share01 } of reliesOn(state, m.id))
      relied[domain] = (relied[domain] ?? 0) + share01;
    for (const [domain, share] of Object.entries(relied))
      if (share > 1 + 1e-9) out.push(`${m.id} relies on others for ${share} of ${domain}`);
  }
  for (const x of state.domains)
    if (!(x.gap01 >= 0 && x.gap01 <= 1 && x.usShare01 >= 0 && x.usShare01 <= 1))
      out.push(`${x.domain}: gap ${x.gap01}, US share ${x.usShare01}`);
  if (state.dependence.some((d) => !(d >= 0 && d <= 1))) out.push('a dependence is no share');
  if (!(state.interdependence01 >= 0 && state.interdependence01 <= 1))
    out.push(`interdependence ${state.interdependence01}`);
  const { allianceFactor, europeanFactor } = state.coverage;
  for (const f of [allianceFactor, europeanFactor])
    if (!(f >= 0.3 && f <= 1.5)) out.push(`factor ${f}`);
  return out;
};

/** Slower worlds keep more of the campaign; faster ones stir domains harder. */
const STIRRED = { domainShift: 0.3, gapPull: 0.6, profilePull: 0.4, profileInitiative: 8 };

describe('domains on any play', () => {
  it('stay within what they mean', () => {
    fc.assert(
      fc.property(campaign, fc.boolean(), ({ seed, world, turns }, stirred) => {
        const state = aGame({ seed, changes: { ...world, ...(stirred ? STIRRED : {}) } });
        if (stirred) state.treaty.works = 0.9;
        playWhims(state, turns, {
          after: (now) => expect(problems(now)).toEqual([]),
        });
      }),
      { numRuns: 25, seed: PROPERTY_SEED, interruptAfterTimeLimit: 25_000 },
    );
  });

  it('stay so in the real alliance', () => {
    fc.assert(
      fc.property(campaign, ({ seed, world, turns }) => {
        const state = setup(REAL, seed, { ...world, ...STIRRED });
        playWhims(state, turns);
        expect(problems(state)).toEqual([]);
      }),
      { numRuns: 6, seed: PROPERTY_SEED, interruptAfterTimeLimit: 25_000 },
    );
  });
});
