import { Command } from 'commander';
export const calibrateCommand = (): Command => new Command('calibrate');
