/** Colours of the late-evening council. Fills carry at least 4.5:1 against the text colour that `inkOn` picks. */
import type { Pattern } from '../store/map-layers/index.ts';
import type { Ground } from '../store/scene-state.ts';

export const INK = '#0e1726';
export const PAPER = '#f6f3ea';
export const PAPER_TEXT = '#16202e';
export const PAPER_SHADE = '#d9d2bf';
export const SEA = '#0e1726';
export const SEA_DEEP = '#080d17';
export const SEA_LIGHT = '#132036';
const LAND = '#2a3a55';
const COAST = '#4d6183';
const UKRAINE = '#3c4a62';
export const WOOD = '#1b2942';
export const LAMP = '#ffe9b8';

export const STANCES = ['champion', 'agrees', 'silent', 'footnote', 'breaks'] as const;
export type Stance = (typeof STANCES)[number];
export const STANCE_COLOURS: Record<Stance, string> = {
  champion: '#8fd3ff',
  agrees: '#3e93d1',
  silent: '#8a93a3',
  footnote: '#f5d76e',
  breaks: '#e8662b',
};
/** The hatch of each: the third channel. */
export const STANCE_PATTERNS: Record<Stance, Pattern> = {
  champion: 'none',
  agrees: 'none',
  silent: 'dots',
  footnote: 'cross',
  breaks: 'diagonal',
};

/** What the map is drawn in besides the colours of its layers. */
export interface MapColours {
  sea: string;
  seaDeep: string;
  seaLight: string;
  land: string;
  coast: string;
  shore: string;
  graticule: string;
  ukraine: string;
  ukraineLine: string;
  /** Between members, and around what must stand off. */
  border: string;
  /** Outlines, leaders, dashes. */
  line: string;
  insetSea: string;
  insetFrame: string;
}

export const MAP_COLOURS: Record<Ground, MapColours> = {
  dark: {
    sea: SEA,
    seaDeep: SEA_DEEP,
    seaLight: SEA_LIGHT,
    land: LAND,
    coast: COAST,
    shore: '120, 170, 225',
    graticule: 'rgba(143, 179, 220, 0.09)',
    ukraine: UKRAINE,
    ukraineLine: '#c9b98f',
    border: INK,
    line: PAPER,
    insetSea: '#101b2e',
    insetFrame: 'rgba(246, 243, 234, 0.34)',
  },
  light: {
    sea: '#ccd6d8',
    seaDeep: '#b7c4c8',
    seaLight: '#dce3e2',
    land: '#ece6d8',
    coast: '#a79d87',
    shore: '90, 120, 135',
    graticule: 'rgba(60, 90, 110, 0.12)',
    ukraine: '#d9cfb6',
    ukraineLine: '#6b5a2e',
    border: '#f6f3ea',
    line: PAPER_TEXT,
    insetSea: '#d6dfe0',
    insetFrame: 'rgba(22, 32, 46, 0.4)',
  },
};
