/** The half-years that were played, read from the record behind the play when somebody looks. */
import { printRecord } from '../session/index.ts';
import { painted } from './after-paint.ts';
import { failIn } from './background.ts';
import type { Room } from './room.ts';

/** Read once for all who ask, and again while half-years have been closed in the meantime. */
export const archiveReader = (room: Room): (() => void) => {
  const { authority, services, leaving, get, set } = room;
  let reading = false;
  const read = async (): Promise<void> => {
    const { analyst } = services;
    if (analyst === null) return;
    let asked = get().view.turn;
    do {
      await painted();
      asked = get().view.turn;
      const record = printRecord(authority.record());
      const archive = await analyst.archive(record, () => undefined, leaving.signal);
      leaving.signal.throwIfAborted();
      set({ archive });
    } while (get().view.turn !== asked);
  };
  return () => {
    if (reading) return;
    reading = true;
    read()
      .catch(failIn(room))
      .finally(() => {
        reading = false;
      });
  };
};
