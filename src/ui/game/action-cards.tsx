/** Everything else that a turn's actions can be spent on; what is refused says why. */
import { t } from '../../i18n/index.ts';
import type { LegalMove, SimpleVerb } from '../../engine/index.ts';
import { useGame, useGameStore } from '../context.ts';
import { refusalText } from './words.ts';

export const ActionCards = () => {
  const legal = useGame((s) => s.legal);
  const left = useGame((s) => s.view.budgets['secretary-general'].actionsLeft);
  return (
    <section aria-labelledby="actions-heading">
      <h2 id="actions-heading">{t('act.heading')}</h2>
      {left === 0 && <p>{t('act.none-left')}</p>}
      <ul className="cards">
        {legal.map((move) =>
          move.verb === 'table-package' ? null : (
            <ActionCard key={move.verb} verb={move.verb} move={move} />
          ),
        )}
      </ul>
    </section>
  );
};

const ActionCard = ({ verb, move }: { verb: SimpleVerb; move: LegalMove }) => {
  const store = useGameStore();
  const worn = useGame((s) => s.view.wear[verb] ?? 0);
  const fade = useGame((s) => s.view.assumptions.repeatFade);
  const effect = 1 / (1 + fade * worn);
  const act = (): void => {
    const { submit, say } = store.getState();
    const refusal = submit({ verb });
    say(refusal === null ? t('act.done', { verb: t(`verb.${verb}`) }) : refusalText(refusal));
  };
  return (
    <li className={move.allowed ? 'card' : 'card refused'}>
      <h3>{t(`verb.${verb}`)}</h3>
      <p>{t(`verb.${verb}.does`)}</p>
      <p className="muted small">
        {t('act.costs', { costs: t(`verb.${verb}.costs`) })}
        {effect < 0.95 && ` ${t('act.worn', { pct: 100 * effect })}`}
      </p>
      {move.allowed ? (
        <button type="button" aria-label={`${t('act.do')}: ${t(`verb.${verb}`)}`} onClick={act}>
          {t('act.do')}
        </button>
      ) : (
        <p className="why-not">{refusalText(move.refusal)}</p>
      )}
    </li>
  );
};
