/** `model-card`: the card that says what the model claims, how well it fits and what moves it, from its own commands. */
import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { RULES_VERSION } from '../../engine/version.ts';
import { assertWritable, readText, writeWhole } from '../files.ts';
import { cardText, readCard } from '../model-card/document.ts';
import { SCALE, SCALES } from '../model-card/scale.ts';
import { SECTION_IDS, type PlacedSection, type SectionId } from '../model-card/section.ts';
import { SECTIONS } from '../model-card/sections/index.ts';
import { nameAmong } from '../names.ts';
import { parseJobs } from '../pool.ts';
import { say, sayJson } from '../print.ts';

interface Options {
  scale: string;
  out: string;
  only?: string;
  jobs?: string;
  json?: boolean;
}

const HELP = `
Sections (--only):
  ${SECTION_IDS.join(', ')}

Examples:
  $ npm run -s silence -- model-card
  $ npm run -s silence -- model-card --scale full
  $ npm run -s silence -- model-card --only hypotheses,checks --scale full
  $ npm run -s silence -- model-card --only limits --out card.md

Quick takes minutes and is for looking; full takes hours, and is what the figures should be read from. With --only the
other sections of the card stay as they were printed. The card is written at the end, whole or not at all.`;

export const modelCardCommand = (): Command =>
  new Command('model-card')
    .description('write the model card from the outputs of the other commands')
    .option('--scale <name>', `one of ${SCALES.join(', ')}`, SCALES[0])
    .option('--out <file>', 'where to write it', 'docs/model-card.md')
    .option('--only <sections>', 'only these sections, by comma; the others are kept')
    .option('--jobs <n>', 'threads; results are the same for any number (default: one a core)')
    .option('--json', 'print what was printed and kept as JSON')
    .addHelpText('after', HELP)
    .action(run);

const wantedSections = (only: string | undefined): readonly SectionId[] =>
  only === undefined
    ? SECTION_IDS
    : [...new Set(only.split(',').map((id) => nameAmong('--only', id.trim(), SECTION_IDS)))];

/** Sections of the card that is there already; a card that is printed whole keeps nothing. */
const keptSections = ({ only, out }: Options): Map<SectionId, PlacedSection> =>
  only === undefined || !existsSync(out)
    ? new Map<SectionId, PlacedSection>()
    : readCard(readText(out), out);

const today = (): string => new Date().toISOString().slice(0, 10);

async function run(options: Options): Promise<void> {
  const scale = SCALE[nameAmong('--scale', options.scale, SCALES)];
  const wanted = wantedSections(options.only);
  const jobs = parseJobs(options.jobs);
  const placed = keptSections(options);
  assertWritable(options.out);
  let done = 0;
  for (const section of SECTIONS.filter(({ id }) => wanted.includes(id))) {
    done += 1;
    process.stderr.write(`${done} of ${wanted.length}: ${section.title}\n`);
    const printed = await section.print({ scale, jobs });
    placed.set(section.id, {
      id: section.id,
      printedOn: today(),
      scale: scale.name,
      rulesVersion: RULES_VERSION,
      ...printed,
    });
  }
  writeWhole(options.out, cardText(SECTIONS, placed));
  const missing = SECTION_IDS.filter((id) => !placed.has(id));
  if (options.json) sayJson({ file: options.out, scale: scale.name, printed: wanted, missing });
  else
    say(
      `${options.out}: ${wanted.length} sections printed${missing.length === 0 ? '' : `, ${missing.length} not printed yet`}`,
    );
}
