import type { Card } from '../card.ts';

export const MONEY = [] as const satisfies readonly Card[];
