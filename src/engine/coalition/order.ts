/** Orders to a mission: own troops first, a round of the partners, the common headquarters, or home. */
export const ORDERS = ['reinforce', 'reassure', 'flag', 'end'] as const;
export type Order = (typeof ORDERS)[number];
