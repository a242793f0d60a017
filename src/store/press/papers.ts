/** Three newspapers as archetypes: what a business daily, a broadsheet of record and a tabloid at the border make of a half-year. */
export const PAPERS = ['ledger', 'concert', 'bugle'] as const;
export type Paper = (typeof PAPERS)[number];
