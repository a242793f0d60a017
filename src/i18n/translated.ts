/** A translation of one English file of words: the same keys, each with a message of its own. */
export type Translated<English extends Record<string, string>> = Readonly<
  Record<keyof English, string>
>;
