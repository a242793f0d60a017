/**
 * The eight party archetypes: how a party in government moves its country's view of the world, and what it likes and
 * dislikes about the alliance. Each has both (game §4.8). All figures are judgements; `partyShift` and `partyTaste`
 * scale them. The sovereigntist rows follow model §6.6 (Atlanticism −.15, intervention −.15, autonomy +.1 against the
 * centre); that such governments may arm more, not less, is Henke & Maher 2021.
 */
import type { Archetype } from './government.ts';

/** Shift of the worldview, units of the five axes. */
export interface WorldviewShift {
  atlanticist: number;
  interventionist: number;
  russiaFirst: number;
  autonomy: number;
  fiscalWill: number;
}

interface PartyViews {
  shift: WorldviewShift;
  /** Shift of the ideal treaty in the order of DIMENSIONS: core, scope, optout, command, usrole, floor, works, pillar. */
  tastes: readonly number[];
}

const views = (shift: readonly number[], tastes: readonly number[]): PartyViews => ({
  shift: {
    atlanticist: shift[0],
    interventionist: shift[1],
    russiaFirst: shift[2],
    autonomy: shift[3],
    fiscalWill: shift[4],
  },
  tastes,
});

/** Shifts: Atlanticism, intervention, Russia first, autonomy, fiscal will. */
export const PARTY_VIEWS: Record<Archetype, PartyViews> = {
  'atlantic-centre': views(
    [0.06, 0.04, 0.03, -0.04, 0.03],
    [0.04, 0.02, -0.03, 0.04, 0.05, 0.03, 0, -0.03],
  ),
  'autonomist-centre': views(
    [-0.1, 0.04, 0.02, 0.04, 0.04],
    [0.02, 0.02, 0, -0.02, -0.06, 0.02, 0.04, 0.1],
  ),
  'fiscal-guardians': views(
    [0.02, -0.02, 0, 0, -0.08],
    [0.02, -0.03, 0.02, 0, 0.04, -0.06, 0.05, -0.03],
  ),
  'social-shield': views(
    [-0.02, -0.05, -0.02, 0, -0.1],
    [0.02, -0.04, 0.03, 0.02, -0.02, -0.08, 0.05, 0.03],
  ),
  'national-sovereigntist': views(
    [-0.1, -0.12, -0.06, 0.1, 0.02],
    [0.05, -0.08, 0.08, -0.06, 0, 0.02, 0.05, -0.14],
  ),
  'left-sovereigntist': views(
    [-0.14, -0.14, -0.12, 0.08, -0.12],
    [-0.04, -0.1, 0.1, -0.04, -0.1, -0.1, 0.05, -0.04],
  ),
  'green-internationalist': views(
    [-0.02, 0.04, 0.06, -0.05, 0],
    [0.02, 0.05, -0.02, 0, -0.03, -0.02, 0.03, 0.08],
  ),
  technocrats: views([0.02, 0, 0, -0.03, 0.04], [0, 0, -0.02, 0.04, -0.02, 0.02, 0.06, 0.03]),
};
