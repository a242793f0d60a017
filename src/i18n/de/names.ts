/**
 * Members' names inside a German sentence. Most stand without an article and in the singular ("Polen bricht das
 * Schweigen"). Four do not: USA and Niederlande are plural, Slowakei and Türkei feminine, and all four take an article.
 * "Sie" is the player, where the chronicle names who acted.
 */

const select = (param: string, words: Record<string, string>, other: string): string => {
  const cases = Object.entries(words).map(([name, word]) => `${name} {${word}}`);
  return `{${param}, select, ${cases.join(' ')} other {${other}}}`;
};

/** Pieces of a message about the member in a parameter. */
export const named = (param: string) => ({
  /** Nominative or accusative: "Polen", "die Türkei". */
  who: select(
    param,
    {
      USA: 'die USA',
      Niederlande: 'die Niederlande',
      Slowakei: 'die Slowakei',
      Türkei: 'die Türkei',
    },
    `{${param}}`,
  ),
  /** The same at the start of a sentence: "Die Türkei". */
  Who: select(
    param,
    {
      USA: 'Die USA',
      Niederlande: 'Die Niederlande',
      Slowakei: 'Die Slowakei',
      Türkei: 'Die Türkei',
    },
    `{${param}}`,
  ),
  /** Dative: "Polen", "der Türkei". */
  whom: select(
    param,
    {
      USA: 'den USA',
      Niederlande: 'den Niederlanden',
      Slowakei: 'der Slowakei',
      Türkei: 'der Türkei',
      Sie: 'Ihnen',
    },
    `{${param}}`,
  ),
  /** Whose: "die Grenze von Polen", "die Grenze der Türkei". */
  of: select(
    param,
    {
      USA: 'der USA',
      Niederlande: 'der Niederlande',
      Slowakei: 'der Slowakei',
      Türkei: 'der Türkei',
      Sie: 'von Ihnen',
    },
    `von {${param}}`,
  ),
  /** The verb that follows the name: does('bricht', 'brechen'). */
  does: (one: string, several: string): string =>
    select(param, { USA: several, Niederlande: several, Sie: several }, one),
});

export const member = named('member');
