/**
 * What is on the map besides its colours: ties between members, missions, incidents, what is coming. One list for the
 * canvas and for the page, from the view alone; every entry has a place and words.
 */
import type { Overlay } from '../scene-state.ts';
import { crisisOf } from './crisis.ts';
import { incidents, threats, watchGauges } from './dangers.ts';
import { elections } from './elections.ts';
import { deployments, missionThings } from './forces.ts';
import type { MapThing, ThingsInput } from './thing.ts';
import { dependenceArrows, trustTies } from './ties.ts';

export { crisisOf } from './crisis.ts';
export type { MapThing, Place } from './thing.ts';

const GROUPS: Record<Overlay, (input: ThingsInput) => MapThing[]> = {
  missions: missionThings,
  incidents,
  watch: watchGauges,
  deployments,
  elections,
  trust: trustTies,
  dependence: dependenceArrows,
  threat: threats,
};

/** Everything that is drawn now, the crisis first. */
export const mapThings = (input: ThingsInput): MapThing[] => {
  const crisis = crisisOf(input.view);
  return [
    ...(crisis === null ? [] : [crisis]),
    ...input.overlays.flatMap((overlay) => GROUPS[overlay](input)),
  ];
};
