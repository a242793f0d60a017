import '../support/words.ts';
import { describe, expect, it } from 'vitest';
import { codexEntries, linksOf, weightOf } from '../../src/ui/tools/codex/entries.ts';
import { finder } from '../../src/ui/tools/search.ts';

describe('the codex', () => {
  const entries = codexEntries(null);

  it('has a title and a text for everything, each once', () => {
    expect(entries.length).toBeGreaterThan(480);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const { id, title, text } of entries) {
      expect(title, id).not.toBe('');
      expect(text.length, id).toBeGreaterThan(0);
      expect(new Set(text).size, id).toBe(text.length);
      // A key without words, or a parameter without a value.
      expect(`${title} ${text.join(' ')}`, id).not.toMatch(
        /\{|\b[a-z-]+\.[a-z-]+\.means|undefined/,
      );
    }
  });

  it('links only to what there is, and both ways', () => {
    const byId = new Map(entries.map((entry) => [entry.id, entry]));
    for (const entry of entries) {
      const { id } = entry;
      const see = linksOf(entry, entries);
      expect(see).not.toContain(id);
      for (const other of see) expect(byId.has(other), `${id} → ${other}`).toBe(true);
    }
    expect(byId.get('lens:sceptic')?.see).toContain('coefficient:h1x');
    expect(byId.get('coefficient:h1x')?.see).toContain('lens:sceptic');
    expect(byId.get('member:POL')?.see.some((see) => see.startsWith('archetype:'))).toBe(true);
  });

  it('says of every coefficient its source and a sceptic’s value', () => {
    for (const { kind, text } of entries)
      if (kind === 'coefficient') expect(text.join(' ')).toMatch(/sceptic would set.*Rests on/);
  });

  it('spoils no card that has not come up', () => {
    expect(entries.some(({ kind }) => kind === 'card')).toBe(false);
  });

  it('is searched by beginnings, without accents, and with a slip', () => {
    const find = finder(
      entries.map((entry) => ({
        id: entry.id,
        title: entry.title,
        words: entry.text.join(' '),
        weight: weightOf(entry),
      })),
    );
    expect(find('turkiye')[0]).toBe('member:TUR');
    expect(find('soun')[0]).toBe('verb:sound-out');
    expect(find('relaibility')).toContain('gauge:reliability');
    expect(find('zzzzzz')).toEqual([]);
  });
});
