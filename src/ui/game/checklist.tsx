/** The published rules of every ending, filling as the game goes, and what would make a good one last. */
import { isMessageKey, t, tOf } from '../../i18n/index.ts';
import { bandsOf, checklist, nearestEnding } from '../../store/asking.ts';
import {
  fullness01,
  measureKind,
  measuresBefore,
  movedSince,
  type Condition,
  type EndingRuleShown,
} from '../../store/checklist.ts';
import { useGame } from '../context.ts';
import '../styles/checklist.css';
import { signed } from './signed.ts';
import { useArchive } from './use-archive.ts';
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
      {nearest.lacks.length > 0 && (
        <Conditions conditions={nearest.lacks} ending={nearest.ending} />
      )}
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
          <Nearness conditions={conditions} />
        </summary>
        <p className="muted small">{t(`ending.${ending}.tells`)}</p>
        <Goal ending={ending} />
        <Combination ending={ending} />
        {conditions.length > 0 && <Conditions conditions={conditions} ending={ending} />}
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

/** How near the rule is: each condition a share of the bar, filled as far as it is met. */
const Nearness = ({ conditions }: { conditions: readonly Condition[] }) =>
  conditions.length === 0 ? null : (
    <span className="nearness" aria-hidden="true">
      {conditions.map((condition, at) => (
        <i key={`${condition.measure}-${at}`} className={condition.met ? 'met' : ''}>
          <b style={{ width: `${100 * fullness01(condition)}%` }} />
        </i>
      ))}
    </span>
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
      <Conditions conditions={reading.solid} ending={ending} />
      <p className="small">{t('checklist.lasting')}</p>
      <Conditions conditions={reading.lasting} ending={ending} />
    </>
  );
};

interface ConditionsProps {
  conditions: readonly Condition[];
  /** The ending whose rule they are: with it they say how they have moved. */
  ending?: string;
}

/** What is measured, where it stands, what is asked, and which way it has gone since the last half-year. */
export const Conditions = ({ conditions, ending }: ConditionsProps) => {
  const view = useGame((s) => s.view);
  const before = measuresBefore(view, useArchive());
  return (
    <table className="conditions">
      <caption className="visually-hidden">{t('checklist.conditions')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('checklist.measure')}</th>
          <th scope="col">{t('checklist.now')}</th>
          <th scope="col">{t('checklist.asked')}</th>
          {ending !== undefined && <th scope="col">{t('checklist.since')}</th>}
        </tr>
      </thead>
      <tbody>
        {conditions.map((condition, at) => (
          // A rule may ask for the same measure twice.
          <tr key={`${condition.measure}-${at}`} className={condition.met ? 'met' : ''}>
            <th scope="row">
              <span className="tick">
                <span aria-hidden="true">{condition.met ? '✓' : '·'}</span>
                <span className="visually-hidden">
                  {t(condition.met ? 'checklist.met' : 'checklist.unmet')}
                </span>
              </span>{' '}
              {tOf('measure', condition.measure)}
              <span className="fill" aria-hidden="true">
                <i style={{ width: `${100 * fullness01(condition)}%` }} />
              </span>
            </th>
            <td className="mono">{measureText(condition.measure, condition.value)}</td>
            <td className="muted">{mustText(condition)}</td>
            {ending !== undefined && (
              <td>
                <Moved moved={movedSince(before, ending, condition)} measure={condition.measure} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

interface MovedProps {
  moved: ReturnType<typeof movedSince>;
  measure: string;
}

const Moved = ({ moved, measure }: MovedProps) => {
  if (moved === null) return <span className="muted">–</span>;
  const { change, way } = moved;
  const size = measureKind(measure) === 'share' ? 100 * change : change;
  return (
    <span className={`moved ${way}`}>
      <span aria-hidden="true">{change > 0 ? '▲' : '▼'}</span>
      {measureKind(measure) !== 'flag' && <span className="mono">{signed(size)}</span>}{' '}
      <small>{t(`checklist.${way}`)}</small>
    </span>
  );
};
