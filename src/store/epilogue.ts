/** What became of the alliance, as its emblem: a whole ring at the table of 2036, and what it breaks, parts or closes into. */
import type { EndingId, MemberId, View } from '../engine/state.ts';
import { WEDGE, type EmblemState, type Tone, type Wedge } from './emblem.ts';
import { meanBelief01 } from './readings.ts';

/** A tie between two seats. */
export interface Tie {
  from: number;
  to: number;
  tone: Tone;
  /** How far it reaches: 1 = all the way. */
  reach01: number;
}

export interface EpiloguePicture {
  emblem: EmblemState;
  ties: Tie[];
  /** The light in the middle of the table. */
  core: { light01: number; tone: Tone };
}

export interface Epilogue {
  /** Codes of the seats, in the order of the table. */
  seats: MemberId[];
  from: EpiloguePicture;
  to: EpiloguePicture;
}

interface Seat {
  id: MemberId;
  us: boolean;
  european: boolean;
  /** How far the others believe that it would come, 0–1. */
  believed01: number;
  major: boolean;
  gone: boolean;
  offCommand: boolean;
  /** Led or took part in the last missions. */
  acted: boolean;
  /** Something of its own that never changes, 0–1. */
  own01: number;
}

/** Spread over 0–1 by the golden section: neighbours differ. */
const ownOf = (at: number): number => (at * 0.618034) % 1;

const seatsOf = (view: View): Seat[] => {
  const acting = new Set(
    view.theatre.missions.flatMap(({ leader, participants }) => [leader, ...participants]),
  );
  return view.members
    .map((m, index) => ({ m, index }))
    .toSorted((a, b) => (a.m.id < b.m.id ? -1 : 1))
    .map(({ m, index }, at) => ({
      id: m.id,
      us: m.id === 'USA',
      european: m.id !== 'USA' && m.id !== 'CAN',
      believed01: meanBelief01(view, index),
      major: m.major,
      gone: m.leftTreaty,
      offCommand: m.leftCommand,
      acted: acting.has(m.id),
      own01: ownOf(at),
    }));
};

/** How each ending treats one seat, what ties remain, and what light. */
interface Fate {
  wedge: (seat: Seat) => Partial<Wedge>;
  split?: boolean;
  ties?: (seats: readonly Seat[]) => Tie[];
  core: EpiloguePicture['core'];
}

const dark = (tone: Tone = 'lit'): EpiloguePicture['core'] => ({ light01: 0.06, tone });

const indices = (seats: readonly Seat[], which: (seat: Seat) => boolean): number[] =>
  seats.flatMap((seat, at) => (which(seat) && !seat.gone ? [at] : []));

/** Every one tied to the one some places on: a star within the ring. */
const star = (among: readonly number[], step: number, tone: Tone, reach01 = 1): Tie[] =>
  among.flatMap((from, i) => {
    const to = among[(i + step) % among.length];
    return to === undefined || to === from ? [] : [{ from, to, tone, reach01 }];
  });

const spokes = (from: number | undefined, among: readonly number[], tone: Tone): Tie[] =>
  from === undefined
    ? []
    : among.filter((to) => to !== from).map((to) => ({ from, to, tone, reach01: 1 }));

const FATES: Record<EndingId, Fate> = {
  // Europe closes a ring of its own; the others are beside it.
  'european-pillar': {
    wedge: ({ european }) =>
      european ? { tone: 'champion', circle: 0 } : { light01: 0.45, circle: 1 },
    split: true,
    ties: (seats) =>
      star(
        indices(seats, (s) => s.european),
        11,
        'champion',
      ),
    core: { light01: 0.8, tone: 'champion' },
  },
  // One promise in the middle; around it everybody stands as it likes.
  'native-nato': {
    wedge: ({ own01 }) => ({ out01: 0.8 * own01 * own01, light01: 0.92, tone: 'lit' }),
    core: { light01: 1, tone: 'footnote' },
  },
  hybrid: {
    wedge: ({ european, own01 }) =>
      european && own01 < 0.62 ? { tone: 'champion', circle: 0 } : { tone: 'lit', circle: 1 },
    split: true,
    ties: (seats) => {
      const [core, rest] = [true, false].map((inner) =>
        indices(seats, (s) => (s.european && s.own01 < 0.62) === inner),
      );
      return (rest ?? []).flatMap((from, i): Tie[] => {
        const to = core?.[i % core.length];
        return to === undefined ? [] : [{ from, to, tone: 'footnote', reach01: 1 }];
      });
    },
    core: dark(),
  },
  'status-quo': {
    wedge: ({ believed01 }) => ({ light01: 0.25 + 0.55 * believed01 }),
    core: { light01: 0.35, tone: 'lit' },
  },
  hollow: { wedge: ({ own01 }) => ({ light01: own01 > 0.95 ? 0.3 : 0.02 }), core: dark() },
  'amexit-crash-out': {
    wedge: ({ us, own01, believed01 }) =>
      us
        ? { tone: 'breaks', out01: 0.85, light01: 1 }
        : own01 > 0.55
          ? { state: 'cracked', light01: 0.5 * believed01 }
          : { light01: 0.3 + 0.3 * believed01 },
    ties: (seats) =>
      spokes(
        seats.findIndex((s) => s.us),
        indices(seats, () => true),
        'breaks',
      ).map((tie) => ({ ...tie, reach01: 0.34 })),
    core: dark('breaks'),
  },
  'break-up': {
    wedge: ({ own01 }) => ({
      out01: 0.8 * own01,
      light01: 0.2 + 0.5 * own01,
      state: own01 < 0.22 ? 'gone' : own01 > 0.5 ? 'cracked' : 'whole',
      tone: own01 > 0.8 ? 'breaks' : 'lit',
    }),
    core: dark('breaks'),
  },
  'article-5-failed': {
    wedge: ({ own01 }) => ({
      state: 'cracked',
      light01: 0.12 + 0.3 * own01,
      tone: own01 > 0.9 ? 'breaks' : 'lit',
    }),
    core: { light01: 0.75, tone: 'breaks' },
  },
  'managed-handover': {
    wedge: ({ us, european }) =>
      us
        ? { tone: 'footnote', light01: 0.75, out01: 0.7 }
        : { tone: european ? 'champion' : 'lit', light01: 0.95 },
    ties: (seats) =>
      spokes(
        seats.findIndex((s) => s.us),
        indices(seats, (s) => s.european),
        'footnote',
      ),
    core: { light01: 0.5, tone: 'footnote' },
  },
  'atlantic-renewal': {
    wedge: ({ us }) => ({ tone: us ? 'footnote' : 'champion' }),
    ties: (seats) =>
      star(
        indices(seats, () => true),
        15,
        'champion',
      ),
    core: { light01: 1, tone: 'lit' },
  },
  'coalition-europe': {
    wedge: ({ acted, major }) =>
      acted || major ? { tone: 'footnote', light01: 1 } : { light01: 0.22 },
    ties: (seats) =>
      star(
        indices(seats, (s) => s.acted || s.major),
        3,
        'footnote',
      ),
    core: dark('footnote'),
  },
  deadlock: {
    wedge: ({ own01 }) => ({ tone: own01 > 0.5 ? 'breaks' : 'agrees', light01: 0.65 }),
    ties: (seats) =>
      star(
        indices(seats, () => true),
        16,
        'lit',
        0.4,
      ),
    core: dark(),
  },
};

/** A ring at peace: what they all sat down to. */
const START: EpiloguePicture['core'] = { light01: 0.6, tone: 'lit' };

const wedgeOf = (seat: Seat, fate: Fate): Wedge => {
  const { gone, offCommand } = seat;
  const wedge = { ...WEDGE, ...fate.wedge(seat) };
  // What has left the table leaves its place, whatever else the ending says.
  if (gone) return { ...wedge, state: 'gone', tone: 'lit', out01: 0 };
  return offCommand ? { ...wedge, state: 'cracked' } : wedge;
};

export const epilogueOf = (view: View, ending: EndingId): Epilogue => {
  const fate = FATES[ending];
  const seats = seatsOf(view);
  const wedges = seats.map((seat) => wedgeOf(seat, fate));
  return {
    seats: seats.map(({ id }) => id),
    from: {
      emblem: { wedges: wedges.map(({ circle }) => ({ ...WEDGE, circle })), split01: 0 },
      ties: [],
      core: START,
    },
    to: {
      emblem: { wedges, split01: fate.split === true ? 1 : 0 },
      ties: fate.ties?.(seats) ?? [],
      core: fate.core,
    },
  };
};
