/** One dimension of the treaty: a track over the whole scale, and a slider over what one package may change. */
import type { CSSProperties } from 'react';
import { points, t } from '../../i18n/index.ts';
import type { DimensionRange } from '../../engine/bargaining/package-limits.ts';
import { LEVEL_MARKS } from '../../store/readings.ts';
import { useGame } from '../context.ts';
import { levelText } from './words.ts';
import { Hint } from '../glossary/hint.tsx';

interface DialProps {
  range: DimensionRange;
  now: number;
  /** Proposed change, treaty units. */
  change: number;
}

const percent = (share: number): string => `${100 * share}%`;

export const Dial = ({ range, now, change }: DialProps) => {
  const { dimension } = range;
  const setDial = useGame((s) => s.setDial);
  const name = t(`dimension.${dimension}`);
  const proposed = now + change;
  const moved = change !== 0;
  const least = Math.ceil(range.min * 100 - 1e-6);
  const most = Math.floor(range.max * 100 + 1e-6);
  const place: CSSProperties = {
    left: `calc(${percent(now + least / 100)} - var(--thumb) / 2)`,
    width: `calc(${percent((most - least) / 100)} + var(--thumb))`,
  };
  return (
    <div className={moved ? 'dial moved' : 'dial'} data-codex={`dimension:${dimension}`}>
      <span>
        <label htmlFor={`dial-${dimension}`}>{name}</label>{' '}
        <Hint
          name={name}
          text={t(`dimension.${dimension}.means`)}
          entry={`dimension:${dimension}`}
        />
      </span>
      <output htmlFor={`dial-${dimension}`}>
        {moved ? (
          <>
            {levelText(dimension, now) !== levelText(dimension, proposed) && (
              <span className="muted">{levelText(dimension, now)} → </span>
            )}
            <b>{levelText(dimension, proposed)}</b> <span className="mono">{points(change)}</span>
          </>
        ) : (
          <span className="muted">{levelText(dimension, now)}</span>
        )}
      </output>
      <div className="track">
        {LEVEL_MARKS.map((mark) => (
          <i key={mark} className="mark" style={{ left: percent(mark) }} />
        ))}
        <i className="span" style={spanStyle(now, proposed)} />
        <i className="now" style={{ left: percent(now) }} />
        <input
          id={`dial-${dimension}`}
          type="range"
          min={least}
          max={most}
          step={1}
          value={Math.round(change * 100)}
          style={place}
          aria-valuetext={t('deal.value', {
            points: moved ? points(change) : t('deal.unchanged'),
            level: levelText(dimension, proposed),
          })}
          onChange={(event) => {
            setDial(dimension, Number(event.target.value) / 100);
          }}
        />
      </div>
    </div>
  );
};

const spanStyle = (now: number, proposed: number): CSSProperties => ({
  left: percent(Math.min(now, proposed)),
  width: percent(Math.abs(proposed - now)),
});
