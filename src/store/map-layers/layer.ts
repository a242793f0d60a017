/**
 * A layer of the map as data: what it asks of every member, in which steps it answers, and why. Map, grid and list read
 * the same. Everything comes from what the seat may see; words come later, from keys.
 */
import type { Member, MemberId, View } from '../../engine/state.ts';
import type { CouncilForecast, Ground } from '../scene-state.ts';
import type { Glyph } from './glyphs.ts';

/** Hatches: the third channel, for those who see neither colour nor small glyphs well. */
export const PATTERNS = ['none', 'dots', 'diagonal', 'cross', 'front', 'pennant'] as const;
export type Pattern = (typeof PATTERNS)[number];

export type Colours = Readonly<Record<Ground, string>>;

/** One class of a layer: never told by its colour alone. */
export interface Step {
  /** Names its words in the legend: `map-step.ID`. */
  id: string;
  colours: Colours;
  glyph: Glyph;
  pattern: Pattern;
}

/** A message key under `map-say` with its parameters; member, domain and the like as their ids. */
export interface Saying {
  key: string;
  params: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/** What a layer says of one member. */
export interface Reading {
  /** Index in the layer's steps; null = nothing is known or nothing applies. */
  step: number | null;
  /** The figure that is written on the map and that the list sorts by; null = none. */
  figure: number | null;
  /** A hatch of its own on top of the step's. */
  pattern?: Pattern;
  says: Saying;
}

export interface LayerInput {
  view: View;
  forecast: CouncilForecast | null;
  /** Whom the pair layer asks about. */
  victim: MemberId | null;
}

/** How a figure is written: whole, with one decimal, or as points with a sign. */
export type Format = 'whole' | 'tenth' | 'signed';

export interface Layer {
  /** Steps have an order, or they have none. */
  scale: 'stepped' | 'categorical';
  steps: readonly Step[];
  format: Format;
  /** Prepares what is the same for all members, and returns the reading of one. */
  read: (input: LayerInput) => (member: Member, index: number) => Reading;
}

/** How many of these bounds a value has reached. */
export const classOf = (value: number, bounds: readonly number[]): number =>
  bounds.filter((bound) => value >= bound).length;

export const saying = (key: string, params: Saying['params'] = {}): Saying => ({ key, params });
