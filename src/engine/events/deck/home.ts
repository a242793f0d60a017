import type { Card } from '../card.ts';

export const HOME = [] as const satisfies readonly Card[];
