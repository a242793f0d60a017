/** "What would this do?", the price, and the button; when it is refused, the reason stands beside it. */
import { useId } from 'react';
import type { Target } from '../../../engine/index.ts';
import { t } from '../../../i18n/index.ts';
import { freshnessOf } from '../../../store/asking.ts';
import { useGame } from '../../context.ts';
import { refusalText } from '../words.ts';
import { PreviewLines } from './preview-lines.tsx';
import { actionText, costText } from './verb-words.ts';
import { useCarryOut } from './carry-out.ts';

export const Commit = ({ target: { action, cost, refusal } }: { target: Target }) => {
  const effect = useGame((s) => freshnessOf(s.view, action));
  const reason = useId();
  const price = useId();
  const act = useCarryOut(action);
  return (
    <div className="commit">
      <PreviewLines action={action} />
      {effect < 0.95 && <p className="muted small">{t('act.worn', { pct: 100 * effect })}</p>}
      <div className="row">
        <button
          type="button"
          className="do-it"
          aria-disabled={refusal !== null}
          aria-describedby={refusal === null ? price : `${price} ${reason}`}
          onClick={() => {
            if (refusal === null) act();
          }}
        >
          <span aria-hidden="true">{t('act.do')}</span>
          <span className="visually-hidden">
            {t('act.do-label', { action: actionText(action) })}
          </span>{' '}
          {/* The price is a description, not a part of the name. */}
          <span className="cost" id={price} aria-hidden="true">
            {costText(cost)}
          </span>
        </button>
      </div>
      {refusal !== null && (
        <p id={reason} className="why-not small">
          {refusalText(refusal)}
        </p>
      )}
    </div>
  );
};
