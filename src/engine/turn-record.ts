/** What is measured at the end of every turn. */
import type { Contributions } from './ledger.ts';
import type { Treaty } from './treaty/dimensions.ts';

/**
 * The indices at the end of a turn, 0–100 unless named otherwise. `lowBeliefShare01` is the share of pairs of members in
 * which one does not believe the other (belief below 0.4).
 */
export const INDICES = [
  'pillarIndex',
  'nativeIndex',
  'deterrence',
  'europeanDeterrence',
  'reliability01',
  'europeanReliability01',
  'cohesion',
  'autonomy',
  'legitimacy',
  'spendingPctGdp',
  'usCommitment01',
  'lowBeliefShare01',
  'rhetoricGap',
] as const;

export type Indices = Record<(typeof INDICES)[number], number>;

export interface TurnRecord extends Indices {
  turn: number;
  interdependence01: number;
  /** What Europe lacks by domain without the United States, share of the need, in the order of DOMAINS. */
  domainGaps01: number[];
  treaty: Treaty;
  pillarParts: Contributions;
  nativeParts: Contributions;
  deterrenceParts: Contributions;
  reliabilityParts: Contributions;
  usCommitmentParts: Contributions;
  cohesionParts: Contributions;
  europeanDeterrenceParts: Contributions;
  autonomyParts: Contributions;
  spendingParts: Contributions;
  lowBeliefParts: Contributions;
  rhetoricGapParts: Contributions;
  legitimacyParts: Contributions;
}
