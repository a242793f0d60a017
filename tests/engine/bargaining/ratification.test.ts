/** §3.3: dm = sup−.5+.6margin−.5nat·sov(.5+gov)+nzR·Z against the threshold of the system; protocols under a norm. */
import { describe, expect, it } from 'vitest';
import type { Assumptions } from '../../../src/engine/assumptions.ts';
import { setTable } from '../../../src/engine/bargaining/negotiating-table.ts';
import { packageSize, ratify } from '../../../src/engine/bargaining/ratification.ts';
import type { Member, RatificationStep, State } from '../../../src/engine/state.ts';
import { aGame, memberOf } from '../../support/game.ts';

const ZEROS = [0, 0, 0, 0, 0, 0, 0, 0];
/** core +.2, optout +.1, command +.1, pillar +.2 */
const DELTA = [0.2, 0, 0.1, 0.1, 0, 0, 0, 0.2];
const STAKE = 0.2 + 0.1 + 0.1 - 0.08;

const parliaments = (changes: Partial<Assumptions> = {}): State => {
  const state = aGame({
    changes: { ratTh: -0.22, nzR: 0.06, protocolNorm: 0.3, protocolAnyone: 0, ...changes },
  });
  state.optOutNorm01 = 0.1;
  for (const m of state.members)
    Object.assign(m, { publicSupport01: 0.9, nationalist01: 0.1, nationalistLed: false });
  return state;
};

const vote = (
  state: State,
  felt: number[] = ZEROS,
  noise: number[] = ZEROS,
  delta: number[] = DELTA,
): RatificationStep[] => ratify(setTable(state, 'secretary-general'), state, delta, felt, noise);

describe('ratification', () => {
  it('measures a package by the sum of its changes', () => {
    expect(packageSize([0.1, -0.2, 0, 0, 0, 0, 0.05, 0])).toBeCloseTo(0.35, 12);
  });

  it('weighs the public, the government’s own margin and the sovereignty at stake', () => {
    const state = parliaments();
    const m = memberOf(state, 'DEU');
    Object.assign(m, { publicSupport01: 0.55, nationalist01: 0.4, nationalistLed: true });
    const felt = [...ZEROS];
    felt[3] = 0.05;
    const noise = [...ZEROS];
    noise[3] = -1;
    const step = vote(state, felt, noise)[3];
    // coalition system: threshold −.22
    expect(step.margin).toBeCloseTo(0.05 + 0.03 - 0.5 * 0.4 * STAKE * 1.5 - 0.06 + 0.22, 12);
    expect(step.result).toBe('ratified');
  });

  it('is easier in majoritarian systems, harder in presidential ones, easier for the autonomous with an opt-out', () => {
    const state = parliaments();
    const plain = 0.4 - 0.5 * 0.1 * STAKE * 0.5;
    const marginOf = (id: string, delta: number[] = DELTA): number =>
      vote(state, ZEROS, ZEROS, delta).find((s) => s.member === id)?.margin ?? Number.NaN;
    expect(marginOf('DEU')).toBeCloseTo(plain + 0.22, 12);
    expect(marginOf('GBR')).toBeCloseTo(plain + 0.28, 12);
    expect(marginOf('FRA')).toBeCloseTo(plain + 0.2 + 0.06, 12); // presidential, autonomy .8
    const noOptOut = [0.2, 0, 0, 0.1, 0, 0, 0, 0.2];
    expect(marginOf('FRA', noOptOut)).toBeCloseTo(0.4 - 0.5 * 0.1 * 0.4 * 0.5 + 0.2, 12);
  });

  it('does not punish giving sovereignty back', () => {
    const state = parliaments();
    memberOf(state, 'DEU').nationalist01 = 0.6;
    const back = [0, 0, 0, -0.3, 0, 0, 0, -0.3];
    expect(vote(state, ZEROS, ZEROS, back)[3].margin).toBeCloseTo(0.4 + 0.22, 12);
  });

  it('ends with the first parliament that says no', () => {
    const state = parliaments();
    memberOf(state, 'FRA').publicSupport01 = 0;
    memberOf(state, 'POL').publicSupport01 = 0;
    const steps = vote(state);
    expect(steps.map((s) => s.member)).toEqual(['USA', 'GBR', 'FRA']);
    expect(steps.at(-1)?.result).toBe('rejected');
  });

  const against = (state: State, id: string): RatificationStep['result'] | undefined => {
    const m: Member = memberOf(state, id);
    m.publicSupport01 = 0;
    return vote(state).find((s) => s.member === id)?.result;
  };

  it('lets a small member take a protocol under a lived opt-out norm, and the rest proceed', () => {
    const state = parliaments();
    expect(against(state, 'HUN')).toBe('rejected');
    state.optOutNorm01 = 0.3;
    expect(against(state, 'HUN')).toBe('protocol');
    expect(vote(state).map((s) => s.member)).toContain('EST');
  });

  it('lets large members do so only where the repair is on, and Washington never', () => {
    const published = parliaments({ protocolAnyone: 0 });
    published.optOutNorm01 = 0.5;
    expect(against(published, 'FRA')).toBe('rejected');
    const repaired = parliaments({ protocolAnyone: 1 });
    repaired.optOutNorm01 = 0.5;
    expect(against(repaired, 'FRA')).toBe('protocol');
    expect(against(repaired, 'USA')).toBe('rejected');
  });

  it('asks no parliament of one that has no seat', () => {
    const state = parliaments();
    memberOf(state, 'HUN').leftTreaty = true;
    expect(vote(state).map((s) => s.member)).not.toContain('HUN');
  });
});
