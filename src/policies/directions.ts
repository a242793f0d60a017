/** Directions in treaty space (core, scope, optout, command, usrole, floor, works, pillar): model §3.5. */
import type { Direction } from '../engine/index.ts';

export const PILLAR: Direction = [0.25, -0.05, 0.05, 0.35, -0.3, 0.25, 0.35, 1];
export const NATIVE: Direction = [0.6, -0.8, 0.9, -0.05, 0, 0.1, 0.9, 0];
export const MUDDLE: Direction = [0.3, 0, 0.2, 0, 0.1, 0.2, 0.3, 0.2];
export const HARDLINE: Direction = [0.2, 0.6, -0.6, 0.4, 0.2, 0.5, 0, 0.3];
