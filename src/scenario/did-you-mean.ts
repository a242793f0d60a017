import { distance } from 'fastest-levenshtein';

/** `, did you mean "FRA"?`, or nothing where no candidate is near. */
export const didYouMean = (word: string, candidates: readonly string[]): string => {
  const suggestion = nearest(word, candidates);
  return suggestion === null ? '' : `, did you mean "${suggestion}"?`;
};

/** The nearest candidate within a third of the word's length; of equally near ones the one that begins most alike. */
export const nearest = (word: string, candidates: readonly string[]): string | null => {
  const limit = Math.max(1, Math.floor(word.length / 3));
  const ranked = candidates
    .map((candidate) => ({
      candidate,
      edits: edits(word.toLowerCase(), candidate.toLowerCase()),
      shared: sharedStart(word, candidate),
    }))
    .filter(({ edits }) => edits <= limit)
    .toSorted((a, b) => a.edits - b.edits || b.shared - a.shared);
  return ranked[0]?.candidate ?? null;
};

const SWAP = 0.5;
/** Changes of one letter; two neighbours in the wrong order are the likeliest slip of all. */
const edits = (word: string, candidate: string): number => {
  const at = sharedStart(word, candidate);
  const [first = '', second = ''] = word.slice(at);
  const swapped = word.slice(0, at) + second + first + word.slice(at + 2);
  return word !== candidate && swapped === candidate ? SWAP : distance(word, candidate);
};

const sharedStart = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
};
