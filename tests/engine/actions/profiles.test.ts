/** The verbs adopt-profile and drop-profile: who may, what is refused and why, what it costs. */
import { describe, expect, it } from 'vitest';
import { apply, check, costOf, legal, preview, setup } from '../../../src/engine/index.ts';
import type { Seat } from '../../../src/engine/state.ts';
import { aGame, aScenario, memberOf } from '../../support/game.ts';

const CHAIR = 'secretary-general';
const GERMANY: Seat = 'member:DEU';

const withGermany = () => setup(aScenario(), 'a seed', {}, { seats: [GERMANY] });
const propose = (member: string, profile: 'workshop' | 'nuclear' | 'lift-hub' = 'workshop') =>
  ({ verb: 'adopt-profile', member, profile }) as const;

describe('a government', () => {
  it('takes up a profile for itself, for two of its capital', () => {
    const state = withGermany();
    expect(check(state, GERMANY, propose('DEU'))).toBeNull();
    expect(costOf(state, GERMANY, propose('DEU'))).toEqual({ hours: 0, capital: 2 });
    apply(state, GERMANY, propose('DEU'));
    expect(memberOf(state, 'DEU').profile.primary).toBe('workshop');
  });

  it('cannot speak for another', () => {
    expect(check(withGermany(), GERMANY, propose('FRA'))?.reason).toBe('decides-for-itself');
  });

  it('holds two profiles at most, and none twice', () => {
    const state = withGermany();
    const m = memberOf(state, 'DEU');
    m.profile.primary = 'workshop';
    expect(check(state, GERMANY, propose('DEU'))?.reason).toBe('has-this-profile');
    m.profile.secondary = 'air-shield';
    expect(check(state, GERMANY, propose('DEU', 'lift-hub'))?.reason).toBe('two-profiles-at-most');
  });

  it('has no nuclear profile without weapons', () => {
    expect(check(withGermany(), GERMANY, propose('DEU', 'nuclear'))?.reason).toBe(
      'has-no-nuclear-forces',
    );
  });

  it('drops a profile for three, and only one that it holds', () => {
    const state = withGermany();
    const drop = { verb: 'drop-profile', profile: 'workshop' } as const;
    expect(check(state, GERMANY, drop)?.reason).toBe('has-no-such-profile');
    apply(state, GERMANY, propose('DEU'));
    expect(costOf(state, GERMANY, drop)).toEqual({ hours: 0, capital: 3 });
    apply(state, GERMANY, drop);
    expect(memberOf(state, 'DEU').profile.primary).toBeNull();
  });

  it('is shown what would follow', () => {
    const state = withGermany();
    const keys = (action: Parameters<typeof preview>[2]) =>
      preview(state, GERMANY, action).map((line) => (line.kind === 'note' ? line.key : line.kind));
    expect(keys(propose('DEU'))).toEqual([
      'profile-shifts',
      'profile-advantage',
      'profile-specialists',
    ]);
    expect(keys({ verb: 'drop-profile', profile: 'workshop' })).toEqual(['profile-dependents']);
  });
});

describe('the chair', () => {
  it('proposes for an hour and a little capital, and is taken up by who has an interest', () => {
    const state = aGame();
    state.treaty.works = 0.9;
    expect(costOf(state, CHAIR, propose('DEU'))).toEqual({ hours: 1, capital: 1 });
    expect(check(state, CHAIR, propose('DEU'))).toBeNull();
    apply(state, CHAIR, propose('DEU'));
    expect(memberOf(state, 'DEU').profile.primary).toBe('workshop');
  });

  it('hears why not: distrust, love of freedom, no advantage, or a treaty that shares no work', () => {
    const state = aGame();
    const m = memberOf(state, 'POL');
    m.industry01 = 0.66;
    m.trustInChair01 = 0;
    m.autonomy01 = 0.1;
    state.treaty.works = 0.3;
    expect(check(state, CHAIR, propose('POL'))?.reason).toBe('profile-doubts-chair');
    m.trustInChair01 = 0.5;
    m.autonomy01 = 0.9;
    expect(check(state, CHAIR, propose('POL'))?.reason).toBe('profile-guards-freedom');
    m.autonomy01 = 0;
    m.industry01 = 0;
    expect(check(state, CHAIR, propose('POL'))?.reason).toBe('profile-suits-others');
    m.industry01 = 0.66;
    m.autonomy01 = 0.4;
    state.treaty.works = 0;
    expect(check(state, CHAIR, propose('POL'))?.reason).toBe('profile-without-charter');
  });

  it('does not ask Washington, nor a government with a seat of its own, nor who has left', () => {
    const state = withGermany();
    expect(check(state, CHAIR, propose('USA'))?.reason).toBe('profile-not-for-washington');
    expect(check(state, CHAIR, propose('DEU'))?.reason).toBe('decides-for-itself');
    memberOf(state, 'FRA').leftTreaty = true;
    expect(check(state, CHAIR, propose('FRA'))?.reason).toBe('has-no-seat');
    expect(check(state, CHAIR, propose('XYZ'))?.reason).toBe('unknown-member');
  });

  it('is shown three proposals for each government, the likeliest first', () => {
    const state = withGermany();
    const move = legal(state, CHAIR).find((x) => x.verb === 'adopt-profile');
    const asked = move?.targets.map(({ action }) =>
      action.verb === 'adopt-profile' ? action.member : '',
    );
    expect(new Set(asked)).toEqual(new Set(['GBR', 'FRA', 'POL', 'TUR', 'HUN', 'EST']));
    expect(asked?.filter((id) => id === 'FRA')).toHaveLength(3);
  });

  it('cannot drop a profile of others', () => {
    expect(check(aGame(), CHAIR, { verb: 'drop-profile', profile: 'workshop' })?.reason).toBe(
      'not-for-this-seat',
    );
  });
});
