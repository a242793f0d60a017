/** Keys of their own: which letter does what, unless the player has said otherwise. */

/** Everything that has a key of its own, with the key it has at first. */
export const DEFAULT_KEYS = {
  deal: 'b',
  corridor: 'k',
  actions: 'a',
  board: 'v',
  endings: 'o',
  'sound-out': 's',
  dossier: 'd',
  mind: 'c',
  forecast: 'f',
  explain: 'e',
  next: 'n',
  layer: 'l',
  grid: 'g',
  map: 'm',
  list: 't',
  undo: 'z',
  redo: 'y',
  status: 'r',
  chronicle: 'h',
  palette: '/',
  help: '?',
} as const;

export type KeyId = keyof typeof DEFAULT_KEYS;
/** Keys that were changed, by what they do. */
export type KeyChanges = Partial<Record<KeyId, string>>;

const isKeyId = (name: string): name is KeyId => Object.hasOwn(DEFAULT_KEYS, name);
export const KEY_IDS: readonly KeyId[] = Object.keys(DEFAULT_KEYS).filter(isKeyId);

/** These are heard at every stage; the others at the table. */
export const HEARD_ANYWHERE: readonly KeyId[] = [
  'status',
  'chronicle',
  'palette',
  'help',
  'explain',
  'undo',
  'redo',
];

export const keyOf = (id: KeyId, changes: KeyChanges): string => changes[id] ?? DEFAULT_KEYS[id];

/** What a key does; undefined when it does nothing. */
export const keyIdOf = (key: string, changes: KeyChanges): KeyId | undefined =>
  KEY_IDS.find((id) => keyOf(id, changes) === key);

export type KeyRefusal = { why: 'not-a-key' | 'digit' } | { why: 'taken'; by: KeyId };

/** Why something cannot have this key; null when it can. */
export const refuseKey = (id: KeyId, key: string, changes: KeyChanges): KeyRefusal | null => {
  if (Array.from(key).length !== 1 || key.trim() === '') return { why: 'not-a-key' };
  if (/\d/.test(key)) return { why: 'digit' };
  const by = keyIdOf(key.toLowerCase(), changes);
  return by === undefined || by === id ? null : { why: 'taken', by };
};

/** The changes with this key for this; none is noted where it is the first one. */
export const withKey = (id: KeyId, key: string, changes: KeyChanges): KeyChanges => {
  const { [id]: _old, ...others } = changes;
  const lower = key.toLowerCase();
  return lower === DEFAULT_KEYS[id] ? others : { ...others, [id]: lower };
};

/** Changes as they are stored: what is no key, or is another's, is left out. */
export const parseKeys = (value: unknown): KeyChanges => {
  let changes: KeyChanges = {};
  if (typeof value !== 'object' || value === null) return changes;
  for (const id of KEY_IDS) {
    const key: unknown = Reflect.get(value, id);
    if (typeof key === 'string' && refuseKey(id, key, changes) === null)
      changes = withKey(id, key, changes);
  }
  return changes;
};
