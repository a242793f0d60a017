import type { Package } from '../../engine/state.ts';
import type { Lint } from './lint.ts';

/** A package on the table proposes something; a favour has two sides. */
export const laidTableProposes: Lint = ({ laidTable }) => {
  if (!laidTable) return [];
  const parts: [string, Package][] = [
    ['laidTable.package', laidTable.package],
    ['laidTable.concession', laidTable.concession],
  ];
  return parts.flatMap(([path, { delta, sidePayments }]) => [
    ...(Object.keys(delta).length + sidePayments.length === 0 ? [`${path}: proposes nothing`] : []),
    ...sidePayments.flatMap(({ from, to }, index) =>
      from === to ? [`${path}.sidePayments[${index}]: "${from}" pays itself`] : [],
    ),
  ]);
};
