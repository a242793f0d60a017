/** Opens a game, new or saved. Loaded on demand: the rules, the data and the schemas come with it. */
import { z } from 'zod';
import { dealtMandate } from '../engine/mandates/deal.ts';
import { DIMENSIONS, type Package } from '../engine/state.ts';
import { createGame, openScenario, parseRecord, restoreInSlices } from '../session/index.ts';
import type { GameStore, NewGameChoice } from './game-state.ts';
import { createGameStore } from './game-store.ts';
import { SCENARIOS } from './new-game.ts';
import type { GameServices } from './room.ts';

export const openNew = (choice: NewGameChoice, services: GameServices): GameStore => {
  const { scenarioId = SCENARIOS[0], mandate = null, ...rest } = choice;
  const authority = createGame({
    scenario: openScenario(scenarioId),
    ...rest,
    mandate: mandate === 'dealt' ? dealtMandate(choice.seed, choice.seat) : mandate,
  });
  const game = createGameStore(authority, services, null);
  // So that a reload right away finds the game.
  game.getState().setDraft(game.getState().draft);
  return game;
};

const draftSchema = z.strictObject({
  delta: z.partialRecord(z.enum(DIMENSIONS), z.number()),
  sidePayments: z.array(z.strictObject({ to: z.string(), from: z.string(), value: z.number() })),
  footnotes: z.literal(true).exactOptional(),
}) satisfies z.ZodType<Package>;

/** The unfinished text; null when there is none that can be read. */
const parseDraft = (text: string): Package | null => {
  try {
    return draftSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
};

export type Opened = { ok: true; game: GameStore } | { ok: false; problem: string };

/** Plays the record again, in slices that leave the page free. */
export const openRecord = async (
  record: string,
  draft: string,
  services: GameServices,
): Promise<Opened> => {
  try {
    const parsed = parseRecord(record);
    const authority = await restoreInSlices(parsed, openScenario(parsed.scenarioId));
    return { ok: true, game: createGameStore(authority, services, parseDraft(draft)) };
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
};
