/**
 * What the newspapers make of events: rules as data. A story is told of certain events, or of a figure that moved, and
 * pulls each paper with a weight of its own: the heaviest leads its front page. Its headlines are words of the catalogue,
 * `press.{paper}.{story}.{variant}`.
 */
import type { Figure } from '../../engine/because.ts';
import type { Paper } from './papers.ts';

/** How much each paper wants a story, 0–100. */
type Pull = Record<Paper, number>;

export interface EventStory {
  id: string;
  events: readonly string[];
  /** Told only where a parameter of the event has this value. */
  only?: { param: string; is: string | boolean };
  pull: Pull;
}

export interface FigureStory {
  id: string;
  figure: Figure;
  /** Told from this change on, in the direction of its sign; unit of the figure. */
  from: number;
  pull: Pull;
}

const pull = (ledger: number, concert: number, bugle: number): Pull => ({ ledger, concert, bugle });

export const EVENT_STORIES: readonly EventStory[] = [
  { id: 'test-failed', events: ['test-failed'], pull: pull(99, 99, 99) },
  { id: 'unanswered', events: ['limited-attack-unanswered'], pull: pull(94, 95, 98) },
  { id: 'test-held', events: ['test-held', 'limited-attack-held'], pull: pull(93, 93, 97) },
  { id: 'us-out', events: ['us-crash-out'], pull: pull(98, 97, 95) },
  { id: 'us-notice', events: ['us-notice'], pull: pull(92, 90, 88) },
  { id: 'us-back', events: ['us-returns'], pull: pull(90, 86, 86) },
  { id: 'roadmap', events: ['transition-agreed'], pull: pull(84, 80, 72) },
  {
    id: 'no-roadmap',
    events: ['transition-refused', 'transition-shelved', 'transition-halted'],
    pull: pull(66, 62, 50),
  },
  { id: 'us-election', events: ['us-election'], pull: pull(82, 74, 68) },
  { id: 'us-midterms', events: ['us-midterms'], pull: pull(58, 48, 30) },
  { id: 'review-failed', events: ['review-failed'], pull: pull(80, 60, 52) },
  { id: 'review-passed', events: ['review-passed'], pull: pull(70, 50, 40) },
  { id: 'dispute', events: ['transatlantic-dispute'], pull: pull(78, 60, 46) },
  { id: 'leaves', events: ['leaves-treaty'], pull: pull(88, 92, 90) },
  { id: 'notice', events: ['gives-notice'], pull: pull(76, 84, 80) },
  { id: 'leaves-command', events: ['leaves-command'], pull: pull(64, 78, 70) },
  {
    id: 'returns',
    events: ['returns-to-treaty', 'returns-to-command', 'takes-notice-back'],
    pull: pull(56, 64, 54),
  },
  { id: 'front-war', events: ['front-war'], pull: pull(86, 86, 92) },
  { id: 'front-lost', events: ['front-collapsed'], pull: pull(91, 94, 96) },
  { id: 'ceasefire', events: ['front-ceasefire', 'front-guaranteed'], pull: pull(85, 85, 85) },
  { id: 'guarantors-hit', events: ['guarantors-attacked'], pull: pull(70, 76, 84) },
  { id: 'in-force', events: ['treaty-in-force'], pull: pull(72, 90, 60) },
  { id: 'signed', events: ['treaty-signed'], pull: pull(60, 82, 50) },
  { id: 'treaty-dies', events: ['treaty-dies', 'compact-falls'], pull: pull(62, 88, 56) },
  { id: 'understanding', events: ['understanding-declared'], pull: pull(46, 68, 40) },
  { id: 'parliament-no', events: ['parliament-rejected'], pull: pull(54, 70, 48) },
  { id: 'adopted', events: ['package-adopted'], pull: pull(52, 58, 44) },
  { id: 'broken', events: ['package-broken'], pull: pull(57, 66, 58) },
  { id: 'lost-at-home', events: ['package-rejected-in-parliament'], pull: pull(55, 69, 47) },
  { id: 'walk-out', events: ['walk-out'], pull: pull(68, 75, 76) },
  { id: 'summit', events: ['summit-called'], pull: pull(30, 46, 34) },
  { id: 'nationalists-win', events: ['election-nationalists-win'], pull: pull(65, 73, 64) },
  { id: 'nationalists-lose', events: ['election-nationalists-lose'], pull: pull(50, 61, 45) },
  { id: 'new-government', events: ['election-new-government'], pull: pull(36, 47, 28) },
  { id: 'falls', events: ['government-falls', 'early-election'], pull: pull(45, 52, 38) },
  { id: 'probe', events: ['probe', 'hybrid-incident'], pull: pull(47, 45, 78) },
  { id: 'consulted', events: ['consultation-joint'], pull: pull(33, 49, 62) },
  { id: 'not-consulted', events: ['consultation-weak'], pull: pull(40, 55, 79) },
  { id: 'mission', events: ['mission'], pull: pull(44, 51, 42) },
  {
    id: 'mission-done',
    events: ['mission-ends'],
    only: { param: 'succeeded', is: true },
    pull: pull(34, 42, 36),
  },
  {
    id: 'mission-failed',
    events: ['mission-ends'],
    only: { param: 'succeeded', is: false },
    pull: pull(48, 57, 51),
  },
  { id: 'mission-blocked', events: ['alliance-mission-blocked'], pull: pull(38, 53, 39) },
  { id: 'abandoned', events: ['instrument-abandoned'], pull: pull(49, 50, 43) },
  {
    id: 'roads',
    events: ['act-deed'],
    only: { param: 'verb', is: 'creative-accounting' },
    pull: pull(59, 32, 49),
  },
  { id: 'pact', events: ['pact-signed'], pull: pull(42, 59, 57) },
  { id: 'stress', events: ['stress-test'], pull: pull(43, 36, 63) },
  { id: 'leak', events: ['draft-leaked'], pull: pull(31, 48, 33) },
  { id: 'censure', events: ['censure-vote'], pull: pull(53, 72, 53) },
  { id: 'card', events: ['card-drawn'], pull: pull(39, 40, 41) },
];

export const FIGURE_STORIES: readonly FigureStory[] = [
  { id: 'spending-up', figure: 'spending', from: 0.04, pull: pull(51, 29, 37) },
  { id: 'spending-down', figure: 'spending', from: -0.02, pull: pull(61, 30, 52) },
  { id: 'us-warmer', figure: 'us-commitment', from: 1.5, pull: pull(37, 28, 32) },
  { id: 'us-cooler', figure: 'us-commitment', from: -1.5, pull: pull(46, 39, 35) },
  { id: 'belief-up', figure: 'reliability', from: 0.6, pull: pull(27, 26, 40) },
  { id: 'belief-down', figure: 'reliability', from: -0.6, pull: pull(32, 37, 47) },
  { id: 'cohesion-down', figure: 'cohesion', from: -1.2, pull: pull(26, 38, 27) },
];

/** What is printed when nothing happened. */
export const QUIET = 'quiet';

/** Headlines to choose from, for every story and paper. */
export const VARIANTS = 2;
