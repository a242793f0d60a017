/** Something that is on the map besides its colours: it has a place and words. */
import type { Member, MemberId, View } from '../../engine/state.ts';
import type { Glyph, Saying } from '../map-layers/index.ts';
import type { Overlay } from '../scene-state.ts';

/** A member, Ukraine, or somewhere off the map's edge to the south or at sea. */
export type Place = MemberId | 'UKR' | 'south' | 'sea';

export type ThingGroup = Overlay | 'crisis';

/** `tie`: a line between two; `arrow`: a line with a direction; `spoke`: a line to a mission; `badge`: a sign at a place; `pulse`: where it burns. */
export interface MapThing {
  id: string;
  group: ThingGroup;
  form: 'tie' | 'arrow' | 'spoke' | 'badge' | 'pulse';
  /** Where a line begins; null for what has no line. */
  from: Place | null;
  /** Where it is, or where its line ends. */
  at: Place;
  glyph: Glyph | null;
  /** Level that a gauge shows, or how heavy a line is, 0–1. */
  level01: number;
  /** Bad news: drawn broken, and in the colour of what breaks. */
  strained: boolean;
  says: Saying;
}

export interface ThingsInput {
  view: View;
  overlays: readonly Overlay[];
  selectedMember: MemberId | null;
}

/** Who is in the alliance. */
export const present = (view: View): Member[] => view.members.filter((m) => !m.leftTreaty);

type Drawn = Pick<MapThing, 'id' | 'form' | 'at' | 'says'> & Partial<MapThing>;
/** A thing of a group, with what is usual where nothing is said. */
export const thing = (group: ThingGroup, drawn: Drawn): MapThing => ({
  group,
  from: null,
  glyph: null,
  level01: 0.5,
  strained: false,
  ...drawn,
});
