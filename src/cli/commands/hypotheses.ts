import { Command } from 'commander';
export const hypothesesCommand = (): Command => new Command('hypotheses');
