/** What can be heard, by name: the captions and the player know the same cues. */
export const CUES = [
  'paper',
  'envelope',
  'letter',
  'bell',
  'thud',
  'crackle',
  'clock',
  'chord-open',
  'chord-dark',
] as const;
export type Cue = (typeof CUES)[number];

/** The hush while a silence runs, by how many have kept it. */
export const HUSHES = ['hush', 'deeper-hush'] as const;
export type Hush = (typeof HUSHES)[number];

/** A sound as a caption; `at` tells two of a kind apart. */
export interface Caption {
  sound: Cue | Hush;
  at: number;
}
