/** Forward deployment: the chair calls and the willing send a little; a government sends a brigade to a host. */
import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/engine/index.ts';
import type { Seat } from '../../../src/engine/state.ts';
import { iousOf } from '../../../src/engine/table/ious.ts';
import { seatOf } from '../../support/game.ts';
import {
  act,
  aTurn,
  beliefOf,
  CHAIR,
  memberOf,
  pair,
  POLAND,
  refusalOf,
  trustOf,
} from '../../support/verbs.ts';

const CALL: Action = { verb: 'forward-deployment' };
const to = (host: string): Action => ({ verb: 'forward-deployment', host });
const GERMANY: Seat = 'member:DEU';

describe('the chair’s call', () => {
  it('is heard by those who look east, are not on the line themselves and are not led by nationalists', () => {
    const state = aTurn();
    const [germany, poland, turkey, usa] = ['DEU', 'POL', 'TUR', 'USA'].map((id) =>
      memberOf(state, id),
    );
    germany.fiscalWill01 = 0.5;
    germany.readiness01 = 0.6;
    usa.worldviewRussiaFirst01 = 1;
    const before = [poland, turkey, usa].map((m) => m.forwardPresence01);
    act(state, CHAIR, CALL);
    expect(germany.forwardPresence01).toBeCloseTo(0.13, 12);
    expect(germany.readiness01).toBeCloseTo(0.594, 12);
    expect([poland, turkey, usa].map((m) => m.forwardPresence01)).toEqual(before);
  });

  it('is refused when nobody would send anyone, and names no host', () => {
    const state = aTurn();
    expect(refusalOf(state, CHAIR, to('EST'))).toBe('commands-no-troops');
    for (const m of state.members) m.worldviewRussiaFirst01 = 0.5;
    expect(refusalOf(state, CHAIR, CALL)).toBe('nobody-would-deploy');
  });
});

describe('a brigade for a host', () => {
  it('is believed by the host above all, trusted, and owed for', () => {
    const state = aTurn({}, GERMANY);
    state.beliefs[pair(state, 'EST', 'DEU')] = 0.5;
    state.beliefs[pair(state, 'POL', 'DEU')] = 0.5;
    const trusted = trustOf(state, 'EST', 'DEU');
    act(state, GERMANY, to('EST'));
    expect(beliefOf(state, 'EST', 'DEU')).toBeCloseTo(
      (1.35 * 1.06) / (1.35 * 1.06 + 1),
      9, // host and front line both
    );
    expect(beliefOf(state, 'POL', 'DEU')).toBeCloseTo(1.06 / 2.06, 9);
    expect(trustOf(state, 'EST', 'DEU')).toBeCloseTo(trusted + 0.08, 12);
    expect(iousOf(state, seatOf(state, 'DEU'), seatOf(state, 'EST'))).toBe(1);
    expect(state.instruments[0]).toMatchObject({ kind: 'deployment', parties: ['DEU'] });
  });

  it('is paid for in readiness, money and support at home', () => {
    const state = aTurn({}, GERMANY);
    const germany = memberOf(state, 'DEU');
    Object.assign(germany, { readiness01: 0.6, publicSupport01: 0.6, forwardPresence01: 0.3 });
    act(state, GERMANY, to('EST'));
    expect(germany.readiness01).toBeCloseTo(0.58, 12);
    expect(germany.publicSupport01).toBeCloseTo(0.592, 12);
    expect(germany.fiscalShockPctGdp).toBeCloseTo(-0.04, 12);
    expect(germany.forwardPresence01).toBeCloseTo(0.4, 12);
  });

  it('needs a host that asks and trusts, and troops that are left', () => {
    const state = aTurn({}, GERMANY);
    expect(refusalOf(state, GERMANY, CALL)).toBe('name-a-host');
    expect(refusalOf(state, GERMANY, to('DEU'))).toBe('own-government');
    memberOf(state, 'HUN').threat01 = 0.2;
    expect(refusalOf(state, GERMANY, to('HUN'))).toBe('host-needs-nobody');
    state.trust[pair(state, 'EST', 'DEU')] = 0.3;
    expect(refusalOf(state, GERMANY, to('EST'))).toBe('host-declines');
    memberOf(state, 'DEU').forwardPresence01 = 0.9;
    expect(refusalOf(state, GERMANY, to('POL'))).toBe('troops-are-all-out');
    expect(refusalOf(aTurn({}, POLAND), POLAND, to('EST'))).toBeUndefined();
  });
});
