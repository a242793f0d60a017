declare module 'seedrandom/lib/alea.js' {
  /** Johannes Baagøe's Alea: returns a generator of numbers in [0, 1). */
  export default function alea(seed: string): () => number;
}
