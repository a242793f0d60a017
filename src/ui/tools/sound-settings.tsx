/** How loud, and whether in words. */
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { t } from '../../i18n/index.ts';
import { soundOn, soundSwitch, VOLUMES, type Settings } from '../../store/settings.ts';
import { useApp, useAppContext } from '../context.ts';

const SLIDERS = [
  ['volumeMaster', 'sound.master'],
  ['volumeCues', 'sound.cues'],
  ['volumeAmbience', 'sound.ambience'],
] as const;

export const SoundSettings = () => {
  const { store } = useAppContext();
  const settings = useApp((s) => s.settings);
  const change = useApp((s) => s.changeSettings);
  const which = soundSwitch(settings);
  const on = soundOn(settings);
  return (
    <fieldset className="stack sound-settings">
      <legend>{t('sound.heading')}</legend>
      <p className="muted small">{t('sound.made-here')}</p>
      <label className="check">
        <input
          type="checkbox"
          checked={on}
          onChange={({ target }) => change({ [which]: target.checked ? 'on' : 'off' })}
        />
        {which === 'classSound' ? t('sound.on-class') : t('sound.on')}
      </label>
      {which === 'classSound' && <p className="muted small">{t('sound.class-help')}</p>}
      {SLIDERS.map(([key, words]) => (
        <Volume
          key={key}
          label={t(words)}
          value={settings[key]}
          onChange={(value) => change({ [key]: value })}
        />
      ))}
      <label className="check">
        <input
          type="checkbox"
          checked={settings.captions === 'on'}
          onChange={({ target }) => change({ captions: target.checked ? 'on' : 'off' })}
        />
        {t('sound.captions')}
      </label>
      <button type="button" onClick={() => store.setState({ sample: 'bell' })}>
        {t('sound.sample')}
      </button>
    </fieldset>
  );
};

interface VolumeProps {
  label: string;
  value: Settings['volumeMaster'];
  onChange: (value: Settings['volumeMaster']) => void;
}

const Volume = ({ label, value, onChange }: VolumeProps) => (
  <Slider
    className="volume"
    value={value}
    minValue={0}
    maxValue={100}
    step={10}
    onChange={(next) => {
      const chosen = VOLUMES.find((volume) => volume === next);
      if (chosen !== undefined) onChange(chosen);
    }}
  >
    <Label>{label}</Label>
    <SliderOutput>{t('sound.percent', { value })}</SliderOutput>
    <SliderTrack className="volume-track">
      <SliderThumb className="volume-thumb" />
    </SliderTrack>
  </Slider>
);
