/** The two ways out that the law leaves (FY24 NDAA §1250A). */
export const WAYS_OUT = ['senate', 'act'] as const;
export type WayOut = (typeof WAYS_OUT)[number];
