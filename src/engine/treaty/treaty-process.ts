/** Renegotiating the treaty in steps (game §4.6, 22): reflection group → heads of terms → text → signature → ratification. */
import type { MemberId } from '../member.ts';

export const TREATY_STEPS = [
  'reflection-group',
  'heads-of-terms',
  'text',
  'signature',
  'ratification',
] as const;
export type TreatyStep = (typeof TREATY_STEPS)[number];

/** What is being negotiated. */
export const TREATY_AIMS = ['opt-out-protocol', 'pillar-compact', 'profiles-charter'] as const;
export type TreatyAim = (typeof TREATY_AIMS)[number];

export interface TreatyProcess {
  aim: TreatyAim;
  step: TreatyStep;
  openedTurn: number;
  stepTurn: number;
  /** Changes that it would make, in the order of DIMENSIONS. */
  delta: number[];
  ratified: MemberId[];
  rejected: MemberId[];
  /** Members that take a protocol instead of the whole text. */
  protocols: MemberId[];
}
