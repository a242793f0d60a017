/** Deterrence as the state holds it, and whom it is to deter. */

export interface Adversary {
  /** Force available against the alliance, same unit as capability. */
  forceBillionUsd: number;
  pressure01: number;
  /** Opportunism, 0.2–1. */
  opportunism01: number;
  southPressure01: number;
  /** Level to which southern pressure returns. */
  southBase01: number;
  /** Turns until a collective-defence test may be tried again. */
  testCooldownTurns: number;
}

/** Deterrence and its parts, as assessed last. Stored: readiness and the council use the last assessment. */
export interface DeterrenceAssessment {
  deterrence01: number;
  europeanDeterrence01: number;
  coordination01: number;
  conventional01: number;
  europeanConventional01: number;
  nuclear01: number;
  europeanForceBillionUsd: number;
  usForceBillionUsd: number;
  /** Factor on force for how well it is spread over domains; 1 = as at the start. */
  coverageFactor: number;
  /** Mean credibility of all members. */
  meanCredibility01: number;
}
