import type { Card } from '../card.ts';

export const ATLANTIC = [] as const satisfies readonly Card[];
