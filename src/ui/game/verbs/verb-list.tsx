/** Everything that hours and capital can be spent on besides a text; what is refused says why. */
import { t } from '../../../i18n/index.ts';
import { actingMoves } from '../../../store/verbs.ts';
import { useGame } from '../../context.ts';
import { VerbCard } from './verb-card.tsx';

export const VerbList = () => {
  const legal = useGame((s) => s.legal);
  return (
    <section aria-labelledby="actions-heading">
      <h2 id="actions-heading">{t('act.heading')}</h2>
      <ul className="cards">
        {actingMoves(legal).map((move) => (
          <VerbCard key={move.verb} move={move} />
        ))}
      </ul>
    </section>
  );
};
