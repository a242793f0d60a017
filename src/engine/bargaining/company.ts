/** Company makes dissent cheap (model §3.2): the more has broken silence, the less standing out costs. */
import { clamp } from '../math.ts';

/** Share of the cost of dissent that company takes away, 0–0.6; `brokenWeight` is the GDP share that has broken, allies of the US twice. */
export const companyRelief01 = (brokenWeight: number): number =>
  0.6 * clamp(3 * brokenWeight, 0, 1);
