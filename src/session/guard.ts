/// <reference types="vite/types/importMeta.d.ts" />
/** What the authority gives out is read and never written. */
import { freeze } from 'immer';

/**
 * Where mistakes are looked for, in tests and while the game is made, writing to it throws. The game that is played goes
 * without: frozen objects take twice as long to read.
 */
export const guarded = <T>(value: T): T => (isPlayed() ? value : freeze(value, true));

/** Outside of the bundler, whose types these are, there is no environment. */
const isPlayed = (): boolean => import.meta.env?.PROD ?? false;
