/** A mandate as a card: what it weighs, as bars and in figures, and its two promises. */
import { t } from '../i18n/index.ts';
import { MANDATE_AXES } from '../store/mandate.ts';
import { MANDATES, type MandateId } from '../store/new-game.ts';

export const MandateCard = ({ id }: { id: MandateId }) => {
  const { weights, promises } = MANDATES[id];
  return (
    <div className="mandate-card">
      <ul className="weights" aria-label={t('mandate.weights')}>
        {MANDATE_AXES.map((axis, k) => (
          <li key={axis}>
            <span>{t(`axis.${axis}`)}</span>
            <b className="mono">{weights[k]}</b>
            <span className="fill" aria-hidden="true">
              <i style={{ width: `${2 * (weights[k] ?? 0)}%` }} />
            </span>
          </li>
        ))}
      </ul>
      <p className="small">{t('mandate.promises')}</p>
      <ul className="promises small">
        {promises.map((promise) => (
          <li key={promise}>{t(`promise.${promise}`)}</li>
        ))}
      </ul>
    </div>
  );
};
