#!/usr/bin/env node
/** The command line. Exit code 0: done; 1: a record does not verify, or a check fails; 2: bad arguments or bad input. */
import { Command, CommanderError } from 'commander';
import { en } from '../i18n/en/index.ts';
import { adoptWords } from '../i18n/index.ts';
import { UnreadableRecord } from '../replay/index.ts';
import { ScenarioError } from '../scenario/index.ts';
import { BadInput } from './bad-input.ts';
import { backcastCommand } from './commands/backcast.ts';
import { balanceCommand } from './commands/balance/command.ts';
import { benchCommand } from './commands/bench.ts';
import { calibrateCommand } from './commands/calibrate.ts';
import { checksCommand } from './commands/checks.ts';
import { deckCommand } from './commands/deck.ts';
import { domainsCommand } from './commands/domains.ts';
import { explainCommand } from './commands/explain.ts';
import { governmentsCommand } from './commands/governments.ts';
import { hindcastCommand } from './commands/hindcast.ts';
import { hypothesesCommand } from './commands/hypotheses.ts';
import { modelCardCommand } from './commands/model-card.ts';
import { playCommand } from './commands/play.ts';
import { seatsCommand } from './commands/seats.ts';
import { sensitivityCommand } from './commands/sensitivity.ts';
import { simulateCommand } from './commands/simulate.ts';
import { verifyCommand } from './commands/verify.ts';

// The terminal speaks English.
adoptWords('en', en);

const BAD_INPUT = 2;
const INTERRUPTED = 130;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const settle = (command: Command): Command =>
  command.exitOverride().configureOutput({
    outputError: (text, write) => write(`${oneLine(text)}\n`),
  });

const program = (): Command => {
  const silence = settle(new Command('silence'))
    .description(
      'Silence Procedure: campaigns of an alliance, played, simulated, verified and explained.',
    )
    .usage('<command> [options]')
    .addHelpText(
      'after',
      `
Begin with:
  $ npm run -s silence -- simulate --policy muddle-through --seeds 1..200
  $ npm run -s silence -- explain --package core=+0.20 --member FRA
  $ npm run -s silence -- <command> --help

Every command takes --json. Exit codes: 0 done, 1 a record does not verify or a check fails, 2 bad arguments or bad input.`,
    );
  for (const command of [
    simulateCommand(),
    playCommand(),
    verifyCommand(),
    explainCommand(),
    deckCommand(),
    calibrateCommand(),
    balanceCommand(),
    seatsCommand(),
    hypothesesCommand(),
    domainsCommand(),
    backcastCommand(),
    governmentsCommand(),
    hindcastCommand(),
    sensitivityCommand(),
    checksCommand(),
    modelCardCommand(),
    benchCommand(),
  ])
    silence.addCommand(settle(command));
  return silence;
};

/** What the caller did wrong is one line; anything else is ours and keeps its trace. */
const fail = (error: unknown): void => {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : BAD_INPUT;
    return;
  }
  if (
    error instanceof BadInput ||
    error instanceof ScenarioError ||
    error instanceof UnreadableRecord
  ) {
    process.stderr.write(`error: ${oneLine(error.message)}\n`);
    process.exitCode = BAD_INPUT;
    return;
  }
  throw error;
};

process.on('SIGINT', () => {
  process.stderr.write('\nstopped; nothing was written\n');
  process.exit(INTERRUPTED);
});
// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await program().parseAsync();
} catch (error) {
  fail(error);
}
