/** What preparation is worth at the table: every step of the treaty that was taken makes the next text easier to accept. */
import type { View } from '../state.ts';
import type { TextPurpose } from './treaty-process.ts';

/** Steps that a text of this purpose may lean on; heads of terms bind nobody yet, which is worth one more. */
const STEPS_BEHIND: Record<TextPurpose, number> = {
  understanding: 0,
  'heads-of-terms': 2,
  signature: 3,
};

/** Margin that every member adds for the groundwork; 0 for an ordinary package. */
export const groundworkOf = (state: View, purpose: TextPurpose | null): number =>
  purpose === null ? 0 : state.assumptions.groundwork * STEPS_BEHIND[purpose];
