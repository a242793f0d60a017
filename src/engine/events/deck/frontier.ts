import type { Card } from '../card.ts';

export const FRONTIER = [] as const satisfies readonly Card[];
