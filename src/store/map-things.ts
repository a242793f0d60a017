/**
 * What is on the map besides its colours: ties between members, missions, incidents, what is coming. One list for the
 * canvas and for the page, from the view alone; every entry has a place and words.
 */
import { reliesOn } from '../engine/domains/reliance.ts';
import type { Member, MemberId, View } from '../engine/state.ts';
import type { Mission } from '../engine/theatre/theatre-state.ts';
import { saying, type Glyph, type Saying } from './map-layers/index.ts';
import { turnsToElection } from './readings.ts';
import type { Overlay } from './scene-state.ts';

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

const present = (view: View): Member[] => view.members.filter((m) => !m.leftTreaty);

type Drawn = Pick<MapThing, 'id' | 'form' | 'at' | 'says'> & Partial<MapThing>;
const thing = (group: ThingGroup, drawn: Drawn): MapThing => ({
  group,
  from: null,
  glyph: null,
  level01: 0.5,
  strained: false,
  ...drawn,
});

/** How many ties of each kind are drawn. */
const TIES = 5;

interface Pair {
  a: MemberId;
  b: MemberId;
  /** Mean trust of the two in each other. */
  trust01: number;
}

const pairsOf = (view: View, about: MemberId | null): Pair[] => {
  const n = view.members.length;
  const pairs: Pair[] = [];
  view.members.forEach((a, i) => {
    view.members.forEach((b, j) => {
      if (j <= i || a.leftTreaty || b.leftTreaty) return;
      if (about !== null && a.id !== about && b.id !== about) return;
      const sum = (view.trust[i * n + j] ?? 0) + (view.trust[j * n + i] ?? 0);
      pairs.push({ a: a.id, b: b.id, trust01: sum / 2 });
    });
  });
  return pairs.toSorted((x, y) => y.trust01 - x.trust01);
};

/** The firmest and the most strained ties: of one member, or around the table. */
const trustTies = ({ view, selectedMember }: ThingsInput): MapThing[] => {
  const pairs = pairsOf(view, selectedMember);
  const firm = pairs.slice(0, TIES);
  const strained = pairs.slice(Math.max(TIES, pairs.length - TIES)).toReversed();
  const tie = ({ a, b, trust01 }: Pair, isStrained: boolean): MapThing =>
    thing('trust', {
      id: `trust-${a}-${b}`,
      form: 'tie',
      from: a,
      at: b,
      level01: isStrained ? 1 - trust01 : trust01,
      strained: isStrained,
      says: saying(isStrained ? 'strained' : 'firm', { by: a, on: b, trust: 100 * trust01 }),
    });
  return [...firm.map((p) => tie(p, false)), ...strained.map((p) => tie(p, true))];
};

const RELIANCES = 9;
/** Of these, at most so many on Washington: else there would be nothing else to see. */
const ON_WASHINGTON = 3;
const US = 'USA';

/** Who relies on whom, and for what; the arrow points to whom is relied on. */
const dependenceArrows = ({ view, selectedMember }: ThingsInput): MapThing[] => {
  const all = present(view)
    .flatMap((m) => reliesOn(view, m.id).map((r) => ({ by: m.id, ...r })))
    .filter(
      ({ by, on }) => selectedMember === null || by === selectedMember || on === selectedMember,
    )
    .toSorted((a, b) => b.share01 - a.share01);
  const american = all.filter(({ on }) => on === US).slice(0, ON_WASHINGTON);
  const others = all.filter(({ on }) => on !== US).slice(0, RELIANCES - american.length);
  return [...american, ...others].map(({ by, on, domain, share01 }) =>
    thing('dependence', {
      id: `relies-${by}-${on}-${domain}`,
      form: 'arrow',
      from: by,
      at: on,
      level01: share01,
      says: saying('relies', { by, on, domain, share: 100 * share01 }),
    }),
  );
};

/** Presence from which a member's troops abroad are worth a sign. */
const NOTABLE_PRESENCE = 0.25;

/** Brigades that were sent to a host, and who supplies most of the presence on the front line. */
const deployments = ({ view }: ThingsInput): MapThing[] => [
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

const missionThings = ({ view }: ThingsInput): MapThing[] =>
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

/** Half-years for which an incident stays on the map. */
const FRESH = 2;

const incidents = ({ view }: ThingsInput): MapThing[] => {
  const { lastMove, lastRollCall } = view.theatre;
  const out: MapThing[] = [];
  if (lastMove !== null && view.turn - lastMove.turn <= FRESH)
    out.push(
      thing('incidents', {
        id: `move-${lastMove.turn}`,
        form: 'badge',
        at: lastMove.target,
        glyph: 'peak-4',
        strained: true,
        says: saying('incident', {
          move: lastMove.move,
          member: lastMove.target,
          because: lastMove.because,
          ago: view.turn - lastMove.turn,
        }),
      }),
    );
  if (lastRollCall !== null && view.turn - lastRollCall.turn <= FRESH)
    out.push(
      thing('incidents', {
        id: `roll-call-${lastRollCall.turn}`,
        form: 'badge',
        at: lastRollCall.victim,
        glyph: lastRollCall.held ? 'air-shield' : 'cross',
        strained: !lastRollCall.held,
        says: saying('roll-call', {
          article: lastRollCall.article,
          member: lastRollCall.victim,
          held: lastRollCall.held,
          ago: view.turn - lastRollCall.turn,
        }),
      }),
    );
  return out;
};

const watchGauges = ({ view }: ThingsInput): MapThing[] =>
  view.theatre.watch.map(({ member, adequate01, turnsBelowHalf }) =>
    thing('watch', {
      id: `watch-${member}`,
      form: 'badge',
      at: member,
      level01: adequate01,
      strained: adequate01 < 0.5,
      says: saying('watched', { member, odds: 100 * adequate01, turns: turnsBelowHalf }),
    }),
  );

/** Who votes in this half-year or the next. */
const elections = ({ view }: ThingsInput): MapThing[] =>
  present(view).flatMap((m) => {
    const turns = turnsToElection(m, view.turn);
    if (turns < 0 || turns > 1) return [];
    return [
      thing('elections', {
        id: `vote-${m.id}`,
        form: 'badge',
        at: m.id,
        glyph: turns === 0 ? 'election-now' : 'election-next',
        strained: m.nationalist01 > 0.35,
        says: saying('votes', { member: m.id, turns, challenger: 100 * m.nationalist01 }),
      }),
    ];
  });

/** Threat that is worth a sign. */
const MARKED_THREAT = 0.42;
const PEAKS: readonly Glyph[] = ['peak-2', 'peak-3', 'peak-4'];

const threats = ({ view }: ThingsInput): MapThing[] =>
  present(view)
    .filter((m) => m.threat01 >= MARKED_THREAT)
    .map((m) =>
      thing('threat', {
        id: `threat-${m.id}`,
        form: 'badge',
        at: m.id,
        glyph: PEAKS[m.threat01 >= 0.6 ? 2 : m.threat01 >= 0.5 ? 1 : 0] ?? 'peak-4',
        level01: m.threat01,
        says: saying('threatened', { member: m.id, threat: 100 * m.threat01 }),
      }),
    );

/** What stands open and has a place: a roll-call at its victim, a card at whom it is about. */
export const crisisOf = (view: View): MapThing | null => {
  const [decision] = view.decisions;
  const { rollCall } = view.theatre;
  if (decision?.kind === 'roll-call' && rollCall !== null)
    return thing('crisis', {
      id: `crisis-roll-call-${view.turn}`,
      form: 'pulse',
      at: rollCall.victim,
      strained: true,
      says: saying('crisis-call', { article: rollCall.article, member: rollCall.victim }),
    });
  if (decision?.kind !== 'card') return null;
  const at = decision.subject ?? decision.other;
  return at === null
    ? null
    : thing('crisis', {
        id: `crisis-${decision.card}`,
        form: 'pulse',
        at,
        strained: true,
        says: saying('crisis-card', {
          card: decision.card,
          member: decision.subject ?? at,
          other: decision.other ?? at,
        }),
      });
};

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
