/** The published rules of every ending, filling as the game goes, and what would make a good one last. */
import { isMessageKey, t, tOf } from '../../i18n/index.ts';
import { bandsOf, checklist, nearestEnding } from '../../store/asking.ts';
import { fullness01, type Condition, type EndingRuleShown } from '../../store/checklist.ts';
import { useGame } from '../context.ts';
import { measureText, mustText } from './words.ts';

export const Checklist = () => (
  <section aria-labelledby="checklist-heading">
    <h2 id="checklist-heading">{t('checklist.heading')}</h2>
    <Nearest />
    <p className="muted small">{t('checklist.lead')}</p>
    <RuleList />
  </section>
);

/** The good ending that is nearest, and what it lacks. */
const Nearest = () => {
  const view = useGame((s) => s.view);
  const nearest = nearestEnding(view);
  if (nearest === null) return null;
  const name = t(`ending.${nearest.ending}`);
  return (
    <div className="nearest">
      <p>
        {nearest.lacks.length === 0
          ? t('checklist.nearest-held', {
              ending: name,
              held: nearest.heldTurns,
              needed: nearest.neededTurns,
            })
          : t('checklist.nearest', { ending: name })}
      </p>
      {nearest.lacks.length > 0 && <Conditions conditions={nearest.lacks} />}
    </div>
  );
};

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

const Rule = ({ rule }: { rule: EndingRuleShown }) => {
  const { ending, met, conditions } = rule;
  return (
    <li className={met ? 'rule met' : 'rule'}>
      <details>
        <summary>
          <h3>{t(`ending.${ending}`)}</h3> <RuleGist rule={rule} />
        </summary>
        <p className="muted small">{t(`ending.${ending}.tells`)}</p>
        <Goal ending={ending} />
        <Combination ending={ending} />
        {conditions.length > 0 && <Conditions conditions={conditions} />}
        <Firmness ending={ending} />
      </details>
    </li>
  );
};

/** How much of a rule holds now. */
const RuleGist = ({
  rule: { conditions, met, heldTurns, neededTurns },
}: {
  rule: EndingRuleShown;
}) => (
  <small className="muted">
    {conditions.length > 0 &&
      t('checklist.gist', {
        met: conditions.filter((c) => c.met).length,
        of: conditions.length,
      })}
    {neededTurns > 0 && `, ${t('checklist.held', { held: heldTurns, needed: neededTurns })}`}
    {met && `, ${t('checklist.stands')}`}
  </small>
);

/** Rules that are more than a list of conditions say how these go together. */
const Combination = ({ ending }: { ending: string }) => {
  const key = `checklist.any.${ending}`;
  return isMessageKey(key) ? <p className="small">{t(key)}</p> : null;
};

/** What the scenario says of an ending that it counts as doing well. */
const Goal = ({ ending }: { ending: string }) => {
  const key = useGame((s) => `scenario.${s.view.scenarioId}.goal.${ending}`);
  return isMessageKey(key) ? <p className="goal small">{t(key)}</p> : null;
};

/** What makes one of the projects stand firmly, and what makes it last. */
const Firmness = ({ ending }: { ending: string }) => {
  const view = useGame((s) => s.view);
  const reading = bandsOf(view).find(([banded]) => banded === ending)?.[1];
  return reading === undefined ? null : (
    <>
      <p className="small">
        {t('checklist.band', { band: t(`checklist.band.${reading.band}`) })} {t('checklist.solid')}
      </p>
      <Conditions conditions={reading.solid} />
      <p className="small">{t('checklist.lasting')}</p>
      <Conditions conditions={reading.lasting} />
    </>
  );
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
