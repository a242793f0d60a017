/**
 * The cues as data: tones and noises with their envelopes. Quiet and short; nothing here may startle.
 * Pitches in hertz, times in seconds, levels 0–1 before the sliders.
 */
import type { Cue } from '../store/sounds.ts';

/** Rises to its level in `attack`, and is gone `decay` later. */
interface Shape {
  at: number;
  level: number;
  attack: number;
  decay: number;
}

export interface Tone extends Shape {
  kind: 'tone';
  wave: 'sine' | 'triangle';
  fromHz: number;
  /** Glides there by the end. */
  toHz: number;
}

/** Noise through a band-pass: paper, air, a radio. */
export interface Noise extends Shape {
  kind: 'noise';
  fromHz: number;
  toHz: number;
  /** Width of the band: the higher, the narrower. */
  q: number;
}

export type Part = Tone | Noise;

const tone = (
  fromHz: number,
  shape: Partial<Shape> & { toHz?: number; wave?: Tone['wave'] } = {},
): Tone => ({
  kind: 'tone',
  wave: 'sine',
  fromHz,
  toHz: fromHz,
  at: 0,
  level: 0.3,
  attack: 0.005,
  decay: 0.4,
  ...shape,
});

const noise = (fromHz: number, toHz: number, shape: Partial<Shape> & { q?: number }): Noise => ({
  kind: 'noise',
  fromHz,
  toHz,
  q: 1.2,
  at: 0,
  level: 0.3,
  attack: 0.02,
  decay: 0.2,
  ...shape,
});

/** A bell: a fundamental and the partials that make it one, the higher the sooner gone. */
const bell = (hz: number, at: number, level: number): Tone[] =>
  [
    [1, 1, 1.8],
    [2.01, 0.45, 1.2],
    [2.76, 0.3, 0.8],
    [5.4, 0.12, 0.4],
  ].map(([ratio = 1, share = 1, decay = 1]) =>
    tone(hz * ratio, { at, level: level * share, decay }),
  );

const chord = (pitches: readonly number[], wave: Tone['wave']): Tone[] =>
  pitches.map((hz, n) =>
    tone(hz, { wave, at: 0.09 * n, level: 0.09, attack: 0.25, decay: 3.2 - 0.2 * n }),
  );

export const CUE_PARTS: Record<Cue, readonly Part[]> = {
  paper: [
    noise(1800, 5200, { level: 0.16, attack: 0.06, decay: 0.16, q: 0.8 }),
    noise(3600, 1500, { at: 0.12, level: 0.1, attack: 0.03, decay: 0.12, q: 0.8 }),
  ],
  envelope: [
    noise(2600, 1900, { level: 0.16, attack: 0.003, decay: 0.045, q: 2 }),
    tone(620, { level: 0.07, decay: 0.06, toHz: 540 }),
  ],
  letter: [
    noise(1200, 700, { level: 0.28, attack: 0.004, decay: 0.16, q: 1 }),
    tone(174.6, { wave: 'triangle', level: 0.26, decay: 0.55, toHz: 164.8 }),
  ],
  bell: [...bell(523.3, 0, 0.15), ...bell(784, 0.16, 0.09)],
  thud: [
    tone(92, { level: 0.5, attack: 0.004, decay: 0.5, toHz: 54 }),
    noise(260, 120, { level: 0.28, attack: 0.003, decay: 0.18, q: 0.7 }),
  ],
  crackle: [0, 0.07, 0.11, 0.2, 0.26, 0.37, 0.41].map((at, n) =>
    noise(1400 + 260 * (n % 3), 1100, {
      at,
      level: n % 2 === 0 ? 0.2 : 0.12,
      attack: 0.002,
      decay: 0.03 + 0.02 * (n % 3),
      q: 4,
    }),
  ),
  clock: [
    tone(1180, { level: 0.14, decay: 0.06 }),
    tone(880, { at: 0.42, level: 0.12, decay: 0.08 }),
  ],
  'chord-open': chord([130.8, 196, 261.6, 392], 'sine'),
  'chord-dark': chord([110, 164.8, 261.6, 329.6], 'triangle'),
};

/** When the last of a cue is gone, seconds. */
export const lengthOf = (cue: Cue): number =>
  CUE_PARTS[cue].reduce((end, part) => Math.max(end, part.at + part.attack + part.decay), 0);
