/** A record with a value for every key of a list. */
export const byKey = <K extends string, V>(
  keys: readonly K[],
  value: (key: K) => V,
): Record<K, V> => {
  const out: Partial<Record<K, V>> = {};
  for (const key of keys) out[key] = value(key);
  if (!hasAll(out, keys)) throw new Error('a key has no value');
  return out;
};

const hasAll = <K extends string, V>(
  partial: Partial<Record<K, V>>,
  keys: readonly K[],
): partial is Record<K, V> => keys.every((key) => key in partial);
