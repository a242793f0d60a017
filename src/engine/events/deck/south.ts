import type { Card } from '../card.ts';

export const SOUTH = [] as const satisfies readonly Card[];
