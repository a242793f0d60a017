/** The string keys of a plain object in code-unit order: the only walk over keys that the engine knows. */
export const sortedKeys = (value: object): string[] =>
  Reflect.ownKeys(value)
    .filter((key): key is string => typeof key === 'string')
    .toSorted();
