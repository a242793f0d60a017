/** What the front shows, as data: no Phaser, no pixels, no words. */
import { frontReading, type FrontReading, type FrontRole } from '../store/front.ts';
import type { SceneState } from '../store/scene-state.ts';

export interface FrontModel extends FrontReading {
  /** All seats in the order of the table, and what each gives. */
  seats: { id: string; role: FrontRole | null }[];
  before01: number | null;
}

export const frontModel = ({ view, lineBefore01 }: SceneState): FrontModel | null => {
  if (view === null) return null;
  const reading = frontReading(view);
  const roles = new Map(reading.givers.map(({ member, role }) => [member, role]));
  return {
    ...reading,
    before01: lineBefore01,
    seats: view.members
      .map(({ id }) => ({ id, role: roles.get(id) ?? null }))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  };
};
