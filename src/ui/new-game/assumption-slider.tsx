/** One coefficient as a slider, with what it means, on what it rests, and where others would put it. */
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { t, trimmed } from '../../i18n/index.ts';
import { sliderRange, type AssumptionInfo } from '../../store/my-lens.ts';

interface SliderProps {
  info: AssumptionInfo;
  heading: string;
  value: number;
  /** What the preset sets. */
  preset: number;
  /** Dials all have the same source and range: they need no facts. */
  bare?: boolean;
  onChange: (value: number) => void;
}

const PRECISE = { maximumFractionDigits: 6 };

export const AssumptionSlider = (props: SliderProps) => {
  const { info, heading, value, preset, bare = false, onChange } = props;
  const range = sliderRange(info);
  const percent = (x: number): string => `${(100 * (x - range.min)) / (range.max - range.min)}%`;
  return (
    <div className="assumption">
      <Slider
        minValue={range.min}
        maxValue={range.max}
        step={range.step}
        value={value}
        formatOptions={PRECISE}
        onChange={(next) => {
          if (typeof next === 'number') onChange(next);
        }}
      >
        <Label>{heading}</Label>
        <SliderOutput className="mono">{trimmed(value)}</SliderOutput>
        <SliderTrack className="assumption-track">
          <i
            className="tick default"
            title={t('mine.default-tick')}
            style={{ left: percent(info.default) }}
          />
          <i
            className="tick sceptic"
            title={t('mine.sceptic-tick')}
            style={{ left: percent(info.sceptic) }}
          />
          <SliderThumb className="assumption-thumb" />
        </SliderTrack>
      </Slider>
      <p className="muted small">
        {t('mine.facts', {
          min: trimmed(info.min),
          max: trimmed(info.max),
          default: trimmed(info.default),
          sceptic: trimmed(info.sceptic),
        })}
        {!bare && ` ${t('mine.source', { source: t(`rests-on.${info.source}`) })}`}
      </p>
      {value !== preset && (
        <button
          type="button"
          className="link small"
          onClick={() => {
            onChange(preset);
          }}
        >
          {t('mine.reset', { value: trimmed(preset) })}
        </button>
      )}
    </div>
  );
};
