/** The thirty-four cards of game §4.10, in the order in which they draw their luck. */
import type { Card } from '../card.ts';
import { ATLANTIC } from './atlantic.ts';
import { FRONTIER } from './frontier.ts';
import { HOME } from './home.ts';
import { MONEY } from './money.ts';
import { SOUTH } from './south.ts';

export const CARDS: readonly Card[] = [...ATLANTIC, ...FRONTIER, ...SOUTH, ...MONEY, ...HOME];
