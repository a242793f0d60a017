/** Search by words: beginnings of words count, and so do small slips. */
import MiniSearch from 'minisearch';

export interface Findable {
  id: string;
  title: string;
  /** What else it is found by. */
  words: string;
}

export type Find = (query: string) => string[];

/** Ids of what fits, the best first. */
export const finder = (things: readonly Findable[]): Find => {
  const index = new MiniSearch<Findable>({
    fields: ['title', 'words'],
    // "Türkiye" is found by "turkiye".
    processTerm: (term) => term.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''),
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 5 ? 0.2 : 0),
      boost: { title: 4 },
      combineWith: 'AND',
    },
  });
  index.addAll(things);
  return (query) => index.search(query).map(({ id }) => String(id));
};
