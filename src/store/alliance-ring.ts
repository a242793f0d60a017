/** The emblem as the alliance stands today: a wedge a member, as bright as the others believe that it would come. */
import type { MemberId, View } from '../engine/state.ts';
import { WEDGE, type EmblemState, type Wedge } from './emblem.ts';
import { hasSeat, meanBelief01 } from './readings.ts';

export type RingStanding = 'in' | 'on-notice' | 'off-command' | 'out';

export interface RingSeat {
  id: MemberId;
  /** How far the others believe that it would come to their help, 0–1. */
  believed01: number;
  standing: RingStanding;
}

export interface AllianceRing {
  /** In the order of the table: by code. */
  seats: RingSeat[];
  emblem: EmblemState;
  /** Seats that are taken, and those of them that are believed rather than not. */
  taken: number;
  believed: number;
}

/** Belief at which a wedge is as dark, and as bright, as it gets. */
const DARK = 0.25;
const BRIGHT = 0.75;

const light = (believed01: number): number =>
  Math.min(1, Math.max(0, (believed01 - DARK) / (BRIGHT - DARK)));

const wedgeOf = ({ believed01, standing }: RingSeat): Wedge => {
  const wedge = { ...WEDGE, light01: light(believed01) };
  switch (standing) {
    case 'out':
      return { ...wedge, state: 'gone' };
    case 'on-notice':
      return { ...wedge, tone: 'breaks', state: 'cracked' };
    case 'off-command':
      return { ...wedge, state: 'cracked' };
    case 'in':
    default:
      return wedge;
  }
};

export const allianceRing = (view: View): AllianceRing => {
  const seats = view.members
    .map((member, index): RingSeat => ({
      id: member.id,
      believed01: meanBelief01(view, index),
      standing: !hasSeat(view, member)
        ? 'out'
        : member.leavesTurn !== null
          ? 'on-notice'
          : member.leftCommand
            ? 'off-command'
            : 'in',
    }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const taken = seats.filter(({ standing }) => standing !== 'out');
  return {
    seats,
    emblem: { wedges: seats.map(wedgeOf), split01: 0 },
    taken: taken.length,
    believed: taken.filter(({ believed01 }) => believed01 >= 0.5).length,
  };
};
