/**
 * Adopt a profile: a government takes up a trade on which others will rely, or the chair proposes one to it. The
 * government answers the chair by its own interest and its trust in the chair, and says what speaks against it.
 */
import { adoptProfile as adopt, hasRoom } from '../domains/adopt.ts';
import { DOMAINS, type Profile } from '../domains/domain.ts';
import {
  interestIn,
  profilesByInterest,
  weakestTerm,
  type InterestTerm,
} from '../domains/interest.ts';
import { comparativeAdvantage01, holds, peerSplit, serves } from '../domains/profile.ts';
import { splitWithProfile } from '../domains/split.ts';
import { actorOf, kindOf, seatState, type Seat } from '../seats/seat.ts';
import type { View } from '../state.ts';
import { indexOf, US } from '../systems/membership.ts';
import { defineVerb, note, refuse, type PreviewLine, type Refusal } from './action.ts';

/** Proposals that the chair is shown for each government; any other may be made too. */
const SHOWN = 3;

const DECLINES: Record<InterestTerm, (member: string, profile: Profile) => Refusal> = {
  advantage: (member, profile) => refuse('profile-suits-others', { member, profile }),
  need: (member, profile) => refuse('profile-suits-others', { member, profile }),
  charter: (member, profile) => refuse('profile-without-charter', { member, profile }),
  credit: (member, profile) => refuse('profile-without-charter', { member, profile }),
  chair: (member, profile) => refuse('profile-doubts-chair', { member, profile }),
  freedom: (member, profile) => refuse('profile-guards-freedom', { member, profile }),
  crowding: (member, profile) => refuse('profile-crowded', { member, profile }),
};

/** What a government answers to the chair's proposal; null = it accepts. */
const declines = (state: View, index: number, profile: Profile): Refusal | null => {
  const interest = interestIn(state, index, profile, true);
  if (interest.total >= 0) return null;
  return DECLINES[weakestTerm(interest)](state.members[index].id, profile);
};

/** Why this government can take up no such profile whoever asks; null when it could. */
const refuseProfile = (state: View, index: number, profile: Profile): Refusal | null => {
  const m = state.members[index];
  if (index === US) return refuse('profile-not-for-washington');
  if (m.leftTreaty) return refuse('has-no-seat', { member: m.id });
  if (profile === 'nuclear' && !m.nuclear) return refuse('has-no-nuclear-forces', { member: m.id });
  if (holds(m.profile, profile)) return refuse('has-this-profile', { member: m.id, profile });
  return hasRoom(state, index) ? null : refuse('two-profiles-at-most', { member: m.id });
};

/** The domain that a profile is about first. */
const mainDomain = (profile: Profile): number => DOMAINS.findIndex((_, k) => serves(profile, k));

const forecast = (state: View, index: number, profile: Profile): PreviewLine[] => {
  const m = state.members[index];
  const k = mainDomain(profile);
  const primary = m.profile.primary ?? profile;
  const next = { primary, secondary: primary === profile ? null : profile };
  const target = splitWithProfile(m.homeDomainShares, next, m.workSharing01, state.assumptions)[k];
  const advantage = comparativeAdvantage01(peerSplit(state), m, profile);
  return [
    note('profile-shifts', {
      member: m.id,
      domain: DOMAINS[k],
      fromPct: 100 * m.domainShares[k],
      toPct: 100 * target,
    }),
    note('profile-advantage', { member: m.id, profile, advantagePct: 100 * advantage }),
    note('profile-specialists', {
      domain: DOMAINS[k],
      specialists: state.domains[k].specialists.length,
    }),
  ];
};

const refuseSeat = (state: View, seat: Seat, member: string): Refusal | null => {
  const index = indexOf(state, member);
  if (index < 0) return refuse('unknown-member', { member });
  if (kindOf(seat) === 'member' && actorOf(state, seat) !== index)
    return refuse('decides-for-itself', { member });
  return kindOf(seat) === 'secretary-general' && seatState(state, `member:${member}`)
    ? refuse('decides-for-itself', { member })
    : null;
};

export const adoptProfile = defineVerb('adopt-profile', {
  seats: ['secretary-general', 'member'],
  cost: (_state, seat) =>
    kindOf(seat) === 'member' ? { hours: 0, capital: 2 } : { hours: 1, capital: 1 },
  targets: (state, seat) => {
    const chair = kindOf(seat) === 'secretary-general';
    const peers = peerSplit(state);
    return state.members.flatMap((m, index) => {
      if (index === US || refuseSeat(state, seat, m.id)) return [];
      const profiles = profilesByInterest(state, index, chair, peers);
      return (chair ? profiles.slice(0, SHOWN) : profiles).map(({ profile }) => ({
        verb: 'adopt-profile' as const,
        member: m.id,
        profile,
      }));
    });
  },
  check: (state, seat, { member, profile }) => {
    const refusal = refuseSeat(state, seat, member);
    if (refusal) return refusal;
    const index = indexOf(state, member);
    const never = refuseProfile(state, index, profile);
    if (never) return never;
    return kindOf(seat) === 'secretary-general' ? declines(state, index, profile) : null;
  },
  apply: (state, _seat, { member, profile }) => adopt(state, indexOf(state, member), profile),
  preview: (state, _seat, { member, profile }) => forecast(state, indexOf(state, member), profile),
});
