/** One verb: whom to aim it at, what it costs, what it would do, and why not when it is refused. */
import { useId, useState } from 'react';
import { strengthOf, type LegalMove, type Target } from '../../../engine/index.ts';
import { t, tOf } from '../../../i18n/index.ts';
import { useGame, useGameStore } from '../../context.ts';
import { refusalText } from '../words.ts';
import { PreviewLines } from './preview-lines.tsx';
import { actionText, costText, targetText } from './verb-words.ts';

export const VerbCard = ({ move }: { move: LegalMove }) => {
  const { verb, targets, refusal } = move;
  const [chosen, setChosen] = useState('');
  const open = targets.filter((target) => target.refusal === null);
  const target =
    targets.find(({ action }) => targetText(action) === chosen) ?? open[0] ?? targets[0];
  return (
    <li className={refusal === null ? 'card' : 'card refused'} data-verb={verb}>
      <h3>{tOf('verb', verb)}</h3>
      <p>{tOf('verb', `${verb}.does`)}</p>
      {targets.length > 1 && target !== undefined && (
        <TargetSelect targets={targets} chosen={target} onChange={setChosen} />
      )}
      {target === undefined ? (
        <p className="why-not">{refusal !== null && refusalText(refusal)}</p>
      ) : (
        <Commit target={target} />
      )}
    </li>
  );
};

interface TargetSelectProps {
  targets: readonly Target[];
  chosen: Target;
  onChange: (target: string) => void;
}

const TargetSelect = ({ targets, chosen, onChange }: TargetSelectProps) => (
  <label className="inline-choice">
    {t('act.target')}
    <select
      value={targetText(chosen.action)}
      onChange={(event) => {
        onChange(event.target.value);
      }}
    >
      {targets.map(({ action, refusal }) => {
        const text = targetText(action);
        return (
          <option key={text} value={text}>
            {refusal === null ? text : t('act.target-refused', { target: text })}
          </option>
        );
      })}
    </select>
  </label>
);

const Commit = ({ target: { action, cost, refusal } }: { target: Target }) => {
  const store = useGameStore();
  const effect = useGame((s) => strengthOf(s.view, action));
  const reason = useId();
  const act = (): void => {
    const { submit, say } = store.getState();
    const refused = submit(action);
    say(refused === null ? t('act.done', { verb: actionText(action) }) : refusalText(refused));
  };
  return (
    <>
      <PreviewLines action={action} />
      <p className="muted small">
        {t('act.costs', { costs: costText(cost) })} {tOf('verb', `${action.verb}.costs`)}
        {effect < 0.95 && ` ${t('act.worn', { pct: 100 * effect })}`}
      </p>
      <button
        type="button"
        aria-disabled={refusal !== null}
        aria-describedby={refusal === null ? undefined : reason}
        aria-label={t('act.do-label', { action: actionText(action) })}
        onClick={() => {
          if (refusal === null) act();
        }}
      >
        {t('act.do')}
      </button>
      {refusal !== null && (
        <p id={reason} className="why-not">
          {refusalText(refusal)}
        </p>
      )}
    </>
  );
};
