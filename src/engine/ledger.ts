/** Ledgers of named causes: each sums to a gauge's level, so the difference of two turns is the "why it moved". */

/** Every cause that any gauge knows, in the order in which sums are taken. */
export const CAUSES = [
  'start',
  'base',
  'limits',
  'mood',
  // European pillar index
  'european-deterrence',
  'institutions',
  'european-reliability',
  'european-share',
  'pillar-treaty',
  'nationalist-governments',
  // native index
  'core-guarantee',
  'opt-out-norm',
  'narrow-scope',
  'work-sharing',
  'us-commitment',
  'reliability',
  // cohesion and legitimacy
  'trust',
  'belief',
  'resentment',
  'legitimacy',
  'office',
  'rhetoric',
  'missions',
  'test-held',
  'covered-declaration',
  'ratification-failed',
  // deterrence
  'european-force',
  'us-force',
  'coordination',
  'adversary',
  'nuclear',
  // American commitment
  'administration',
  'burden-sharing',
  'leading-role',
  'purchases',
  'alignment',
  'disputes',
  'managed-transition',
  'substitution',
  'opt-out-right',
  'roadmap-announced',
  'crash-out',
  'return',
  // reliability
  'signals',
  'mission',
  'collective-defence-test',
  'hybrid-incident',
  'us-crash-out',
  'exits',
  'perceived-threat',
] as const;
export type Cause = (typeof CAUSES)[number];

/** Named parts of a gauge. */
export type Contributions = Partial<Record<Cause, number>>;

export const book = (ledger: Contributions, cause: Cause, change: number): void => {
  if (change === 0) return;
  ledger[cause] = (ledger[cause] ?? 0) + change;
};

/**
 * A gauge that moves by `rate` towards a sum of terms: every booked cause relaxes towards its own term (0 where it has
 * none), so the ledger goes on summing to the gauge.
 */
export const relax = (ledger: Contributions, rate: number, terms: Contributions): void => {
  for (const cause of CAUSES) {
    const term = terms[cause];
    const level = ledger[cause];
    if (term === undefined && level === undefined) continue;
    book(ledger, cause, rate * ((term ?? 0) - (level ?? 0)));
  }
};

export const total = (parts: Contributions): number => {
  let all = 0;
  for (const cause of CAUSES) {
    const part = parts[cause];
    if (part !== undefined) all += part;
  }
  return all;
};
