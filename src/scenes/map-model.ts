/** What the map shows, as data: no Phaser, no pixels, no words. */
import { inNumbers } from '../store/bands.ts';
import type { MapLayer, MemberForecast, SceneState } from '../store/scene-state.ts';
import type { Glyph } from './glyphs.ts';
import {
  BELIEF_RAMP,
  ELECTION_RAMP,
  NEUTRAL,
  SPENDING_RAMP,
  STANCE_COLOURS,
  inkOn,
} from './palette.ts';
import type { Stance } from './palette.ts';
import type { Pattern } from './patterns.ts';

export type View = NonNullable<SceneState['view']>;
export type Member = View['members'][number];
export type Standing = 'in' | 'out-of-command' | 'out-of-treaty';

export interface MapMember {
  id: string;
  /** The code that is written on the map. */
  label: string;
  fill: string;
  ink: string;
  glyph: Glyph | null;
  pattern: Pattern;
  value: string | null;
  standing: Standing;
}

export interface MapModel {
  layer: MapLayer;
  members: MapMember[];
}

type Paint = Pick<MapMember, 'fill' | 'glyph' | 'pattern' | 'value'>;
const UNKNOWN: Paint = { fill: NEUTRAL, glyph: null, pattern: 'none', value: null };

/** Margin from which a government champions a package. */
const CHAMPION_MARGIN = 0.12;

export const standingOf = (member: Member): Standing =>
  member.leftTreaty ? 'out-of-treaty' : member.leftCommand ? 'out-of-command' : 'in';

/** Where a government stands over the draft: the odds decide on breaking, the margin on the rest. */
export function stanceOf({ margin, breaksAlone01 }: MemberForecast): Stance {
  if (breaksAlone01 >= 0.5) return 'breaks';
  if (margin >= CHAMPION_MARGIN) return 'champion';
  return margin >= 0 ? 'agrees' : 'silent';
}

const STANCE_PATTERNS: Record<Stance, Pattern> = {
  champion: 'none',
  agrees: 'none',
  silent: 'dots',
  footnote: 'cross',
  breaks: 'diagonal',
};

/** −0.17 → "−17": margin points. */
export function points(margin: number): string {
  const whole = Math.round(margin * 100);
  return whole < 0 ? `−${-whole}` : whole > 0 ? `+${whole}` : '0';
}

function support(state: SceneState): (member: Member) => Paint {
  const numbers = state.view !== null && inNumbers(state.view);
  const forecasts = new Map(state.forecast?.members.map((m) => [m.member, m]));
  return ({ id }) => {
    const forecast = forecasts.get(id);
    if (forecast === undefined) return UNKNOWN;
    const stance = stanceOf(forecast);
    return {
      fill: STANCE_COLOURS[stance],
      glyph: stance,
      pattern: STANCE_PATTERNS[stance],
      value: numbers ? points(forecast.margin) : null,
    };
  };
}

const classOf = (value: number, bounds: readonly number[]): number =>
  bounds.filter((bound) => value >= bound).length;

const PIES = ['pie-0', 'pie-1', 'pie-2', 'pie-3', 'pie-4'] as const;

function reliability(view: View): (member: Member) => Paint {
  const n = view.members.length;
  return (member) => {
    const i = view.members.indexOf(member);
    let sum = 0;
    for (let j = 0; j < n; j++) if (j !== i) sum += view.beliefs[i * n + j] ?? 0;
    const mean = n > 1 ? sum / (n - 1) : 0;
    const level = classOf(mean, [0.2, 0.4, 0.6, 0.8]);
    return {
      fill: BELIEF_RAMP[level] ?? NEUTRAL,
      glyph: PIES[level] ?? null,
      pattern: mean < 0.4 ? 'diagonal' : 'none',
      value: String(Math.round(mean * 100)),
    };
  };
}

const BARS = ['bar-1', 'bar-2', 'bar-3', 'bar-4', 'bar-5'] as const;

function spending(view: View): (member: Member) => Paint {
  const floor = view.floorPathPctGdp ?? 5 * view.treaty.floor;
  return ({ spendingPctGdp }) => {
    const share = floor > 0 ? spendingPctGdp / floor : 1;
    const level = classOf(share, [0.5, 0.75, 1, 1.25]);
    return {
      fill: SPENDING_RAMP[level] ?? NEUTRAL,
      glyph: BARS[level] ?? null,
      pattern: share < 1 ? 'dots' : 'none',
      value: spendingPctGdp.toFixed(1),
    };
  };
}

const ELECTION_GLYPHS = [
  null,
  'election-later',
  'election-soon',
  'election-next',
  'election-now',
] as const;

function election(view: View): (member: Member) => Paint {
  return ({ electionTurns, nationalistLed }) => {
    const turnsAway = electionTurns
      .filter((turn) => turn >= view.turn)
      .map((turn) => turn - view.turn);
    const next = turnsAway.length > 0 ? Math.min(...turnsAway) : null;
    const level = next === null ? 0 : next === 0 ? 4 : next === 1 ? 3 : next <= 4 ? 2 : 1;
    return {
      fill: ELECTION_RAMP[level] ?? NEUTRAL,
      glyph: ELECTION_GLYPHS[level] ?? null,
      pattern: nationalistLed ? 'pennant' : 'none',
      value: next === null ? null : String(next),
    };
  };
}

export function mapModel(state: SceneState): MapModel {
  const { view, mapLayer: layer } = state;
  if (view === null) return { layer, members: [] };
  const paint = {
    support: () => support(state),
    reliability: () => reliability(view),
    spending: () => spending(view),
    election: () => election(view),
  }[layer]();
  return {
    layer,
    members: view.members.map((member) => {
      const standing = standingOf(member);
      const painted =
        standing === 'out-of-treaty' ? { ...UNKNOWN, pattern: 'cross' as const } : paint(member);
      return { id: member.id, label: member.id, ...painted, ink: inkOn(painted.fill), standing };
    }),
  };
}
