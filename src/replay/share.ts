/**
 * A record short enough for an address: what was chosen, without what follows from it. Hashes and snapshots are made
 * again by playing, so that a shared game is one of these rules or none.
 */
import { z } from 'zod';
import { RULES_VERSION } from '../engine/index.ts';
import type { Scenario } from '../engine/scenario-input.ts';
import { actionSchema, recordSchema } from './record-schema.ts';
import { appendTurn, newRecord, scenarioHash, type GameRecord } from './record.ts';
import { openingOf, playTurn } from './replay.ts';

const turn = z.tuple([z.string().min(1), z.array(actionSchema), z.array(actionSchema)]);

const shareSchema = z.strictObject({
  ...recordSchema.pick({
    format: true,
    rulesVersion: true,
    scenarioId: true,
    seed: true,
    lens: true,
    assumptions: true,
    difficulty: true,
    mandate: true,
    seat: true,
    personTurns: true,
    pending: true,
  }).shape,
  /** By whom, actions, answers. */
  turns: z.array(turn),
});

/** What was chosen, as JSON. */
export const shareText = (record: GameRecord): string => {
  const { scenarioHash: _hash, baseline: _baseline, ending: _ending, turns, ...chosen } = record;
  return JSON.stringify({
    ...chosen,
    turns: turns.map(({ by, actions, answers }) => [by, actions, answers]),
  } satisfies z.infer<typeof shareSchema>);
};

/**
 * The record that was shared, played again.
 * @throws ZodError when it is none, RangeError when these rules refuse it
 */
export const sharedRecord = (
  value: unknown,
  openScenario: (id: string) => Scenario,
): GameRecord => {
  const { turns, pending, rulesVersion, scenarioId, ...chosen } = shareSchema.parse(value);
  if (rulesVersion !== RULES_VERSION) throw new RangeError(`rules ${rulesVersion}`);
  const scenario = openScenario(scenarioId);
  const record: GameRecord = {
    ...newRecord(scenario, chosen),
    scenarioHash: scenarioHash(scenario),
  };
  const state = openingOf(record, scenario);
  for (const [by, actions, answers] of turns) {
    const refused = playTurn(state, { actions, answers });
    if (refused) throw new RangeError(`${refused.action.verb} refused: ${refused.refusal.reason}`);
    appendTurn(record, state, by, { actions, answers });
  }
  return { ...record, pending };
};
