import { beforeAll, describe, expect, it } from 'vitest';
import {
  createGame,
  openScenario,
  parseRecord,
  printRecord,
  type Authority,
} from '../../src/session/index.ts';
import { defaultAnswer } from '../../src/policies/index.ts';
import { importLink, importRecord, linkTo } from '../../src/store/import-save.ts';
import { packed, unpacked } from '../../src/store/packed.ts';

const SEAT = 'secretary-general';
const PAGE = 'https://example.org/';

const played = (turns: number): Authority => {
  const game = createGame({
    scenario: openScenario('coalition-2025'),
    seed: 'a shared game',
    lens: 'sceptic',
    assumptions: { hTest: 0.1 },
    mandate: 'shield',
    difficulty: 'delegate',
    personTurns: 12,
  });
  for (let turn = 0; turn < turns; turn++) {
    game.submit(SEAT, { verb: 'propose-pledge' });
    game.submit(SEAT, { verb: 'sound-out', member: 'POL' });
    game.endTurn();
    for (let view = game.view(SEAT); view.decisions.length > 0; view = game.view(SEAT))
      game.submit(
        SEAT,
        defaultAnswer(view, SEAT, () => 0.5),
      );
  }
  game.submit(SEAT, { verb: 'praise', subject: 'publics' });
  return game;
};

let text = '';
beforeAll(() => {
  text = printRecord(played(4).record());
});

const refusal = (changed: (record: Record<string, unknown>) => void): unknown => {
  const record: Record<string, unknown> = { ...parseRecord(text) };
  changed(record);
  const imported = importRecord(JSON.stringify(record));
  return imported.ok ? null : imported.refusal;
};

describe('a file', () => {
  it('becomes the game that it was, with what the list says of it', () => {
    const imported = importRecord(text);
    expect(imported).toMatchObject({
      ok: true,
      save: { record: text, summary: { turn: 4, mandate: 'shield', seed: 'a shared game' } },
    });
  });

  it('that is none is refused with the reason', () => {
    for (const [nonsense, why] of [
      ['', 'not-json'],
      ['{"format": 2', 'not-json'],
      ['[]', 'no-record'],
      ['"a game"', 'no-record'],
      ['{"format": "2"}', 'no-record'],
      ['{"format": 2}', 'not-a-record'],
    ])
      expect(importRecord(nonsense ?? '')).toMatchObject({ ok: false, refusal: { why } });
  });

  it('of another version is refused with both versions', () => {
    expect(refusal((r) => (r['format'] = 7))).toEqual({
      why: 'other-format',
      found: 7,
      present: 2,
    });
    expect(refusal((r) => (r['rulesVersion'] = 1))).toMatchObject({ why: 'other-rules', found: 1 });
    expect(refusal((r) => (r['scenarioId'] = 'atlantis'))).toEqual({
      why: 'other-scenario',
      scenario: 'atlantis',
    });
  });

  it('that was edited is refused with the place', () => {
    const moved = refusal((r) => (r['seed'] = 'another'));
    expect(JSON.stringify(moved)).toMatch(/"differs".*turn 0/);
    const tinted = refusal((r) => (r['lens'] = 'rose-tinted'));
    expect(JSON.stringify(tinted)).toMatch(/"not-a-record".*lens/);
  });
});

describe('a link', () => {
  it('leads to the same game, to the last hash', async () => {
    const shared = await linkTo(text, PAGE);
    if (!('link' in shared)) throw new Error(JSON.stringify(shared));
    expect(shared.link.length).toBeLessThan(2000);
    const imported = await importLink(shared.link.slice(`${PAGE}#game=`.length));
    if (!imported.ok) throw new Error(JSON.stringify(imported.refusal));
    expect(parseRecord(imported.save.record)).toEqual(parseRecord(text));
  });

  it('that is damaged is refused', async () => {
    const shared = await linkTo(text, PAGE);
    if (!('link' in shared)) throw new Error('no link');
    const letters = shared.link.slice(`${PAGE}#game=`.length);
    for (const damaged of ['', 'x', '???', letters.slice(0, -40)])
      expect(await importLink(damaged)).toMatchObject({
        ok: false,
        refusal: { why: 'broken-link' },
      });
    const other = await packed('{"format": 9}');
    expect(await importLink(other)).toMatchObject({ ok: false, refusal: { why: 'other-format' } });
  });

  it('is refused where it would be too long', async () => {
    const record = parseRecord(text);
    const noise = Array.from({ length: 900 }, (_, k) => ({
      verb: 'live-offer' as const,
      value: Math.abs(Math.sin(k + 1)) / 20,
    }));
    const [first, ...rest] = record.turns;
    if (first === undefined) throw new Error('no turn');
    const long = { ...record, turns: [{ ...first, answers: noise }, ...rest] };
    expect(await linkTo(JSON.stringify(long), PAGE)).toMatchObject({ ok: false, longest: 8000 });
  });
});

it('packs any text into letters of an address, and back', async () => {
  for (const any of ['', 'a', '„Ä ł ș ğ 🙂“'.repeat(50)]) {
    const letters = await packed(any);
    expect(letters).toMatch(/^[\w-]*$/);
    expect(await unpacked(letters)).toBe(any);
  }
});
