/** `verify`: run a record again. */
import { Command } from 'commander';
import {
  describeMismatch,
  parseRecord,
  UnreadableRecord,
  verifyRecord,
} from '../../replay/index.ts';
import type { GameRecord, Mismatch, Verification } from '../../replay/index.ts';
import { readText } from '../files.ts';
import { say, sayJson, tableText } from '../print.ts';
import { scenarioNamed } from '../scenario-option.ts';

interface Options {
  scenario?: string;
  json?: boolean;
}

const DOES_NOT_VERIFY = 1;

const HELP = `
Examples:
  $ npm run -s silence -- play --seed 7 --policy pillar-seeking --out game.json
  $ npm run -s silence -- verify game.json

Exit code 0 and the final hash when every turn comes out as recorded; 1 and the first turn that differs, with the
figures and parts of the state that differ, when one does not; 2 when the file is no record.
Turns count from 0, as in the file.`;

export const verifyCommand = (): Command =>
  new Command('verify')
    .description('play a record again and compare every turn')
    .argument('<file>', 'a record written by play, or exported from the game')
    .option('--scenario <file>', 'the scenario file, when the record is not of a built-in scenario')
    .option('--json', 'print JSON')
    .addHelpText('after', HELP)
    .action(verify);

const recordIn = (path: string): GameRecord => {
  try {
    return parseRecord(readText(path));
  } catch (error) {
    if (error instanceof UnreadableRecord) throw new UnreadableRecord(`${path}: ${error.message}`);
    throw error;
  }
};

function verify(file: string, options: Options): void {
  const record = recordIn(file);
  const scenario = scenarioNamed(options.scenario ?? record.scenarioId);
  const result = verifyRecord(record, scenario);
  if (!result.ok) process.exitCode = DOES_NOT_VERIFY;
  if (options.json) sayJson(asJson(file, result));
  else sayResult(file, result);
}

const asJson = (file: string, result: Verification): object =>
  result.ok
    ? { file, ...result }
    : {
        file,
        ok: false,
        turn: result.turn,
        problem: describeMismatch(result.turn, result.mismatch),
        ...result.mismatch,
      };

const sayResult = (file: string, result: Verification): void => {
  if (result.ok) {
    say(`${result.hash}  verified: ${result.turns} turns, ${result.ending ?? 'not ended yet'}`);
    return;
  }
  process.stderr.write(`error: ${file}: ${describeMismatch(result.turn, result.mismatch)}\n`);
  sayDifferences(result.mismatch);
};

const sayDifferences = (mismatch: Mismatch): void => {
  if (mismatch.kind !== 'differs') return;
  const { figures, parts } = mismatch.diff;
  if (figures.length > 0)
    say(
      tableText(
        ['figure', 'recorded', 'replayed'],
        figures.map(({ figure, recorded, replayed }) => [
          figure,
          String(recorded),
          String(replayed),
        ]),
      ),
    );
  if (parts.length > 0) say(`parts of the state that differ: ${parts.join(', ')}`);
  if (figures.length === 0 && parts.length === 0)
    say('no figure and no part of the state differs: the recorded hash was changed');
};
