/** The terms of a margin as bars, the weightiest first, the small ones in one, and their sum. */
import type { ReactNode } from 'react';
import { t } from '../../i18n/index.ts';
import { weightiest, type AppraisalTerm, type Weighed } from '../../store/terms.ts';
import { BarTable } from './bar-table.tsx';

interface MarginBarsProps {
  terms: readonly Weighed[];
  renderTerm: (term: AppraisalTerm) => ReactNode;
  /** How a value is written, margin units. */
  written: (value: number) => string;
  sum: string;
  wordsOnly?: boolean;
}

export const MarginBars = ({
  terms,
  renderTerm,
  written,
  sum,
  wordsOnly = false,
}: MarginBarsProps) => {
  const { large, small } = weightiest(terms);
  return (
    <>
      <BarTable
        caption={t('dossier.on-text')}
        columns={[t('chart.cause'), t('chart.points')]}
        signed
        longest={Math.max(Math.abs(small), ...large.map(({ value }) => Math.abs(value)))}
        wordsOnly={wordsOnly}
        rows={[
          ...large.map(({ term, value }) => ({
            key: term,
            name: renderTerm(term),
            value,
            shown: written(value),
          })),
          { key: 'small', name: t('dossier.small'), value: small, shown: written(small) },
        ]}
      />
      <p className="margin-sum">
        <span>{t('dossier.sum')}</span>
        <b>{sum}</b>
      </p>
    </>
  );
};
