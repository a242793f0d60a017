/**
 * The coalition of a framework nation that a person plays (game §4.1): it acts now with those who will. How it stands to
 * the alliance is its own choice; what it asks of its partners wears them down, half-year after half-year.
 */
import type { Assumptions } from '../assumptions.ts';
import type { Effect } from '../effects/effect.ts';
import { alliance, member, scaled, trust } from '../effects/effects.ts';
import type { MemberId } from '../member.ts';
import type { View } from '../state.ts';
import type { Mission } from '../theatre/theatre-state.ts';

/** How it stands to the alliance: ahead of it, beside it, or within its procedures. */
export const LINES = ['outside', 'alongside', 'inside'] as const;
export type Line = (typeof LINES)[number];

/** Present when a person leads a coalition. */
export interface Coalition {
  leader: MemberId;
  line: Line;
  /** A standing headquarters of its own. */
  hub: boolean;
  /** How tired the partners are of it, in units of their inclination to serve, 0–0.5. */
  strain: number;
  /** Missions that have had their order of this half-year. */
  ordered: number[];
  /** Half-years of missions that it has led, partners that went home, and missions that were taken under the flag. */
  served: number;
  wentHome: number;
  flagged: number;
}

interface LineRule {
  strain: number;
  stands: readonly Effect[];
}

const LINE_RULES: Record<Line, LineRule> = {
  outside: {
    strain: 0.035,
    stands: [
      alliance('front-support', 0.03),
      trust('participants', 'actor', 0.004),
      trust('abstainers', 'actor', -0.006),
      alliance('legitimacy', -0.004),
    ],
  },
  alongside: { strain: 0.028, stands: [] },
  inside: {
    strain: 0.022,
    stands: [
      alliance('front-support', -0.03),
      trust('others', 'actor', 0.002),
      alliance('legitimacy', 0.004),
    ],
  },
};

/** What a line does every half-year in which a mission goes on. */
export const lineStands = (a: Assumptions, line: Line): Effect[] =>
  scaled(a.lineSignal, LINE_RULES[line].stands);

/** Strain that a half-year of one mission adds. */
export const lineStrain = (a: Assumptions, line: Line): number =>
  a.strainPace * LINE_RULES[line].strain;

/** What a headquarters does every half-year besides easing the wear: partners train, and somebody pays. */
export const hubStands = (a: Assumptions): Effect[] => scaled(a.hubWork, HUB_STANDS);

const HUB_STANDS: readonly Effect[] = [
  member('readiness', 'participants', 0.004),
  alliance('pillar-stock', 0.003),
  member('fiscal-shock', 'actor', -0.03),
];

export const MOST_STRAIN = 0.5;

export const newCoalition = (leader: MemberId): Coalition => ({
  leader,
  line: 'alongside',
  hub: false,
  strain: 0,
  ordered: [],
  served: 0,
  wentHome: 0,
  flagged: 0,
});

/** Missions that the played coalition leads. */
export const ledMissions = ({
  coalition,
  theatre,
}: Pick<View, 'coalition' | 'theatre'>): Mission[] =>
  coalition === undefined ? [] : theatre.missions.filter((m) => m.leader === coalition.leader);

/** What the partners of a leader hold against serving on; 0 where nobody plays a coalition. */
export const strainUnder = (
  { coalition, members }: Pick<View, 'coalition' | 'members'>,
  leader: number,
): number =>
  coalition !== undefined && members[leader]?.id === coalition.leader ? coalition.strain : 0;

/** Strain that the next half-year adds, as things stand. */
export const strainToCome = (
  state: Pick<View, 'coalition' | 'theatre' | 'assumptions'>,
): number => {
  const { coalition, assumptions: a } = state;
  if (coalition === undefined) return 0;
  const missions = ledMissions(state).length;
  if (missions === 0) return 0 - a.strainRest;
  return lineStrain(a, coalition.line) * missions - (coalition.hub ? a.hubEases : 0);
};
