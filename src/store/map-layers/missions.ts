/** Who leads a mission, takes part, builds instead, or stays out; and how often each has stayed out before. */
import type { MemberId, View } from '../../engine/state.ts';
import type { Mission } from '../../engine/theatre/theatre-state.ts';
import { saying, type Layer, type Step } from './layer.ts';

const ROLES = ['leads', 'joins', 'contributes', 'stays-out', 'not-asked'] as const;
type Role = (typeof ROLES)[number];

const steps: Step[] = [
  { id: 'leads', colours: { dark: '#f5d76e', light: '#7a5a00' }, glyph: 'leads', pattern: 'none' },
  { id: 'joins', colours: { dark: '#3e93d1', light: '#23709f' }, glyph: 'joins', pattern: 'none' },
  {
    id: 'contributes',
    colours: { dark: '#a6e0dc', light: '#0d5554' },
    glyph: 'workshop',
    pattern: 'dots',
  },
  {
    id: 'stays-out',
    colours: { dark: '#e8662b', light: '#a83200' },
    glyph: 'out',
    pattern: 'diagonal',
  },
  {
    id: 'not-asked',
    colours: { dark: '#7b87a0', light: '#b3ae9f' },
    glyph: 'dot',
    pattern: 'none',
  },
];

const roleIn = (mission: Mission, id: MemberId): Role => {
  if (mission.leader === id) return 'leads';
  if (mission.participants.includes(id)) return 'joins';
  if (mission.contributing.includes(id)) return 'contributes';
  return mission.abstainers.includes(id) ? 'stays-out' : 'not-asked';
};

/** Its roles in the missions that go on, the most committed first. */
const rolesOf = (view: View, id: MemberId): { mission: Mission; role: Role }[] =>
  view.theatre.missions
    .map((mission) => ({ mission, role: roleIn(mission, id) }))
    .filter(({ role }) => role !== 'not-asked')
    .toSorted((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role));

export const missions: Layer = {
  scale: 'categorical',
  steps,
  format: 'whole',
  read:
    ({ view }) =>
    ({ id, optOuts }) => {
      const roles = rolesOf(view, id);
      const [first] = roles;
      return {
        step: ROLES.indexOf(first?.role ?? 'not-asked'),
        figure: optOuts > 0 ? optOuts : null,
        says:
          first === undefined
            ? saying('no-mission', { optOuts })
            : saying('mission', {
                role: first.role,
                mission: first.mission.kind,
                leader: first.mission.leader,
                more: roles.length - 1,
                optOuts,
              }),
      };
    },
};
