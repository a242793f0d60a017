/** Where forces are: deployments, and missions with those who are in them. */
import type { Mission } from '../../engine/theatre/theatre-state.ts';
import type { MemberId } from '../../engine/state.ts';
import { saying } from '../map-layers/index.ts';
import { present, thing, type MapThing, type Place, type ThingsInput } from './thing.ts';

/** Presence from which a member's troops abroad are worth a sign. */
const NOTABLE_PRESENCE = 0.25;

/** Brigades that were sent to a host, and who supplies most of the presence on the front line. */
export const deployments = ({ view }: ThingsInput): MapThing[] => [
  ...view.instruments
    .filter((i) => i.kind === 'deployment' && i.inForce)
    .flatMap((i) => {
      const host = i.about.split(':')[1] ?? '';
      const [sender] = i.parties;
      if (sender === undefined || !view.members.some((m) => m.id === host)) return [];
      return [
        thing('deployments', {
          id: `deployed-${i.id}`,
          form: 'arrow',
          from: sender,
          at: host,
          says: saying('deployed', { by: sender, on: host }),
        }),
      ];
    }),
  ...present(view)
    .filter((m) => m.forwardPresence01 >= NOTABLE_PRESENCE)
    .map((m) =>
      thing('deployments', {
        id: `presence-${m.id}`,
        form: 'badge',
        at: m.id,
        glyph: 'combat-core',
        level01: m.forwardPresence01,
        says: saying('presence', { member: m.id, presence: 100 * m.forwardPresence01 }),
      }),
    ),
];

const PLACE_OF: Record<Mission['kind'], Place> = {
  'ukraine-support': 'UKR',
  'guarantee-force': 'UKR',
  maritime: 'sea',
  'out-of-area': 'south',
  evacuation: 'south',
};

export const missionThings = ({ view }: ThingsInput): MapThing[] =>
  view.theatre.missions.flatMap((m) => {
    const at = PLACE_OF[m.kind];
    const out = m.abstainers.filter((id) => !m.contributing.includes(id));
    const spoke = (from: MemberId, role: 'leads' | 'joins' | 'contributes'): MapThing =>
      thing('missions', {
        id: `mission-${m.id}-${from}`,
        form: 'spoke',
        from,
        at,
        level01: role === 'leads' ? 1 : role === 'joins' ? 0.5 : 0.25,
        says: saying('in-mission', { member: from, role, mission: m.kind }),
      });
    return [
      thing('missions', {
        id: `mission-${m.id}`,
        form: 'badge',
        at,
        glyph: m.underFlag ? 'leads' : 'joins',
        says: saying('mission', {
          mission: m.kind,
          leader: m.leader,
          flag: m.underFlag,
          joined: m.participants,
          builds: m.contributing,
          out,
        }),
      }),
      spoke(m.leader, 'leads'),
      ...m.participants.map((id) => spoke(id, 'joins')),
      ...m.contributing.map((id) => spoke(id, 'contributes')),
      ...out.map((id) =>
        thing('missions', {
          id: `out-${m.id}-${id}`,
          form: 'badge',
          at: id,
          glyph: 'out',
          strained: true,
          says: saying('in-mission', { member: id, role: 'out', mission: m.kind }),
        }),
      ),
    ];
  });
