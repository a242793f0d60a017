/**
 * The card as a file. Every section stands between two marks, with a line that says when and how it was printed, so that
 * one section can be printed anew and the others kept.
 */
import { BadInput } from '../bad-input.ts';
import { mdTable, paragraphs } from './markdown.ts';
import { SECTION_IDS, type PlacedSection, type Section, type SectionId } from './section.ts';

const INTRODUCTION = `# Model card

<!-- Written by \`npm run -s silence -- model-card\`; changes made by hand are lost. -->

Silence Procedure is a game and a teaching model of an alliance that decides by consensus. It does not predict. Every
figure below was printed by a command of this project; each section says when, at which scale, and by which command.`;

const START = (id: SectionId): string => `<!-- section ${id} -->`;
const END = (id: SectionId): string => `<!-- end of ${id} -->`;
const COMMAND = 'npm run -s silence -- ';
const PRINTED = /^Printed on (\d{4}-\d{2}-\d{2}), scale (\w+), rules (\d+)[.:]$/gm;

const provenance = (s: PlacedSection): string => {
  const when = `Printed on ${s.printedOn}, scale ${s.scale}, rules ${s.rulesVersion}`;
  return s.commands.length === 0
    ? `${when}.`
    : `${when}:\n\n\`\`\`sh\n${s.commands.map((command) => COMMAND + command).join('\n')}\n\`\`\``;
};

const placedText = (s: PlacedSection): string =>
  paragraphs(START(s.id), s.body, provenance(s), END(s.id));

const missingText = (id: SectionId): string =>
  `Not printed yet; \`${COMMAND}model-card --only ${id} --scale full\` prints it.`;

/** What is done again with which command, from the sections that are there. */
const againText = (sections: readonly Section[], placed: Placed): string =>
  paragraphs(
    '## How to print it again',
    'The whole card, or one section of it while the others stay as they are:',
    `\`\`\`sh\n${COMMAND}model-card --scale full\n${COMMAND}model-card --only hypotheses --scale full\n\`\`\``,
    'The same seeds give the same figures on any machine and any number of threads. The commands of a section print its figures alone:',
    mdTable(
      ['section', 'printed', 'scale', 'command'],
      sections.flatMap(({ id, title }) => {
        const s = placed.get(id);
        if (s === undefined) return [[title, 'not yet', '', '']];
        const commands = s.commands.length === 0 ? [`model-card --only ${id}`] : s.commands;
        return commands.map((command, at) => [
          at === 0 ? title : '',
          s.printedOn,
          s.scale,
          `\`silence -- ${command}\``,
        ]);
      }),
      4,
    ),
  );

export type Placed = ReadonlyMap<SectionId, PlacedSection>;

/** The card, with a note in place of every section that was never printed. */
export const cardText = (sections: readonly Section[], placed: Placed): string => {
  let chapter = '';
  const blocks = sections.flatMap((section) => {
    const own = placed.get(section.id);
    const text = own === undefined ? missingText(section.id) : placedText(own);
    const head = section.chapter === chapter ? [] : [`## ${section.chapter}`];
    chapter = section.chapter;
    const title = section.title === section.chapter ? [] : [`### ${section.title}`];
    return [...head, ...title, text];
  });
  return `${paragraphs(INTRODUCTION, ...blocks, againText(sections, placed))}\n`;
};

const commandsIn = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith(COMMAND))
    .map((line) => line.slice(COMMAND.length));

const sectionIn = (text: string, id: SectionId, source: string): PlacedSection | null => {
  const from = text.indexOf(START(id));
  if (from < 0) return null;
  const to = text.indexOf(END(id), from);
  const inside = to < 0 ? '' : text.slice(from + START(id).length, to);
  // The last such line is ours, whatever the body says.
  const [printed, printedOn, scale, rules] = [...inside.matchAll(PRINTED)].at(-1) ?? [];
  if (printed === undefined || printedOn === undefined || scale === undefined)
    throw new BadInput(
      `${source}: section ${id} is not as this command writes it; print the whole card, or name another --out`,
    );
  const at = inside.lastIndexOf(printed);
  return {
    id,
    printedOn,
    scale,
    rulesVersion: Number(rules),
    body: inside.slice(0, at).trim(),
    commands: commandsIn(inside.slice(at)),
  };
};

/**
 * The sections of a card that was written before.
 * @throws BadInput when one of them was changed by hand
 */
export const readCard = (text: string, source: string): Map<SectionId, PlacedSection> => {
  const found = new Map<SectionId, PlacedSection>();
  for (const id of SECTION_IDS) {
    const section = sectionIn(text, id, source);
    if (section !== null) found.set(id, section);
  }
  return found;
};
