/** The three front pages of a half-year: what each newspaper leads with, chosen by the rules of `stories.ts` alone. */
import { because } from '../../engine/because.ts';
import type { GameEvent, View } from '../../engine/state.ts';
import { eventsOfTurn } from '../readings.ts';
import { PAPERS, type Paper } from './papers.ts';
import { EVENT_STORIES, FIGURE_STORIES, QUIET, VARIANTS, type EventStory } from './stories.ts';

/** A figure that moved, in its own unit. */
interface FigureMove {
  before: number;
  value: number;
}

export interface Headline {
  story: string;
  /** 1 … VARIANTS. */
  variant: number;
  /** The event that it is about; null for a figure, and for nothing. */
  event: GameEvent | null;
  move: FigureMove | null;
}

export interface FrontPage {
  paper: Paper;
  lead: Headline;
  below: Headline[];
}

interface Candidate extends Omit<Headline, 'variant'> {
  pull: Record<Paper, number>;
}

/** What happens to a large member is larger news. */
const LARGE = 8;
const BELOW = 2;

const tells = ({ events, only }: EventStory, { key, params }: GameEvent): boolean =>
  events.includes(key) && (only === undefined || params[only.param] === only.is);

const isLarge = (view: View, { params }: GameEvent): boolean =>
  view.members.some((m) => m.major && (m.id === params['member'] || m.id === params['victim']));

const heavier = (pull: Candidate['pull'], by: number): Candidate['pull'] => ({
  ledger: pull.ledger + by,
  concert: pull.concert + by,
  bugle: pull.bugle + by,
});

const ofEvents = (view: View, turn: number): Candidate[] =>
  eventsOfTurn(view, turn).flatMap((event) =>
    EVENT_STORIES.filter((story) => tells(story, event)).map(({ id, pull }) => ({
      story: id,
      event,
      move: null,
      pull: heavier(pull, isLarge(view, event) ? LARGE : 0),
    })),
  );

const ofFigures = (view: View, turn: number): Candidate[] => {
  const at = view.history.findIndex((record) => record.turn === turn);
  return FIGURE_STORIES.flatMap(({ id, figure, from, pull }) => {
    const why = because(view, figure, at);
    if (why === null || why.before === null) return [];
    const moved = from > 0 ? why.change >= from : why.change <= from;
    return moved
      ? [{ story: id, event: null, move: { before: why.before, value: why.value }, pull }]
      : [];
  });
};

/** In how many earlier half-years a story could have been told: the wording goes round. */
const toldBefore = (view: View, story: string, turn: number): number => {
  const rule = EVENT_STORIES.find(({ id }) => id === story);
  if (rule === undefined) return turn;
  const turns = view.chronicle.filter((e) => e.turn < turn && tells(rule, e)).map((e) => e.turn);
  return new Set(turns).size;
};

const headline = (view: View, turn: number, paper: Paper, from: Omit<Headline, 'variant'>) => ({
  story: from.story,
  event: from.event,
  move: from.move,
  variant:
    1 + ((toldBefore(view, from.story, turn) + view.startYear + PAPERS.indexOf(paper)) % VARIANTS),
});

const frontPage = (view: View, turn: number, paper: Paper, found: Candidate[]): FrontPage => {
  const told: Candidate[] = [];
  for (const candidate of found.toSorted((a, b) => b.pull[paper] - a.pull[paper]))
    if (!told.some(({ story }) => story === candidate.story)) told.push(candidate);
  const [lead = { story: QUIET, event: null, move: null }, ...below] = told.map((candidate) =>
    headline(view, turn, paper, candidate),
  );
  return {
    paper,
    lead: 'variant' in lead ? lead : headline(view, turn, paper, lead),
    below: below.slice(0, BELOW),
  };
};

/** What the newsstand shows at the end of a half-year; the same game gives the same pages. */
export const frontPages = (view: View, turn: number): FrontPage[] => {
  const found = [...ofEvents(view, turn), ...ofFigures(view, turn)];
  return PAPERS.map((paper) => frontPage(view, turn, paper, found));
};
