/** Ledgers of named causes: each sums to a gauge's level, so the difference of two turns is the "why it moved". */

/** What moves each gauge, in the order in which sums are taken. */
export const GAUGE_CAUSES = {
  pillarIndex: [
    'base',
    'european-deterrence',
    'institutions',
    'european-reliability',
    'european-share',
    'pillar-treaty',
    'nationalist-governments',
    'limits',
  ],
  nativeIndex: [
    'base',
    'core-guarantee',
    'opt-out-norm',
    'narrow-scope',
    'work-sharing',
    'us-commitment',
    'reliability',
    'limits',
  ],
  europeanDeterrence: ['conventional', 'nuclear'],
  autonomy: ['european-share', 'institutions', 'less-us-role'],
  spending: ['large-europeans', 'front-line', 'other-europeans', 'canada'],
  lowBelief: ['about-washington', 'about-europeans'],
  rhetoricGap: ['declared', 'delivered', 'limits'],
  cohesion: ['trust', 'belief', 'resentment', 'legitimacy', 'limits'],
  legitimacy: [
    'start',
    'office',
    'rhetoric',
    'resentment',
    'opt-out-norm',
    'missions',
    'test-held',
    'covered-declaration',
    'ratification-failed',
    'silence-broken',
    'treaty-lost',
    'treaty-in-force',
    'events',
    'diplomacy',
  ],
  deterrence: [
    'start',
    'european-force',
    'us-force',
    'domain-coverage',
    'coordination',
    'adversary',
    'nuclear',
  ],
  usCommitment: [
    'start',
    'administration',
    'burden-sharing',
    'leading-role',
    'purchases',
    'alignment',
    'disputes',
    'managed-transition',
    'substitution',
    'opt-out-right',
    'work-sharing',
    'mood',
    'roadmap-announced',
    'crash-out',
    'return',
    'review',
    'events',
    'diplomacy',
    'limits',
  ],
  reliability: [
    'start',
    'signals',
    'mission',
    'collective-defence-test',
    'hybrid-incident',
    'us-notice',
    'guarantee-force',
    'exercise',
    'us-crash-out',
    'exits',
    'perceived-threat',
    'events',
    'diplomacy',
  ],
} as const satisfies Record<string, readonly string[]>;
export type Cause = (typeof GAUGE_CAUSES)[keyof typeof GAUGE_CAUSES][number];

/** Named parts of a gauge. */
export type Contributions = Partial<Record<Cause, number>>;

/** Running ledgers of gauges that move by causes, not by level: each sums to the gauge. */
export interface Ledgers {
  reliability: Contributions;
  deterrence: Contributions;
  usCommitment: Contributions;
  legitimacy: Contributions;
}

export const book = (ledger: Contributions, cause: Cause, change: number): void => {
  if (change === 0) return;
  ledger[cause] = (ledger[cause] ?? 0) + change;
};

/**
 * A gauge that moves by `rate` towards a sum of terms: every booked cause relaxes towards its own term (0 where it has
 * none), so the ledger goes on summing to the gauge.
 */
export const relax = (
  ledger: Contributions,
  rate: number,
  terms: Contributions,
  causes: readonly Cause[],
): void => {
  for (const cause of causes) {
    const term = terms[cause];
    const level = ledger[cause];
    if (term === undefined && level === undefined) continue;
    book(ledger, cause, rate * ((term ?? 0) - (level ?? 0)));
  }
};

export const total = (parts: Contributions, causes: readonly Cause[]): number => {
  let all = 0;
  for (const cause of causes) {
    const part = parts[cause];
    if (part !== undefined) all += part;
  }
  return all;
};
