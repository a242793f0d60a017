/** A package on the command line: `--package core=+0.20,optout=+0.1` and `--pay ESP<DEU:0.05`. */
import type { Refusal } from '../engine/index.ts';
import { check } from '../engine/index.ts';
import {
  DIMENSIONS,
  type MemberId,
  type Package,
  type SidePayment,
  type View,
} from '../engine/state.ts';
import { BadInput } from './bad-input.ts';
import { nameAmong } from './names.ts';

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;

/** @throws BadInput */
export const parseDelta = (text: string): Package['delta'] => {
  const delta: Package['delta'] = {};
  for (const part of text.split(',')) {
    const [name = '', value = '', ...more] = part.split('=');
    const change = value.trim();
    if (more.length > 0 || !NUMBER.test(change))
      throw new BadInput(`--package: "${part.trim()}" is not of the form core=+0.20`);
    const dimension = nameAmong('--package', name.trim(), DIMENSIONS);
    if (delta[dimension] !== undefined)
      throw new BadInput(`--package: ${dimension} is given twice`);
    delta[dimension] = Number(change);
  }
  return delta;
};

/** @throws BadInput */
export const parsePayments = (text: string): SidePayment[] =>
  text.split(',').map((part) => {
    const match = /^\s*([A-Za-z]{3})\s*<\s*([A-Za-z]{3})\s*:\s*(.+?)\s*$/.exec(part);
    const [, to, from, value] = match ?? [];
    if (to === undefined || from === undefined || value === undefined || !NUMBER.test(value))
      throw new BadInput(
        `--pay: "${part.trim()}" is not of the form ESP<DEU:0.05 (Spain receives 0.05 from Germany)`,
      );
    return { to: to.toUpperCase(), from: from.toUpperCase(), value: Number(value) };
  });

/** @throws BadInput */
export const memberOf = (state: View, id: string, option = '--member'): MemberId =>
  nameAmong(
    option,
    id.toUpperCase(),
    state.members.map((m) => m.id),
  );

const figure = (x: string | number | undefined): string =>
  typeof x === 'number' ? `${x > 0 ? '+' : ''}${Number(x.toFixed(4))}` : String(x);

const refusalText = ({ reason, params }: Refusal): string => {
  switch (reason) {
    case 'change-out-of-range':
      return `--package: ${params['dimension']}: ${figure(params['change'])} is out of range (${figure(params['min'])} to ${figure(params['max'])})`;
    case 'package-empty':
      return '--package: changes nothing';
    case 'payment-out-of-range':
      return `--pay: ${params['member']}: ${figure(params['value'])} is out of range (above 0, at most ${figure(params['max'])})`;
    default: {
      const details = Object.values(params).join(', ');
      return `--pay: ${reason}${details === '' ? '' : `: ${details}`}`;
    }
  }
};

/** @throws BadInput when the rules would refuse to table the package */
export const tableable = (state: View, p: Package): Package => {
  for (const { to, from } of p.sidePayments) {
    memberOf(state, to, '--pay');
    memberOf(state, from, '--pay');
  }
  const refusal = check(state, 'secretary-general', { verb: 'table-package', package: p });
  if (refusal) throw new BadInput(refusalText(refusal));
  return p;
};
