/** What the next election may bring, and what would then be at risk. */
import { listed, t, tOf } from '../../../i18n/index.ts';
import type { Member } from '../../../engine/state.ts';
import { outlook } from '../../../store/dossier.ts';
import { useGame } from '../../context.ts';

export const Outlook = ({ member }: { member: Member }) => {
  const view = useGame((s) => s.view);
  const ahead = outlook(view, member);
  if (ahead === null) return null;
  const { challengerWins01, early01, atRisk } = ahead;
  return (
    <p className="small">
      {t('dossier.challenger', {
        family: tOf('archetype', member.parties.sovereigntist),
        pct: 100 * challengerWins01,
      })}{' '}
      {early01 > 0 && t('dossier.early-vote', { pct: 100 * early01 })}{' '}
      {atRisk.length > 0 &&
        t('dossier.at-risk', {
          count: atRisk.length,
          kinds: listed([...new Set(atRisk.map(({ kind }) => tOf('instrument', kind)))]),
          left: atRisk.reduce((sum, odds) => sum + 1 - odds.keep01, 0),
        })}
    </p>
  );
};
