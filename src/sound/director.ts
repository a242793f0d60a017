/** From what has changed in a game to what is heard: the same for mouse, keyboard and replay. */
import type { GameState, Stage } from '../store/game-state.ts';
import type { Cue } from '../store/sounds.ts';

/** What of a game can be heard. */
export interface Heard {
  stage: Stage;
  dossier: string | null;
  turn: number;
  /** A card, a roll-call or the like that waits; its kind and what it is about. */
  question: string | null;
  ending: string | null;
  /** Envelopes of the vote on show; null when none is. */
  vote: {
    opened: number;
    of: number;
    letters: number;
    over: boolean;
    held: boolean;
  } | null;
}

const voteOf = ({ council, stage }: GameState): Heard['vote'] => {
  if (council === null || stage !== 'council') return null;
  const { envelopes, outcome } = council.result;
  const shown = envelopes.slice(0, council.opened);
  return {
    opened: shown.length,
    of: envelopes.length,
    letters: shown.filter(({ verdict }) => verdict === 'breaks-silence').length,
    over: council.over && shown.length === envelopes.length,
    held: outcome === 'adopted' || outcome === 'rejected-in-parliament',
  };
};

export const heardOf = (state: GameState): Heard => {
  const { view, stage, selectedMember } = state;
  const [decision] = view.decisions;
  return {
    stage,
    dossier: selectedMember,
    turn: view.turn,
    question:
      decision === undefined || decision.kind === 'council'
        ? null
        : decision.kind === 'card'
          ? decision.card
          : decision.kind,
    ending: stage === 'ending' ? view.ending : null,
    vote: voteOf(state),
  };
};

/** Endings after which nobody would ring a bell. */
const DARK: readonly string[] = [
  'article-5-failed',
  'amexit-crash-out',
  'break-up',
  'hollow',
  'deadlock',
];

const voteCues = (before: Heard['vote'], now: Heard['vote']): Cue[] => {
  if (now === null) return [];
  if (before === null) return ['paper'];
  const cues: Cue[] = [];
  // Opened one by one they are heard one by one; opened all at once, only what came of it.
  if (now.opened === before.opened + 1)
    cues.push(now.letters > before.letters ? 'letter' : 'envelope');
  if (now.over && !before.over) cues.push(now.held ? 'bell' : 'thud');
  return cues;
};

/** What is heard when a game goes from one state to the next; `null` = there was no game before. */
export const cuesBetween = (before: Heard | null, now: Heard): Cue[] => {
  if (before === null) return ['paper'];
  const cues = voteCues(before.vote, now.vote);
  if (now.question !== null && now.question !== before.question) cues.push('crackle');
  if (now.stage === 'report' && before.stage !== 'report') cues.push('clock');
  if (now.dossier !== null && now.dossier !== before.dossier) cues.push('paper');
  if (now.ending !== null && before.ending === null)
    cues.push(DARK.includes(now.ending) ? 'chord-dark' : 'chord-open');
  return cues;
};

/** How deep the hush is, 0–1: it deepens with every government that has kept silent. */
export const hushOf = ({ vote }: Heard): number =>
  vote === null || vote.over
    ? 0
    : 0.2 + 0.8 * ((vote.opened - vote.letters) / Math.max(1, vote.of));
