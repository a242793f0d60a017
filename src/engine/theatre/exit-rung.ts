/**
 * Where a member stands on the ladder out (model §2.8): acquiesce → break silence → opt out → leave the command → give
 * notice → leave the treaty, and the way back. Read from what happened, for people to see; no rule reads it.
 */
import type { GameEvent, MemberId, View } from '../state.ts';
import { indexOf } from '../systems/membership.ts';

export const EXIT_RUNGS = [
  'in-step',
  'acquiesced',
  'broke-silence',
  'opted-out',
  'left-command',
  'gave-notice',
  'left-treaty',
] as const;
export type ExitRung = (typeof EXIT_RUNGS)[number];

export interface ExitStanding {
  rung: ExitRung;
  /** Turn in which it stepped there; null when it never left the ground. */
  sinceTurn: number | null;
  /** It has come back from a higher rung. */
  returned: boolean;
  /** What drives it up, as last computed; the command is at stake from `exCmd`, the treaty from `exTre`. */
  alienation: number;
}

/** Turns for which a lower rung counts: four years. */
const REMEMBERED_TURNS = 8;

const names = (event: GameEvent, param: string, id: MemberId): boolean => {
  const list = event.params[param];
  return Array.isArray(list) && list.includes(id);
};

/** The rung that an event puts a member on; null = none. */
const rungOf = (event: GameEvent, id: MemberId): ExitRung | null => {
  if (event.key === 'mission') return names(event, 'refused', id) ? 'opted-out' : null;
  if (event.key === 'mission-left') return event.params['member'] === id ? 'opted-out' : null;
  if (names(event, 'breakers', id)) return 'broke-silence';
  return names(event, 'silent', id) ? 'acquiesced' : null;
};

const RETURNS = ['returns-to-command', 'returns-to-treaty'];

const lastTurnOf = (view: View, id: MemberId, keys: readonly string[]): number | null => {
  for (let k = view.chronicle.length - 1; k >= 0; k--) {
    const event = view.chronicle[k];
    if (keys.includes(event.key) && event.params['member'] === id) return event.turn;
  }
  return null;
};

/** The highest of the lower rungs that is still remembered, and when it last stepped there. */
const lowerRung = (view: View, id: MemberId): { rung: ExitRung; sinceTurn: number | null } => {
  let best: { rung: ExitRung; sinceTurn: number | null } = { rung: 'in-step', sinceTurn: null };
  for (let k = view.chronicle.length - 1; k >= 0; k--) {
    const event = view.chronicle[k];
    if (view.turn - event.turn > REMEMBERED_TURNS) break;
    const rung = rungOf(event, id);
    if (rung !== null && EXIT_RUNGS.indexOf(rung) > EXIT_RUNGS.indexOf(best.rung))
      best = { rung, sinceTurn: event.turn };
  }
  return best;
};

/** Where member `id` stands. */
export const exitRung = (view: View, id: MemberId): ExitStanding => {
  const m = view.members[indexOf(view, id)];
  const returned = lastTurnOf(view, id, RETURNS) !== null;
  const at = (rung: ExitRung, keys: readonly string[]): ExitStanding => ({
    rung,
    sinceTurn: lastTurnOf(view, id, keys),
    returned: false,
    alienation: m.alienation,
  });
  if (m.leftTreaty) return at('left-treaty', ['leaves-treaty']);
  if (m.leavesTurn !== null) return at('gave-notice', ['gives-notice']);
  if (m.leftCommand) return at('left-command', ['leaves-command']);
  return { ...lowerRung(view, id), returned, alienation: m.alienation };
};
