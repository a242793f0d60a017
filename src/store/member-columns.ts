/** The figures that the table of members can show and be sorted by. Settings keep them: no rules are loaded for this. */

export const MEMBER_COLUMNS = [
  'margin',
  'trust',
  'believed',
  'threat',
  'spending',
  'support',
  'challenger',
  'resentment',
  'favours',
  'election',
] as const;
export type MemberColumn = (typeof MEMBER_COLUMNS)[number];

export const USUAL_COLUMNS: readonly MemberColumn[] = [
  'margin',
  'trust',
  'believed',
  'spending',
  'election',
];

/** Columns as they are stored: what is none is left out; nothing that can be read = the usual ones. */
export const parseColumns = (value: unknown): readonly MemberColumn[] => {
  if (!Array.isArray(value)) return USUAL_COLUMNS;
  const stored: unknown[] = value;
  return MEMBER_COLUMNS.filter((column) => stored.includes(column));
};

export const withColumn = (
  columns: readonly MemberColumn[],
  column: MemberColumn,
  shown: boolean,
): readonly MemberColumn[] =>
  MEMBER_COLUMNS.filter((c) => (c === column ? shown : columns.includes(c)));
