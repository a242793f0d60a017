/** Names given on the command line: known ones, or an error that says what was probably meant. */
import { LENSES, type Lens } from '../engine/lenses.ts';
import { POLICY_IDS, type PolicyId } from '../policies/index.ts';
import { didYouMean } from '../scenario/did-you-mean.ts';
import { BadInput } from './bad-input.ts';

const MOST_LISTED = 10;

const oneOf = <T extends string>(what: string, name: string, known: readonly T[]): T => {
  const found = known.find((candidate) => candidate === name);
  if (found !== undefined) return found;
  const hint = didYouMean(name, known);
  const list = known.length <= MOST_LISTED ? `, expected one of ${known.join(', ')}` : '';
  throw new BadInput(
    `${what}: unknown "${name}"${hint === '' ? list : `${hint}?`.replace('??', '?')}`,
  );
};

export const policyNamed = (name: string): PolicyId => oneOf('--policy', name, POLICY_IDS);
export const lensNamed = (name: string): Lens => oneOf('--lens', name, LENSES);
export const nameAmong = oneOf;
