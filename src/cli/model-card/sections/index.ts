/** The sections of the card, in their order. */
import type { Section } from '../section.ts';
import { assumptions } from './assumptions.ts';
import { backcast } from './backcast.ts';
import { checks } from './checks.ts';
import { claims } from './claims.ts';
import { endings } from './endings.ts';
import { fairness } from './fairness.ts';
import { hindcasts } from './hindcasts.ts';
import { hypotheses } from './hypotheses.ts';
import { limits } from './limits.ts';
import { reproduction } from './reproduction.ts';
import { oneAtATime, screening } from './sensitivity.ts';

export const SECTIONS: readonly Section[] = [
  claims,
  assumptions,
  reproduction,
  endings,
  backcast,
  hindcasts,
  oneAtATime,
  screening,
  ...fairness,
  hypotheses,
  checks,
  limits,
];
