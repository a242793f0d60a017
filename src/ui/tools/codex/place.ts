/** Where in the game a thing of the codex is seen, and the way there. */
import type { MessageKey } from '../../../i18n/index.ts';
import type { CodexKind } from '../../../store/codex.ts';
import type { GameState } from '../../../store/game-state.ts';
import { SPENDING } from '../../../store/verbs.ts';
import { focusSoon } from '../../focus-soon.ts';
import type { CodexEntry } from './entries.ts';

const PLACES = {
  term: 'text',
  gauge: 'head',
  mandate: 'mandate',
  axis: 'mandate',
  dimension: 'deal',
  verb: 'act',
  member: 'dossier',
  archetype: 'dossier',
  quirk: 'dossier',
  profile: 'board',
  domain: 'board',
  ending: 'endings',
  card: 'chronicle',
  lens: 'new-game',
  coefficient: 'new-game',
} as const satisfies Record<CodexKind, string>;

export const placeKey = (kind: CodexKind): MessageKey => `codex.where.${PLACES[kind]}`;

const MEMBER = 'member:';

/** The member that an entry is about, or one that it names. */
const memberOf = ({ id, see }: CodexEntry): string | undefined =>
  [id, ...see].find((other) => other.startsWith(MEMBER))?.slice(MEMBER.length);

const toVerb = (name: string, game: GameState): void => {
  const verb = SPENDING.find((v) => v === name);
  if (verb === 'summit') game.setProcedure('summit');
  if (verb === undefined || verb === 'summit' || verb === 'table-package') game.setDesk('deal');
  else game.aim(verb, null);
};

/** The way there; null where there is none now. */
export const wayTo = (entry: CodexEntry, game: GameState | null): (() => void) | null => {
  if (game === null || game.stage !== 'table') return null;
  const member = memberOf(entry);
  switch (PLACES[entry.kind]) {
    case 'head':
      return () => focusSoon(`[data-codex="${entry.id}"]`);
    case 'mandate':
      return () => focusSoon('.mandate-button');
    case 'deal':
      return () => {
        game.setDesk('deal');
        focusSoon(`#dial-${entry.name}`);
      };
    case 'act':
      return () => toVerb(entry.name, game);
    case 'dossier':
      return member === undefined ? null : () => game.selectMember(member);
    case 'board':
      return () => game.setDesk('board');
    case 'endings':
      return () => game.setDesk('endings');
    case 'chronicle':
      return () => game.setDialog('chronicle');
    case 'text':
    case 'new-game':
    default:
      return null;
  }
};
