/** Forces by domain: what Europe has, what the United States brings, and where a gap would open. */
import { plain, t, tOf } from '../../../i18n/index.ts';
import { domainGaps, type DomainGap } from '../../../store/board.ts';
import { Mark } from '../../charts/bar-table.tsx';
import { useGame } from '../../context.ts';
import { namesOf } from '../words.ts';
import { BoardTable } from './board-table.tsx';
import { BoardSection } from './board-section.tsx';

const HEADS = ['domain', 'domain-europe', 'domain-us', 'domain-needed', 'domain-gap'] as const;

export const Domains = () => {
  const view = useGame((s) => s.view);
  const gaps = domainGaps(view);
  const widest = gaps.toSorted((a, b) => b.gap01 - a.gap01)[0];
  return (
    <BoardSection
      title={t('board.domains')}
      gist={
        widest === undefined
          ? ''
          : t('board.domains-gist', {
              domain: tOf('domain', widest.domain),
              pct: 100 * widest.gap01,
            })
      }
    >
      <BoardTable
        caption={t('board.domains')}
        heads={HEADS.map((key) => ({ key, words: t(`board.${key}`) }))}
      >
        {gaps.map((gap) => (
          <DomainRow key={gap.domain} gap={gap} />
        ))}
      </BoardTable>
      <ul className="plain-list small specialists">
        {gaps.map(({ domain, specialists, singlePointOfFailure }) => (
          <li key={domain}>
            <b>{tOf('domain', domain)}</b>{' '}
            {specialists.length > 0 &&
              `${t('board.domain-specialists')}: ${namesOf(specialists)}. `}
            {singlePointOfFailure && <span className="muted">{t('domains.single')}</span>}
          </li>
        ))}
      </ul>
      <p className="small muted">
        {t('board.interdependence', { pct: 100 * view.interdependence01 })}
      </p>
    </BoardSection>
  );
};

const DomainRow = ({ gap }: { gap: DomainGap }) => {
  const { domain, europeanBillionUsd, usBillionUsd, neededBillionUsd, gap01 } = gap;
  return (
    <tr title={t('domains.gap', { gapPct: 100 * gap01, domain: tOf('domain', domain) })}>
      <th scope="row" title={tOf('domain', `${domain}.means`)}>
        {tOf('domain', domain)}
      </th>
      <td>{plain(europeanBillionUsd)}</td>
      <td>{plain(usBillionUsd)}</td>
      <td>{plain(neededBillionUsd)}</td>
      <td>
        {plain(100 * gap01)} %
        <Mark value={-gap01} longest={1} signed={false} />
      </td>
    </tr>
  );
};
