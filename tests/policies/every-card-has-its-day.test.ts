/** Every card is drawn, and every choice of every card taken, in some seeded campaign at the usual hazards. */
import { expect, it } from 'vitest';
import { countCards, type DeckReachRow } from '../../src/analysis/deck-reach.ts';
import { CARDS } from '../../src/engine/events/deck/index.ts';
import { setup } from '../../src/engine/index.ts';
import type { State } from '../../src/engine/state.ts';
import {
  defaultAnswer,
  nextTreatyAction,
  playerOf,
  playPlayerTurn,
  pressing,
  type Player,
} from '../../src/policies/index.ts';
import { loadScenario } from '../../src/scenario/index.ts';

const scenario = loadScenario('coalition-2025');

/** Does nothing but carry treaties from the reflection group to the parliaments, as long as it takes. */
const treatyMaker: Player = {
  play: (h) => {
    const action = nextTreatyAction(h.view, h.seat, 'opt-out-protocol');
    if (action !== null) h.do(action);
  },
  answer: defaultAnswer,
};

/** One asks around, one makes treaties, one scolds until its chair shakes; the others govern in their own ways. */
const PLAYERS: readonly Player[] = [
  playerOf('consent'),
  treatyMaker,
  pressing('scold'),
  playerOf('hardline'),
  playerOf('balanced'),
  playerOf('muddle-through'),
];

const campaign = (player: Player, seed: string): State => {
  const state = setup(scenario, seed);
  while (state.phase !== 'ended') playPlayerTurn(state, player, seed);
  return state;
};

const unreached = (rows: readonly DeckReachRow[]): string[] => {
  const counts = countCards(rows);
  return CARDS.flatMap(({ id, choices }) =>
    counts[id] === undefined
      ? [id]
      : choices
          .filter((choice) => counts[id]?.chosen[choice.id] === undefined)
          .map((choice) => `${id}/${choice.id}`),
  );
};

const MOST_CAMPAIGNS = 400;

it('every card and every choice is reached by some seeded campaign', () => {
  const rows: DeckReachRow[] = [];
  let missing = unreached(rows);
  for (let k = 0; k < MOST_CAMPAIGNS && missing.length > 0; k++) {
    const { turn, deck } = campaign(PLAYERS[k % PLAYERS.length], `day ${k}`);
    rows.push({ turns: turn, drawn: deck.drawn });
    missing = unreached(rows);
  }
  expect(missing).toEqual([]);
  const drawn = rows.reduce((n, row) => n + row.drawn.length, 0);
  const turns = rows.reduce((n, row) => n + row.turns, 0);
  expect(drawn / turns).toBeGreaterThan(0.5);
  expect(drawn / turns).toBeLessThan(1.5);
});
