/** The published rules of every ending, filling as the game goes. */
import { isMessageKey, t, tOf } from '../../i18n/index.ts';
import { checklist } from '../../store/asking.ts';
import { fullness01, type Condition, type EndingRuleShown } from '../../store/checklist.ts';
import { useGame } from '../context.ts';
import { measureText, mustText } from './words.ts';

export const Checklist = () => (
  <section aria-labelledby="checklist-heading">
    <h2 id="checklist-heading">{t('checklist.heading')}</h2>
    <p className="muted">{t('checklist.lead')}</p>
    <RuleList />
  </section>
);

export const RuleList = () => {
  const view = useGame((s) => s.view);
  return (
    <ol className="rules">
      {checklist(view).map((rule) => (
        <Rule key={rule.key} rule={rule} />
      ))}
    </ol>
  );
};

const Rule = ({ rule }: { rule: EndingRuleShown }) => (
  <li className={rule.met ? 'rule met' : 'rule'}>
    <h3>
      {t(`ending.${rule.ending}`)}
      {rule.neededTurns > 0 && (
        <small className="muted">
          {t('checklist.held', { held: rule.heldTurns, needed: rule.neededTurns })}
        </small>
      )}
    </h3>
    <p className="muted small">{t(`ending.${rule.ending}.tells`)}</p>
    <Goal ending={rule.ending} />
    {rule.ending === 'break-up' && <p className="small">{t('checklist.any')}</p>}
    {rule.ending === 'status-quo' ? (
      <p className="small">{t('checklist.otherwise')}</p>
    ) : (
      <Conditions conditions={rule.conditions} />
    )}
  </li>
);

/** What the scenario says of an ending that it counts as doing well. */
const Goal = ({ ending }: { ending: string }) => {
  const key = useGame((s) => `scenario.${s.view.scenarioId}.goal.${ending}`);
  return isMessageKey(key) ? <p className="goal small">{t(key)}</p> : null;
};

export const Conditions = ({ conditions }: { conditions: readonly Condition[] }) => (
  <ul className="conditions">
    {conditions.map((condition, at) => (
      // A rule may ask for the same measure twice.
      <li key={`${condition.measure}-${at}`} className={condition.met ? 'met' : ''}>
        <span className="tick">
          <span aria-hidden="true">{condition.met ? '✓' : '·'}</span>
          <span className="visually-hidden">
            {t(condition.met ? 'checklist.met' : 'checklist.unmet')}
          </span>
        </span>
        <span>{tOf('measure', condition.measure)}</span>
        <b className="mono">{measureText(condition.measure, condition.value)}</b>
        <span className="muted">{mustText(condition)}</span>
        <span className="fill" aria-hidden="true">
          <i style={{ width: `${100 * fullness01(condition)}%` }} />
        </span>
      </li>
    ))}
  </ul>
);
