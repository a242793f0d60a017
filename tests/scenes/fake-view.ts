/** A plausible view of thirty-two members, for tests and the harness. */
import { PROFILES } from '../../src/engine/domains/domain.ts';
import {
  RESPONSE_GRADES,
  type FrontPhase,
  type Mission,
  type RollCall,
  type RollCallResult,
} from '../../src/engine/theatre/theatre-state.ts';
import { view } from '../../src/engine/index.ts';
import type { CouncilResult, Envelope, View } from '../../src/engine/state.ts';
import {
  WHOLE_MAP,
  type CouncilForecast,
  type CouncilPlayback,
  type RollCallPlayback,
  type SceneState,
} from '../../src/store/scene-state.ts';
import { aGame, aMember, aScenario } from '../support/game.ts';

export const MEMBERS =
  'USA GBR FRA DEU ITA ESP POL NLD BEL CAN TUR SWE NOR DNK FIN ROU CZE HUN GRC PRT BGR SVK HRV SVN LTU LVA EST LUX ALB MKD MNE ISL'.split(
    ' ',
  );

/** A fixed scatter between 0 and 1. */
function scatter(i: number, salt = 0): number {
  const x = Math.sin((i + 1) * 12.9898 + salt * 78.233) * 43758.5453;
  return x - Math.floor(x);
}

const A_MISSION: Mission = {
  id: 1,
  kind: 'out-of-area',
  leader: 'FRA',
  underFlag: true,
  legitimacy01: 0.6,
  participants: ['POL', 'NLD', 'NOR', 'SWE', 'DNK'],
  abstainers: ['HUN', 'SVK', 'DEU', 'ESP'],
  contributing: ['DEU'],
  promised: [],
  startedTurn: 0,
  endsTurn: 5,
};

/** A real game at its opening, with figures scattered so that every class of every layer occurs. */
export function fakeView(): View {
  const members = MEMBERS.map((id, i) =>
    aMember(id, {
      gdpBillionUsd: i === 0 ? 29_000 : 4600 / (1 + i * 0.55),
      european: id !== 'USA' && id !== 'CAN',
    }),
  );
  const state = aGame({ scenario: aScenario({ members }) });
  const n = MEMBERS.length;
  return {
    ...view(state, 'secretary-general'),
    turn: 2,
    treaty: { ...state.treaty, floor: 0.5 },
    floorPathPctGdp: null,
    members: state.members.map((member, i) => ({
      ...member,
      spendingPctGdp: 1.2 + 2.6 * scatter(i, 1),
      nationalistLed: scatter(i, 6) > 0.82,
      electionTurns: [i % 7, (i % 7) + 8],
      trustInChair01: 0.2 + 0.65 * scatter(i, 2),
      threat01: 0.1 + 0.6 * scatter(i, 3),
      worldviewAtlanticist01: scatter(i, 4),
      autonomy01: scatter(i, 5),
      worldviewRussiaFirst01: scatter(i, 7),
      worldviewInterventionist01: scatter(i, 8),
      forwardPresence01: 0.1 + 0.4 * scatter(i, 14),
      resentment: 0.25 * scatter(i, 9) ** 2,
      profile: {
        primary: scatter(i, 10) > 0.2 ? (PROFILES[i % PROFILES.length] ?? null) : null,
        secondary: null,
        sinceTurn: 0,
      },
    })),
    dependence: state.dependence.map((_, k) => (k % n === 0 ? 0.1 + 0.3 * scatter(k, 13) : 0.01)),
    theatre: {
      ...state.theatre,
      front: { ...state.theatre.front, phase: 'war', line01: 0.5, support01: 0.6 },
      missions: [
        { ...A_MISSION, id: 1, kind: 'ukraine-support', leader: 'GBR', underFlag: false },
        { ...A_MISSION, id: 2, kind: 'maritime', leader: 'ITA', participants: ['GRC', 'FRA'] },
      ],
      watch: ['EST', 'LVA', 'LTU', 'POL', 'FIN', 'NOR', 'ROU', 'BGR'].map((member, i) => ({
        member,
        adequate01: 0.35 + 0.1 * (i % 4),
        turnsBelowHalf: i % 2,
      })),
      lastMove: { move: 'probe', turn: 1, target: 'LVA', because: 'weak-ally', strike: null },
    },
    beliefs: Array.from({ length: n * n }, (_, k) =>
      Math.min(1, 0.15 + 0.75 * scatter(Math.floor(k / n), 11) + 0.1 * scatter(k, 11)),
    ),
  };
}

export function fakeForecast(): CouncilForecast {
  return {
    passes01: 0.37,
    ratifies01: null,
    members: MEMBERS.map((member, i) => {
      const margin = -0.16 + 0.42 * scatter(i, 21);
      return {
        member,
        margin,
        spread: 0.02,
        isolationCost: 0.09,
        breaksAlone01: margin < -0.09 ? 0.8 : margin < 0 ? 0.2 : 0,
      };
    }),
  };
}

/** `breaks` of them write a letter. */
export function fakeCouncil(breaks: number): CouncilResult {
  const margins = fakeForecast()
    .members.map(({ member, margin }) => ({ member, margin }))
    .toSorted((a, b) => a.margin - b.margin);
  const envelopes = margins.map(({ member, margin }, i): Envelope => ({
    member,
    verdict:
      i < breaks
        ? 'breaks-silence'
        : margin < 0
          ? 'keeps-silent'
          : margin < 0.12
            ? 'agrees'
            : 'champion',
    margin,
    undisclosed: i < breaks ? -0.02 : null,
    mood: 0.01,
    footnote: null,
    isolationCost: 0.11 * (1 - Math.min(i, breaks) * 0.1),
  }));
  return {
    by: 'secretary-general',
    procedure: { deadline: 'normal', summit: false },
    walkedOut: [],
    package: {
      delta: { optout: 0.25, floor: 0.15, works: 0.06, scope: -0.1, pillar: 0.22 },
      sidePayments: [{ to: 'PRT', from: 'DEU', value: 0.05 }],
    },
    envelopes,
    outcome: breaks > 0 ? 'broken' : 'adopted',
    ratification: [],
  };
}

/** The vote, with so many envelopes open. */
export const fakePlayback = (
  result: CouncilResult,
  opened: number,
  over = true,
): CouncilPlayback => ({ result, opened, over, from: fakeView().treaty, told: false });

/** A roll-call in which the first answers are scattered, and a few think again. */
export function fakeRollCall(heard: number, judged: boolean): RollCallPlayback {
  const others = MEMBERS.filter((member) => member !== 'EST').toReversed();
  const responses = others.map((member, i) => ({
    member,
    grade: RESPONSE_GRADES[Math.floor(5 * scatter(i, 31))] ?? 'none',
  }));
  const call: RollCall = {
    article: 5,
    kind: 'limited-attack',
    victim: 'EST',
    because: 'shown-weak',
    responses,
    stances: [],
  };
  if (!judged) return { call, result: null, heard, before: null, told: false };
  const answers = responses.map(({ member, grade }, i) => ({
    member,
    grade: i % 7 === 3 ? ('support' as const) : grade,
  }));
  const before = { forcePct: 48, neededForcePct: 55, sharePct: 41, neededSharePct: 45 };
  const result: RollCallResult = {
    ...call,
    stances: [{ seat: 'secretary-general', stance: 'commit' }],
    turn: 2,
    answers,
    held: true,
    ...before,
    forcePct: 61,
    sharePct: 52,
  };
  return { call, result, heard, before, told: false };
}

/** A front in a phase, and a coalition behind it. */
export function fakeFront(phase: FrontPhase, line01: number): View {
  const view = fakeView();
  const mission: Mission = {
    id: 9,
    kind: phase === 'guaranteed' ? 'guarantee-force' : 'ukraine-support',
    leader: 'GBR',
    underFlag: false,
    legitimacy01: 0.8,
    participants: ['FRA', 'POL', 'EST', 'LVA', 'LTU', 'DNK', 'NLD', 'SWE', 'NOR', 'FIN'],
    abstainers: ['HUN', 'SVK', 'TUR', 'ITA'],
    contributing: ['ITA', 'DEU', 'CZE'],
    promised: [],
    startedTurn: 0,
    endsTurn: 6,
  };
  const { theatre } = view;
  const front = { ...theatre.front, phase, line01, support01: phase === 'war' ? 0.41 : 0.56 };
  return { ...view, theatre: { ...theatre, front, missions: [mission] } };
}

export function fakeState(changes: Partial<SceneState> = {}): SceneState {
  return {
    view: fakeView(),
    mapLayer: 'support',
    mapVictim: null,
    mapCamera: WHOLE_MAP,
    mapLookAt: null,
    overlays: [],
    ground: 'dark',
    hoveredMember: null,
    selectedMember: null,
    forecast: null,
    draft: { delta: {}, sidePayments: [] },
    offer: null,
    council: null,
    rollCall: null,
    lineBefore01: null,
    councilSpeed: 'normal',
    reducedMotion: false,
    hoverMember: () => {},
    selectMember: () => {},
    moveMap: () => {},
    giveOffer: () => {},
    ...changes,
  };
}
