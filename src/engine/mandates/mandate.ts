/** Mandates (game §4.13): what the player said it wanted. Five weights that sum to 100, and two promises. */
export const MANDATE_AXES = [
  'security',
  'sovereignty',
  'solidarity',
  'economy',
  'atlantic',
] as const;
export type MandateAxis = (typeof MANDATE_AXES)[number];

export interface MandatePromise {
  key: string;
  params: Record<string, string | number>;
}

export interface Mandate {
  id: string;
  /** In the order of MANDATE_AXES; they sum to 100. */
  weights: number[];
  promises: MandatePromise[];
}
