/** How the mandate stands while it is played: axes against the baseline, the score so far, and the promises. */
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { percent, plain, t } from '../../i18n/index.ts';
import type { Background } from '../../store/background.ts';
import {
  mandateReading,
  POINTS_KEPT,
  WON_FROM,
  type AxisReading,
  type MandateReading,
  type PromiseReading,
} from '../../store/mandate.ts';
import { useGame } from '../context.ts';
import { CodexLink } from '../tools/codex-link.tsx';

export const useStanding = (): { reading: MandateReading; baseline: Background<number[]> } => {
  const view = useGame((s) => s.view);
  const baseline = useGame((s) => s.baseline);
  const axes = baseline.state === 'done' ? baseline.value : null;
  return { reading: mandateReading(view, axes), baseline };
};

/** In the head of the room: the mandate's name, its score so far, and all of it on demand. */
export const MandateButton = () => {
  const { reading, baseline } = useStanding();
  const { mandate, score } = reading;
  const name = mandate === null ? t('new.mandate-open') : t(`mandate.${mandate.id}`);
  const figure =
    score === null ? (baseline.state === 'working' ? t('standing.waits') : '') : plain(score);
  return (
    <DialogTrigger>
      <Button className="mandate-button">
        {name}
        {mandate !== null && figure !== '' && (
          <>
            {' '}
            <b>{figure}</b>
          </>
        )}
        <span className="visually-hidden">
          {' '}
          {score === null ? t('standing.button-none') : t('standing.button-label')}
        </span>
      </Button>
      <Popover className="popover" placement="bottom">
        <Dialog className="sheet dialog standing">
          <Heading slot="title" level={2}>
            {name}
          </Heading>
          <Standing reading={reading} baseline={baseline} />
          {mandate !== null && <CodexLink to={`mandate:${mandate.id}`} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
};

interface StandingProps {
  reading: MandateReading;
  baseline: Background<number[]>;
}

const Standing = ({ reading, baseline }: StandingProps) => (
  <>
    <p>{leadText(reading, baseline)}</p>
    <AxisList axes={reading.axes} />
    {reading.promises.length > 0 && (
      <>
        <h3>{t('mandate.promises')}</h3>
        <PromiseList promises={reading.promises} />
        <p className="muted small">
          {t('promise.worth', { kept: POINTS_KEPT, broken: reading.brokenPoints })}
        </p>
      </>
    )}
  </>
);

const leadText = ({ mandate, score }: MandateReading, baseline: Background<number[]>): string => {
  if (mandate === null) return t('standing.no-mandate');
  if (score !== null) return t('standing.today', { score, won: WON_FROM });
  return baseline.state === 'working'
    ? t('standing.working', { pct: 100 * baseline.done01 })
    : t('standing.failed');
};

const AxisList = ({ axes }: { axes: readonly AxisReading[] }) => (
  <ul className="axes">
    {axes.map((axis) => (
      <Axis key={axis.axis} reading={axis} />
    ))}
  </ul>
);

const Axis = ({ reading }: { reading: AxisReading }) => {
  const { axis, value, baseline, full, weight, points } = reading;
  return (
    <li>
      <details>
        <summary>
          <strong>{t(`axis.${axis}`)}</strong>{' '}
          {weight !== null && (
            <span className="muted small">{t('standing.axis-weight', { weight })}</span>
          )}
          {points !== null && <b className="mono">{t('standing.axis-points', { points })}</b>}
          <AxisBar reading={reading} />
          <span className="small">
            {t('standing.axis-figures', {
              value,
              baseline: baseline === null ? 'none' : plain(baseline),
            })}
          </span>
        </summary>
        <p className="small">
          {t(`axis.${axis}.means`)} {t('standing.axis-full', { full })}
        </p>
      </details>
    </li>
  );
};

/** Value as a bar, baseline as a tick, full attainment as another. */
export const AxisBar = ({ reading: { value, baseline, full } }: { reading: AxisReading }) => (
  <span className="axis-bar" aria-hidden="true">
    <i
      className={baseline !== null && value < baseline ? 'below' : 'above'}
      style={{ width: `${value}%` }}
    />
    {baseline !== null && <i className="tick" style={{ left: `${baseline}%` }} />}
    <i className="tick full" style={{ left: `${full}%` }} />
  </span>
);

export const PromiseList = ({ promises }: { promises: readonly PromiseReading[] }) => (
  <ul className="promise-list">
    {promises.map((promise) => (
      <li key={promise.promise} className={promise.state}>
        <span className="tick" aria-hidden="true">
          {promise.state === 'not-kept' ? '✗' : promise.state === 'at-risk' ? '!' : '✓'}
        </span>
        <span>
          {t(`promise.${promise.promise}`)}: <b>{t(`promise.${promise.state}`)}</b>{' '}
          <span className="muted small">{figureText(promise)}</span>
        </span>
      </li>
    ))}
  </ul>
);

/** In the promise's own unit: shares of 1 read as points of 100. */
const figureText = ({ promise, value, threshold, must }: PromiseReading): string => {
  const text = (x: number): string => {
    if (promise === 'spending-kept') return percent(x, 1);
    if (promise === 'no-new-floor') return percent(5 * x, 1);
    if (promise === 'nobody-leaves' || promise === 'word-kept') return plain(x);
    return plain(100 * x);
  };
  return t('promise.figure', { value: text(value), threshold: text(threshold), must });
};
