/** Search by words: beginnings of words count, and so do small slips. */
import MiniSearch from 'minisearch';

export interface Findable {
  id: string;
  title: string;
  /** What else it is found by. */
  words: string;
  /** How much it counts beside others of the same fit; 1 unless given. */
  weight?: number;
}

export type Find = (query: string) => string[];

/** Ids of what fits, the best first. */
export const finder = (things: readonly Findable[]): Find => {
  const weights = new Map(things.map(({ id, weight }) => [id, weight ?? 1]));
  const index = new MiniSearch<Findable>({
    fields: ['title', 'words'],
    // "Türkiye" is found by "turkiye".
    processTerm: (term) => term.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''),
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 5 ? 0.2 : 0),
      boost: { title: 4 },
      combineWith: 'AND',
      boostDocument: (id: unknown) => weights.get(String(id)) ?? 1,
    },
  });
  index.addAll(things);
  return (query) => index.search(query).map(({ id }) => String(id));
};
