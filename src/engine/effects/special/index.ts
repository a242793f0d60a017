/** All special effects by name. */
import type { SpecialEffect } from '../effect.ts';
import { censure } from './censure.ts';
import { consultation } from './consultation.ts';
import { convert } from './convert.ts';
import { earlyElection } from './early-election.ts';
import { leak } from './leak.ts';
import { parliamentFavour, parliamentReferendum, parliamentStalls } from './parliament.ts';
import { roadmap } from './roadmap.ts';
import type { SpecialRule } from './rule.ts';
import { welcome } from './welcome.ts';

export const SPECIALS: Record<SpecialEffect, SpecialRule> = {
  'early-election': earlyElection,
  leak,
  roadmap,
  convert,
  censure,
  'parliament-stalls': parliamentStalls,
  'parliament-favour': parliamentFavour,
  'parliament-referendum': parliamentReferendum,
  welcome,
  consultation,
};
