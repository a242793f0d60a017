/** What Washington sells to Europe once it has left: freely, as it always did, or only after a long look at the form. */
import { bilateralOf, LICENCES, licencesDo, type Licences } from '../delegation/bilateral.ts';
import { refuseLicences, setLicences } from '../delegation/bilateral-acts.ts';
import type { View } from '../state.ts';
import { costs, defineVerb, effectLines, note, type PreviewLine } from './action.ts';

/** How safe a supplier it looks then: hold-up in what depends on it. */
const riskOf = ({ assumptions }: View, licences: Licences): PreviewLine[] =>
  licences === 'customary'
    ? []
    : [
        note('licence-risk', {
          licences,
          pct: 100 * assumptions.licenceRisk,
        }),
      ];

export const licences = defineVerb('licences', {
  seats: ['united-states'],
  cost: costs(1, 1),
  targets: (state) =>
    bilateralOf(state) === null
      ? []
      : LICENCES.map((policy) => ({ verb: 'licences' as const, licences: policy })),
  check: (state, _seat, action) => refuseLicences(state, action.licences),
  apply: (state, _seat, action) => setLicences(state, action.licences),
  preview: (state, _seat, action) => [
    note('every-half-year'),
    ...effectLines(licencesDo(state.assumptions, action.licences)),
    ...riskOf(state, action.licences),
  ],
});
