/** The card as a file: every section in its place, one printed anew and the others kept. */
import { describe, expect, it } from 'vitest';
import { BadInput } from '../../../src/cli/bad-input.ts';
import { cardText, readCard } from '../../../src/cli/model-card/document.ts';
import {
  SECTION_IDS,
  type PlacedSection,
  type SectionId,
} from '../../../src/cli/model-card/section.ts';
import { SECTIONS } from '../../../src/cli/model-card/sections/index.ts';

const placed = (id: SectionId, changes: Partial<PlacedSection> = {}): PlacedSection => ({
  id,
  body: `What ${id} says.\n\n| a   |   b |\n| --- | --: |\n| x   |   1 |`,
  commands: [`calibrate --seeds 1..7`, `hindcast ${id}`],
  printedOn: '2026-01-02',
  scale: 'full',
  rulesVersion: 2,
  ...changes,
});

const all = (): Map<SectionId, PlacedSection> => new Map(SECTION_IDS.map((id) => [id, placed(id)]));

describe('the card', () => {
  it('has every section once, in the order of their list', () => {
    expect(SECTIONS.map(({ id }) => id)).toEqual(SECTION_IDS);
    const text = cardText(SECTIONS, all());
    const places = SECTION_IDS.map((id) => text.indexOf(`What ${id} says.`));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places.every((place) => place > 0)).toBe(true);
    for (const { chapter } of SECTIONS) expect(text.split(`\n## ${chapter}\n`)).toHaveLength(2);
  });

  it('says of every section when, at which scale and by which command it was printed', () => {
    const text = cardText(SECTIONS, new Map([['backcast', placed('backcast')]]));
    expect(text).toContain('Printed on 2026-01-02, scale full, rules 2:');
    expect(text).toContain('npm run -s silence -- calibrate --seeds 1..7\n');
    expect(text).toContain('`silence -- hindcast backcast`');
  });

  it('says what was never printed, and how to print it', () => {
    const text = cardText(SECTIONS, new Map([['backcast', placed('backcast')]]));
    expect(text).toContain('Not printed yet; `npm run -s silence -- model-card --only styles');
    expect(text).not.toContain('--only backcast --scale full` prints it');
  });

  it('ends with one line feed and holds no empty block', () => {
    const text = cardText(SECTIONS, all());
    expect(text.endsWith('|\n')).toBe(true);
    expect(text).not.toMatch(/\n\n\n/);
  });
});

describe('a card that is there', () => {
  it('is read back as it was written', () => {
    const before = all();
    before.set('limits', placed('limits', { commands: [], scale: 'quick', rulesVersion: 3 }));
    expect(readCard(cardText(SECTIONS, before), 'card.md')).toEqual(before);
  });

  it('gives back only the sections that were printed', () => {
    const some = new Map<SectionId, PlacedSection>([['checks', placed('checks')]]);
    expect([...readCard(cardText(SECTIONS, some), 'card.md').keys()]).toEqual(['checks']);
  });

  it('keeps a body that itself speaks of printing', () => {
    const own = placed('claims', { body: 'Printed on 2020-01-01, scale full, rules 1.\n\nMore.' });
    const text = cardText(SECTIONS, new Map([['claims', own]]));
    expect(readCard(text, 'card.md').get('claims')).toEqual(own);
  });

  it.each([
    ['Printed on 2026-01-02', 'Printed in spring'],
    ['<!-- end of checks -->', ''],
  ])('without "%s" is refused', (from, to) => {
    const text = cardText(SECTIONS, new Map([['checks', placed('checks')]])).replace(from, to);
    expect(() => readCard(text, 'card.md')).toThrow(BadInput);
    expect(() => readCard(text, 'card.md')).toThrow(/^card\.md: section checks is not as/);
  });
});
