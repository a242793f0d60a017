/** How much is played for the card: quick is minutes, full is hours. */
import type { AssumptionGroup } from '../../engine/assumptions.ts';

export const SCALES = ['quick', 'full'] as const;
export type ScaleName = (typeof SCALES)[number];

export interface Scale {
  name: ScaleName;
  /** Ranges of seeds, as `--seeds` takes them. */
  seeds: {
    reproduction: string;
    endings: string;
    backcast: string;
    oneAtATime: string;
    screening: string;
    balanced: string;
    mandates: string;
    styles: string;
    tension: string;
    ablations: string;
    hypotheses: string;
  };
  /** The coefficients that are moved; null = all of them. */
  movedGroup: AssumptionGroup | null;
  walks: number;
}

export const SCALE: Record<ScaleName, Scale> = {
  quick: {
    name: 'quick',
    seeds: {
      reproduction: '1001..1040',
      endings: '1..30',
      backcast: '1',
      oneAtATime: '1..5',
      screening: '1..2',
      balanced: '1..40',
      mandates: '20001..20020',
      styles: '1..2',
      tension: '1..10',
      ablations: '1..2',
      hypotheses: '1..20',
    },
    movedGroup: 'dials',
    walks: 3,
  },
  full: {
    name: 'full',
    seeds: {
      reproduction: '1001..1300',
      endings: '1..2000',
      backcast: '1..5',
      oneAtATime: '1..24',
      screening: '1..4',
      balanced: '1..2000',
      mandates: '20001..20400',
      styles: '1..60',
      tension: '1..300',
      ablations: '1..100',
      hypotheses: '1..300',
    },
    movedGroup: null,
    walks: 6,
  },
};
