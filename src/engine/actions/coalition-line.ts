/** How the coalition stands to the alliance: ahead of it, beside it, or within its procedures. */
import { LINES, lineStands, lineStrain } from '../coalition/coalition.ts';
import { costs, defineVerb, effectLines, note, refuse } from './action.ts';

export const coalitionLine = defineVerb('coalition-line', {
  seats: ['lead'],
  cost: costs(1, 1),
  targets: (state) =>
    state.coalition === undefined
      ? []
      : LINES.map((line) => ({ verb: 'coalition-line' as const, line })),
  check: (state, _seat, { line }) => {
    if (state.coalition === undefined) return refuse('no-coalition-of-yours');
    return state.coalition.line === line ? refuse('line-stands') : null;
  },
  apply: (state, _seat, { line }) => {
    if (state.coalition !== undefined) state.coalition.line = line;
  },
  preview: ({ assumptions }, _seat, { line }) => [
    note('every-half-year'),
    ...effectLines(lineStands(assumptions, line)),
    note('line-strains', { points: 100 * lineStrain(assumptions, line) }),
  ],
});
