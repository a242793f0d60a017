/** Bands of the three projects and stamps of Article 5 (game §4.12): how firmly an ending stands. */
import type { EndingId, View } from '../state.ts';
import { treatyInForce } from '../treaty/in-force.ts';
import { flag } from '../math.ts';
import { allMet, reach, type Condition } from './ending-rule.ts';

export const BANDS = ['bare', 'solid', 'lasting'] as const;
export type Band = (typeof BANDS)[number];

export interface BandReading {
  band: Band;
  /** What makes it solid: either of the two. */
  solid: Condition[];
  /** What makes a solid one last: treaties that every parliament has ratified. */
  lasting: Condition[];
}

export type BandedEnding = Extract<EndingId, 'european-pillar' | 'native-nato' | 'hybrid'>;

export const isBanded = (ending: EndingId): ending is BandedEnding =>
  ending === 'european-pillar' || ending === 'native-nato' || ending === 'hybrid';

const smallerOf = (x: number, y: number): number => (x < y ? x : y);

/** How far the index is above its threshold, and for how many turns all conditions have held. */
const standing = (state: View, ending: BandedEnding): { above: number; held: number } => {
  const now = state.history.at(-1);
  const { thEPI, thNNI, thHyb } = state.assumptions;
  const { pillarTurns, nativeTurns, hybridTurns } = state.counters;
  const pillar = now?.pillarIndex ?? 0;
  const native = now?.nativeIndex ?? 0;
  if (ending === 'european-pillar') return { above: pillar - thEPI, held: pillarTurns };
  if (ending === 'native-nato') return { above: native - thNNI, held: nativeTurns };
  return { above: smallerOf(pillar, native) - thHyb, held: hybridTurns };
};

const treaties = (state: View, ending: BandedEnding): Condition[] => {
  const compact = flag(treatyInForce(state, 'pillar-compact'));
  const protocol = flag(treatyInForce(state, 'opt-out-protocol'));
  const own: Condition[] = [];
  if (ending !== 'native-nato') own.push(reach('compact-in-force', compact, 1));
  if (ending !== 'european-pillar') own.push(reach('protocol-in-force', protocol, 1));
  return own;
};

/** The band in which an ending stands, or would stand if it were reached now. */
export const bandOf = (state: View, ending: BandedEnding): BandReading => {
  const { above, held } = standing(state, ending);
  const solid = [
    reach('index-above-threshold', above, state.assumptions.bandIndex),
    reach('turns-held', held, state.assumptions.bandTurns),
  ];
  const lasting = treaties(state, ending);
  const isSolid = solid.some((c) => c.met);
  return {
    band: isSolid ? (allMet(lasting) ? 'lasting' : 'solid') : 'bare',
    solid,
    lasting,
  };
};

export const STAMPS = ['held', 'bent', 'failed', 'untested'] as const;
export type Stamp = (typeof STAMPS)[number];

const figure = (value: unknown): number => (typeof value === 'number' ? value : 0);

const HELD: readonly string[] = ['test-held', 'limited-attack-held'];

/** What became of Article 5 so far: the worst of its calls. Bent = held by little force or by few, or a probe unanswered. */
export const stampOf = (state: View): Stamp => {
  if (state.testFailed) return 'failed';
  if (state.chronicle.some((e) => e.key === 'limited-attack-unanswered')) return 'bent';
  const calls = state.chronicle.filter((e) => HELD.includes(e.key));
  if (calls.length === 0) return 'untested';
  const { bentForce, bentShare } = state.assumptions;
  const bent = calls.some(
    ({ params }) =>
      figure(params['forcePct']) < bentForce * figure(params['neededForcePct']) ||
      figure(params['sharePct']) < 100 * bentShare,
  );
  return bent ? 'bent' : 'held';
};
