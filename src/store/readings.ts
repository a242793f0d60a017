/** What the interface reads from a view: gauges with their causes, stances, elections, events of a turn. */
import { because, valueOf, type Figure } from '../engine/because.ts';
import type { GameEvent, Member, MemberId, TurnRecord, View } from '../engine/state.ts';
import { DIMENSIONS } from '../engine/state.ts';
import { US_RUNGS, usLadder } from '../engine/treaty/us-withdrawal.ts';
import type { MemberForecast } from './scene-state.ts';
import { seatOf } from './seat.ts';

export { DIMENSIONS };

export const GAUGES = ['native', 'pillar', 'reliability', 'deterrence', 'cohesion', 'us'] as const;
export type Gauge = (typeof GAUGES)[number];

/** The figure of the rules that each gauge shows, on a scale of 0–100. */
const FIGURE: Record<Gauge, Figure> = {
  native: 'native-index',
  pillar: 'pillar-index',
  reliability: 'reliability',
  deterrence: 'deterrence',
  cohesion: 'cohesion',
  us: 'us-commitment',
};

export const gaugeValue = (record: TurnRecord, gauge: Gauge): number =>
  valueOf(record, FIGURE[gauge]);

export interface Cause {
  cause: string;
  /** Level of this part, gauge points. */
  level: number;
  /** Change against the record before, gauge points. */
  change: number;
}

export interface GaugeMove {
  gauge: Gauge;
  value: number;
  before: number | null;
  change: number;
  /** Largest change first; before the first turn, largest level first. */
  causes: Cause[];
}

/** Why a gauge stands where it stands at the end of a turn: its parts, and what each did since the turn before. */
export const gaugeMove = (
  history: readonly TurnRecord[],
  at: number,
  gauge: Gauge,
): GaugeMove | null => {
  const why = because({ history: [...history] }, FIGURE[gauge], at);
  if (why === null) return null;
  const { value, before, change, contributions } = why;
  return { gauge, value, before, change, causes: contributions };
};

export const US_BANDS = ['leaving', ...US_RUNGS] as const;
export type UsBand = (typeof US_BANDS)[number];

/** Where Washington stands, in a word. A roadmap is a drawdown by schedule. */
export const usBand = (view: Pick<View, 'us'>): UsBand => {
  const rung = usLadder(view);
  return rung === 'drawdown' && view.us.track === 'managed' ? 'leaving' : rung;
};

export const STANCES = ['champion', 'agrees', 'silent', 'breaks'] as const;
export type Stance = (typeof STANCES)[number];
export const STANCE_GLYPHS: Record<Stance, string> = {
  champion: '★',
  agrees: '✓',
  silent: '…',
  breaks: '✉',
};

/** Margin from which a government champions a package. */
const CHAMPION_MARGIN = 0.12;

/** Where a government stands over the draft: the odds decide on breaking, the margin on the rest. */
export const stanceOf = ({ margin, breaksAlone01 }: MemberForecast): Stance => {
  if (breaksAlone01 >= 0.5) return 'breaks';
  if (margin >= CHAMPION_MARGIN) return 'champion';
  return margin >= 0 ? 'agrees' : 'silent';
};

/** Half-years to the next election, 0 = this one; −1 when none is ahead. */
export const turnsToElection = (member: Member, turn: number): number => {
  const next = member.electionTurns.find((t) => t >= turn);
  return next === undefined ? -1 : next - turn;
};

/** Mean belief of the others that this member would come, 0–1. */
export const meanBelief01 = (view: View, index: number): number => {
  const n = view.members.length;
  let sum = 0;
  for (let i = 0; i < n; i++) if (i !== index) sum += view.beliefs[i * n + index] ?? 0;
  return n > 1 ? sum / (n - 1) : 0;
};

/** What the player has left this half-year. */
export const purseOf = (view: View): { hours: number; capital: number } => {
  const seat = view.seats.find((s) => s.seat === seatOf(view));
  return { hours: seat?.hoursLeft ?? 0, capital: seat?.capital ?? 0 };
};

/** Whether ending the half-year now would leave something undone: time to talk, or a government at the door. */
export const somethingLeft = ({ view }: { view: View }): boolean =>
  purseOf(view).hours >= 1 || view.table.calls.length > 0;

export const spendingFloorPctGdp = (view: View): number =>
  view.floorPathPctGdp ?? 5 * view.treaty.floor;

export const memberOf = (view: View, id: MemberId): Member | null =>
  view.members.find((m) => m.id === id) ?? null;

export const hasSeat = (view: View, member: Member): boolean =>
  !member.leftTreaty && !(member.id === 'USA' && view.us.out);

export const eventsOfTurn = (view: View, turn: number): GameEvent[] =>
  view.chronicle.filter((event) => event.turn === turn);

const names = (event: GameEvent, member: MemberId): boolean =>
  Object.values(event.params).some((value) =>
    Array.isArray(value)
      ? value.some((item) => item === member || item.split(/[>:]/).includes(member))
      : value === member,
  );

/** Events that name a member, latest first. */
export const memoryOf = (view: View, member: MemberId): GameEvent[] =>
  view.chronicle.filter((event) => names(event, member)).toReversed();

/** Names of the four levels of a dimension by where they lie on the scale. */
const LEVELS = [0.1, 0.35, 0.6, 0.9] as const;

/** 1–4: the named level that lies nearest. */
export const levelOf = (value: number): 1 | 2 | 3 | 4 => {
  const gaps = LEVELS.map((level) => Math.abs(level - value));
  const nearest = gaps.indexOf(Math.min(...gaps));
  return nearest === 0 ? 1 : nearest === 1 ? 2 : nearest === 2 ? 3 : 4;
};
export const LEVEL_MARKS: readonly number[] = LEVELS;
