/** Whether the browser keeps what is stored here even when space is short. It decides by itself; it can be asked. */

/** `unknown` = a browser that does not say. */
export type Kept = 'promised' | 'not-promised' | 'refused' | 'unknown';

const storageManager = (): StorageManager | null =>
  'storage' in navigator && 'persist' in navigator.storage ? navigator.storage : null;

export const isKept = async (): Promise<Kept> => {
  const manager = storageManager();
  if (manager === null) return 'unknown';
  return (await manager.persisted()) ? 'promised' : 'not-promised';
};

/** Some browsers ask the player, others look at how often the page is used. */
export const askToKeep = async (): Promise<Kept> => {
  const manager = storageManager();
  if (manager === null) return 'unknown';
  return (await manager.persist()) ? 'promised' : 'refused';
};
