/** The archive: what the record still knows of a half-year is what was seen in it. */
import { describe, expect, it } from 'vitest';
import { legal } from '../../src/engine/index.ts';
import { loadScenario } from '../../src/scenario/index.ts';
import { atOnce } from '../../src/replay/index.ts';
import { archiveSchema } from '../../src/replay/archive-schema.ts';
import {
  archiving,
  createGame,
  playingOnRecord,
  type ArchivedTurn,
  type Authority,
} from '../../src/session/index.ts';
import { answers } from '../../src/store/verbs.ts';

const SEAT = 'secretary-general';
const scenario = loadScenario('coalition-2025');

/** Answer what waits with the first choice that is open. */
const answerAll = (game: ReturnType<typeof createGame>): void => {
  while (game.view(SEAT).decisions.length > 0) {
    const open = answers(legal(game.view(SEAT), SEAT)).find(({ refusal }) => refusal === null);
    if (open === undefined) throw new Error('a question has an answer');
    game.submit(SEAT, open.action);
  }
};

/** A game in which the chair tables the text that lies on its table, then lets two half-years pass. */
const played = () => {
  const game = createGame({ scenario, seed: 'archive', lens: 'agnostic' });
  const laid = scenario.laidTable;
  if (laid === null) throw new Error('the scenario lays a table');
  game.submit(SEAT, { verb: 'table-package', package: laid.concession });
  answerAll(game);
  const voted = game.view(SEAT).councils[0];
  for (let turn = 0; turn < 2; turn++) {
    game.endTurn();
    answerAll(game);
  }
  return { game, voted };
};

const archiveOf = (game: Authority): ArchivedTurn[] => atOnce(archiving(game.record(), scenario));

const at = (archive: readonly ArchivedTurn[], turn: number): ArchivedTurn | undefined =>
  archive.find((entry) => entry.turn === turn);

describe('the archive', () => {
  it('of a longer record begins as that of the shorter one', () => {
    const { game } = played();
    const before = archiveOf(game);
    game.endTurn();
    answerAll(game);
    const after = archiveOf(game);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after).toHaveLength(before.length + 1);
  });

  it('begins at the opening, before anybody has voted', () => {
    const archive = archiveOf(createGame({ scenario, seed: 'archive', lens: 'agnostic' }));
    expect(archive.map(({ turn }) => turn)).toEqual([-1]);
    expect(archive[0]?.councils).toEqual([]);
    expect(archive[0]?.spendingPctGdp).toHaveLength(32);
  });

  it('keeps a vote, envelope by envelope, when the table has forgotten it', () => {
    const { game, voted } = played();
    const view = game.view(SEAT);
    expect(view.turn).toBe(2);
    expect(view.councils).toEqual([]);
    const kept = at(archiveOf(game), 0)?.councils.find(({ by }) => by === SEAT);
    expect(kept?.envelopes.map(({ member, verdict }) => [member, verdict])).toEqual(
      voted?.envelopes.map(({ member, verdict }) => [member, verdict]),
    );
  });

  it('tells the figures of the half-year before from those of now', () => {
    const { game } = played();
    const view = game.view(SEAT);
    const now = at(archiveOf(game), view.turn - 1);
    expect(now?.spendingPctGdp).toEqual(view.members.map((m) => m.spendingPctGdp));
    expect(now?.measures['native-nato/native-index']).toBeCloseTo(
      view.history.at(-1)?.nativeIndex ?? Number.NaN,
      9,
    );
  });

  it('has the shape in which it crosses from a worker, whatever was played', () => {
    for (const seed of ['shape', 'form', 'figure']) {
      const record = createGame({ scenario, seed, lens: 'agnostic' }).record();
      const { turns } = atOnce(playingOnRecord(record, scenario));
      const archive = atOnce(archiving({ ...record, turns }, scenario));
      expect(archive.flatMap(({ councils }) => councils)).not.toEqual([]);
      expect(archiveSchema.parse(structuredClone(archive))).toEqual(archive);
    }
  });
});
