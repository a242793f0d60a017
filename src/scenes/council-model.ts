/** What the council table shows, as data: no Phaser, no pixels, no words. */
import type { CouncilPlayback, SceneState } from '../store/scene-state.ts';
import { inNumbers } from '../store/bands.ts';
import { brokenWeight, reliefOf } from '../store/cascade.ts';
import { stanceOf, standingOf } from './map-model.ts';
import type { Standing, View } from './map-model.ts';
import { STANCES } from './palette.ts';
import type { Stance } from './palette.ts';
import { fallenBack, treatyLines } from './treaty-lines.ts';
import type { TreatyLine } from './treaty-lines.ts';

export type CouncilResult = CouncilPlayback['result'];
export type Outcome = CouncilResult['outcome'];

export interface CouncilSeat {
  id: string;
  standing: Standing;
  /** Where the forecast expects this government, before a council. */
  hint: Stance | null;
  /** What lies in front of the seat. */
  envelope: 'none' | 'sealed' | Stance;
  /** The envelope that was opened last, while others wait. */
  latest: boolean;
  /** What it can do with the favour in hand. */
  may: 'none' | 'receive' | 'pay';
  ratification: 'ratified' | 'rejected' | 'protocol' | null;
}

/** A favour, from the plate of its payer to that of its receiver. */
export interface Favour {
  from: string;
  to: string;
}

export interface CouncilModel {
  phase: 'idle' | 'opening' | 'closed';
  seats: CouncilSeat[];
  lines: TreatyLine[];
  favours: Favour[];
  /** A favour is in hand, and waits for a seat. */
  offering: boolean;
  /** How much cheaper standing alone has become for those whose envelopes are sealed, 0–0.6. */
  relief01: number;
  /** How far those who broke silence keep each other company: 0 = whoever breaks stands alone, 1 = dissent has company. */
  company01: number;
  tally: { stance: Stance; count: number }[];
  /** Odds that nobody breaks, before a council, in per cent. */
  passesPct: number | null;
  outcome: Outcome | null;
}

const STANCE_OF: Record<CouncilResult['envelopes'][number]['verdict'], Stance> = {
  champion: 'champion',
  agrees: 'agrees',
  'keeps-silent': 'silent',
  footnotes: 'footnote',
  'breaks-silence': 'breaks',
};

const tallyOf = (stances: readonly Stance[]): CouncilModel['tally'] =>
  STANCES.map((stance) => ({ stance, count: stances.filter((s) => s === stance).length })).filter(
    ({ count }) => count > 0,
  );

const EMPTY: CouncilModel = {
  phase: 'idle',
  seats: [],
  lines: [],
  favours: [],
  offering: false,
  relief01: 0,
  company01: 0,
  tally: [],
  passesPct: null,
  outcome: null,
};

const seated = (view: View, member: View['members'][number]): boolean =>
  !member.leftTreaty && !(member.id === 'USA' && view.us.out);

const favoursOf = ({ sidePayments }: CouncilResult['package']): Favour[] =>
  sidePayments.map(({ from, to }) => ({ from, to }));

/** Seats in alphabetical order of their codes, as delegations sit. */
const seatsOf = (view: View, face: (member: View['members'][number]) => Partial<CouncilSeat>) =>
  view.members
    .toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map((member): CouncilSeat => ({
      id: member.id,
      standing: standingOf(member),
      hint: null,
      envelope: 'none',
      latest: false,
      may: 'none',
      ratification: null,
      ...face(member),
    }));

/** The table before a vote: the text on the desk, and where the forecast expects each government. */
function drafting({ view, forecast, draft, offer }: SceneState): CouncilModel {
  if (view === null) return EMPTY;
  const hints = new Map(forecast?.members.map((m) => [m.member, stanceOf(m)]));
  return {
    ...EMPTY,
    seats: seatsOf(view, (member) => ({
      hint: hints.get(member.id) ?? null,
      may: mayTake(offer, seated(view, member), member.id, null),
    })),
    lines: treatyLines(view.treaty, draft.delta),
    favours: favoursOf(draft),
    offering: offer !== null,
    tally: tallyOf([...hints.values()]),
    passesPct: forecast === null || !inNumbers(view) ? null : Math.round(forecast.passes01 * 100),
  };
}

const mayTake = (
  offer: SceneState['offer'],
  hasSeat: boolean,
  id: string,
  letter: string | null,
): CouncilSeat['may'] => {
  if (offer === null) return 'none';
  if (offer.from === null) return id === letter ? 'receive' : 'none';
  return offer.from === id ? 'pay' : hasSeat ? 'receive' : 'none';
};

export function councilModel(state: SceneState): CouncilModel {
  const { view, council, offer } = state;
  if (view === null || council === null) return drafting(state);
  const { result } = council;
  const opened = result.envelopes.slice(0, council.opened);
  const shown = opened.length >= result.envelopes.length;
  const closed = council.over && shown;
  const stances = new Map(opened.map((e) => [e.member, STANCE_OF[e.verdict]]));
  const steps = new Map(closed ? result.ratification.map((r) => [r.member, r.result]) : []);
  const latest = closed ? undefined : opened.at(-1)?.member;
  const weight = brokenWeight(view, opened);
  const notes = new Map<string, number>();
  for (const { footnote } of opened)
    if (footnote !== null) notes.set(footnote, (notes.get(footnote) ?? 0) + 1);
  const lines = treatyLines(council.from, result.package.delta, notes).filter(
    ({ change }) => change !== null,
  );
  return {
    phase: closed ? 'closed' : 'opening',
    seats: seatsOf(view, (member) => ({
      envelope: stances.get(member.id) ?? (seated(view, member) ? 'sealed' : 'none'),
      latest: member.id === latest,
      may: mayTake(offer, seated(view, member), member.id, latest ?? null),
      ratification: steps.get(member.id) ?? null,
    })),
    lines: closed && result.outcome !== 'adopted' ? fallenBack(lines) : lines,
    favours: favoursOf(result.package),
    offering: offer !== null,
    relief01: reliefOf(weight),
    company01: Math.min(1, weight * 3),
    tally: tallyOf([...stances.values()]),
    passesPct: null,
    outcome: closed ? result.outcome : null,
  };
}
