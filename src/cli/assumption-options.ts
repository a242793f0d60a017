/** Options that change the assumptions: the lens, the published rules, single values. */
import type { Command } from 'commander';
import { ASSUMPTIONS, type Assumptions } from '../engine/assumptions.ts';
import {
  ASSUMPTION_KEYS,
  LENS_CHANGES,
  LENSES,
  REFERENCE_CHANGES,
  type Lens,
} from '../engine/lenses.ts';
import { BadInput } from './bad-input.ts';
import { lensNamed, nameAmong } from './names.ts';

export interface AssumptionOptions {
  lens?: string;
  rules: string;
  set: string[];
}

export interface ChosenAssumptions {
  lens: Lens;
  rules: 'present' | 'published';
  /** Changes on top of the lens. */
  own: Partial<Assumptions>;
  /** The lens and the changes on top of it. */
  all: Partial<Assumptions>;
}

const collect = (value: string, before: string[]): string[] => [...before, value];

export const withRulesOptions = (command: Command): Command =>
  command
    .option(
      '--rules <which>',
      'present, or published: the model as published, before our repairs',
      'present',
    )
    .option(
      '--set <key=value>',
      'one assumption, may be repeated, such as --set h1=0',
      collect,
      [],
    );

export const withAssumptionOptions = (command: Command): Command =>
  withRulesOptions(command.option('--lens <name>', `one of ${LENSES.join(', ')}`, 'agnostic'));

const readSetting = (text: string): Partial<Assumptions> => {
  const [key = '', value = '', ...more] = text.split('=');
  if (more.length > 0 || value.trim() === '')
    throw new BadInput(`--set: "${text}" is not of the form key=value`);
  const known = nameAmong('--set', key.trim(), ASSUMPTION_KEYS);
  const { min, max } = ASSUMPTIONS[known];
  const number = Number(value);
  if (!(number >= min && number <= max))
    throw new BadInput(`--set: ${known}: ${value} is not a number from ${min} to ${max}`);
  return { [known]: number };
};

/** @throws BadInput */
export const chosenAssumptions = (options: AssumptionOptions): ChosenAssumptions => {
  const lens = lensNamed(options.lens ?? 'agnostic');
  const rules = nameAmong('--rules', options.rules, ['present', 'published'] as const);
  let own: Partial<Assumptions> = rules === 'published' ? { ...REFERENCE_CHANGES } : {};
  for (const setting of options.set) own = { ...own, ...readSetting(setting) };
  return { lens, rules, own, all: { ...LENS_CHANGES[lens], ...own } };
};
