/**
 * Colours of the layers, each for the dark and for the light ground. A ramp has one hue and runs away from the ground, so
 * that more stands out more and every colour vision reads the order; the tests hold neighbours 10 ΔE2000 apart.
 */
import type { Glyph } from './glyphs.ts';
import type { Colours, Pattern, Step } from './layer.ts';

type Five = readonly [string, string, string, string, string];
interface Ramp {
  dark: Five;
  light: Five;
}

export const BLUE: Ramp = {
  dark: ['#243a5c', '#2c5e90', '#3e93d1', '#7cc2ef', '#c4e8ff'],
  light: ['#c9dbe7', '#8fb9d6', '#4a8dbd', '#1c5f8e', '#0a3556'],
};
export const GOLD: Ramp = {
  dark: ['#4d3d22', '#7a6128', '#ab8833', '#d6b44a', '#f8e08a'],
  light: ['#e8d9a8', '#cdab55', '#a07a10', '#725400', '#443200'],
};
export const GREY: Ramp = {
  dark: ['#3d4860', '#5f6980', '#99a0ad', '#cbc6b6', '#f6f3ea'],
  light: ['#cfcdc4', '#a3a6aa', '#676d77', '#434b59', '#16202e'],
};
export const VIOLET: Ramp = {
  dark: ['#332c4a', '#5a4b85', '#917ec4', '#b3a5de', '#e2daf8'],
  light: ['#dcd5ea', '#b3a4d2', '#735ca4', '#4c377f', '#27164a'],
};
export const TEAL: Ramp = {
  dark: ['#1b3d41', '#256a6e', '#3f9fa2', '#80cccb', '#d6f8f5'],
  light: ['#d6ebe9', '#88bfbd', '#3f9290', '#186564', '#083c3d'],
};
export const EMBER: Ramp = {
  dark: ['#42302c', '#74452f', '#c27247', '#e8915a', '#ffcba6'],
  light: ['#f0d3c0', '#dd9f78', '#ab5726', '#7d340d', '#481800'],
};
export const OLIVE: Ramp = {
  dark: ['#39402a', '#5d6a36', '#8b9c4b', '#bacb76', '#e8f3b8'],
  light: ['#e5eacd', '#b3c07f', '#84944a', '#596824', '#323c10'],
};
export const ROSE: Ramp = {
  dark: ['#3a2635', '#733f5b', '#ba6a91', '#da8cab', '#fccfdf'],
  light: ['#f0d4df', '#d799b2', '#a25079', '#7d345a', '#4b1733'],
};

/** Nothing is known, or nothing applies. */
export const NEUTRAL: Colours = { dark: '#7b87a0', light: '#b3ae9f' };

interface Marks {
  ids: readonly string[];
  glyphs: readonly Glyph[];
  patterns?: readonly Pattern[];
}

/** Five steps along a ramp. */
export const stepsAlong = (ramp: Ramp, { ids, glyphs, patterns = [] }: Marks): Step[] =>
  ramp.dark.map((dark, i) => ({
    id: ids[i] ?? '',
    colours: { dark, light: ramp.light[i] ?? dark },
    glyph: glyphs[i] ?? 'dot',
    pattern: patterns[i] ?? 'none',
  }));

export const PIES: readonly Glyph[] = ['pie-0', 'pie-1', 'pie-2', 'pie-3', 'pie-4'];
export const BARS: readonly Glyph[] = ['bar-1', 'bar-2', 'bar-3', 'bar-4', 'bar-5'];
export const VESSELS: readonly Glyph[] = [
  'vessel-0',
  'vessel-1',
  'vessel-2',
  'vessel-3',
  'vessel-4',
];
export const PEAKS: readonly Glyph[] = ['peak-0', 'peak-1', 'peak-2', 'peak-3', 'peak-4'];
