/** How well scores tell those who did from those who did not. */
export interface Scored {
  score: number;
  did: boolean;
}

const split = (rows: readonly Scored[]): [number[], number[]] => [
  rows.filter(({ did }) => did).map(({ score }) => score),
  rows.filter(({ did }) => !did).map(({ score }) => score),
];

/** Area under the ROC curve: the chance that one who did scores above one who did not; ties count half. 0.5 = chance. */
export const areaUnderCurve = (rows: readonly Scored[]): number => {
  const [did, didNot] = split(rows);
  if (did.length === 0 || didNot.length === 0) return 0.5;
  let above = 0;
  for (const a of did) for (const b of didNot) above += a > b ? 1 : a === b ? 0.5 : 0;
  return above / (did.length * didNot.length);
};

/** Standard error of an area (Hanley & McNeil 1982). */
export const areaStandardError = (rows: readonly Scored[]): number => {
  const [did, didNot] = split(rows);
  if (did.length === 0 || didNot.length === 0) return 0;
  const a = areaUnderCurve(rows);
  const [m, n] = [did.length, didNot.length];
  const q1 = a / (2 - a) - a * a;
  const q2 = (2 * a * a) / (1 + a) - a * a;
  return Math.sqrt((a * (1 - a) + (m - 1) * q1 + (n - 1) * q2) / (m * n));
};

/** Share told right when whoever scores above the threshold is expected to do it. */
export const accuracy01 = (rows: readonly Scored[], threshold: number): number =>
  rows.filter(({ score, did }) => score > threshold === did).length / rows.length;

/** The threshold under which as many are expected as did; halfway between two scores. */
export const thresholdByCount = (rows: readonly Scored[]): number => {
  const scores = rows.map(({ score }) => score).toSorted((a, b) => b - a);
  const count = rows.filter(({ did }) => did).length;
  const [last, next] = [scores[count - 1], scores[count]];
  if (last === undefined) return scores[0] ?? 0;
  return next === undefined ? last - 1 : (last + next) / 2;
};
