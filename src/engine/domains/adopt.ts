/** Taking up a profile and dropping it: what changes at once. Forces follow over years (domains/split.ts). */
import { emit } from '../chronicle.ts';
import { makeInstrument } from '../governments/instruments.ts';
import { clamp } from '../math.ts';
import { DIMENSIONS, type MemberId, type State, type View } from '../state.ts';
import { indexOf } from '../systems/membership.ts';
import { shiftTrust } from '../systems/trust.ts';

import { DOMAINS, PROFILES, type Profile } from './domain.ts';
import { holds, serves } from './profile.ts';
import { reliedOnBy } from './reliance.ts';

/** Reliance from which a dependent minds when the profile goes. */
const MINDS_FROM = 0.05;
/** Share of its work-sharing that a member gives up with a profile. */
const GIVEN_UP = 0.2;

const ABOUT = 'profile:';

/** A member has one primary and one secondary profile at most. */
export const hasRoom = ({ members }: Pick<View, 'members'>, index: number): boolean =>
  members[index].profile.secondary === null;

export const adoptProfile = (state: State, index: number, profile: Profile): void => {
  const m = state.members[index];
  const primary = m.profile.primary ?? profile;
  m.profile = {
    primary,
    secondary: primary === profile ? null : profile,
    sinceTurn: state.turn,
  };
  m.workSharing01 = clamp(m.workSharing01 + state.assumptions.profileWorks, 0, 1);
  makeInstrument(state, {
    kind: 'profile',
    about: ABOUT + profile,
    delta: DIMENSIONS.map(() => 0),
    parties: [m.id],
  });
  emit(state, 'profile-adopted', { member: m.id, profile });
};

/** Who relies on a member for what a profile of it serves. */
export const dependentsOn = (state: View, member: MemberId, profile: Profile): MemberId[] => {
  const out: MemberId[] = [];
  for (const { by, domain, share01 } of reliedOnBy(state, member))
    if (share01 >= MINDS_FROM && serves(profile, DOMAINS.indexOf(domain)) && !out.includes(by))
      out.push(by);
  return out;
};

/** Drop a profile: those who rely on it lose trust, and less work is shared. Nothing happens when it is not held. */
export const dropProfile = (state: State, index: number, profile: Profile): void => {
  const m = state.members[index];
  if (!holds(m.profile, profile)) return;
  const dependents = dependentsOn(state, m.id, profile);
  const { primary, secondary } = m.profile;
  m.profile = {
    primary: primary === profile ? secondary : primary,
    secondary: null,
    sinceTurn: state.turn,
  };
  m.workSharing01 *= 1 - GIVEN_UP;
  for (const id of dependents)
    shiftTrust(state, indexOf(state, id), index, -state.assumptions.profileTrustLoss);
  for (const x of state.instruments)
    if (x.about === ABOUT + profile && x.parties.includes(m.id)) x.inForce = false;
  emit(state, 'profile-dropped', { member: m.id, profile, dependents });
};

/** The profile that an instrument is about; undefined when it is about something else. */
export const profileOfInstrument = (about: string): Profile | undefined =>
  PROFILES.find((profile) => about === ABOUT + profile);
