/** How loud, and whether in words. */
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { t } from '../../i18n/index.ts';
import { soundOn, soundSwitch, VOLUMES, type Settings } from '../../store/settings.ts';
import { useApp, useAppContext } from '../context.ts';
import { SwitchSetting } from './choice.tsx';
import '../styles/sound.css';

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
  return (
    <section className="stack">
      <h3>{t('sound.heading')}</h3>
      <SwitchSetting
        label={which === 'classSound' ? t('sound.on-class') : t('sound.on')}
        on={soundOn(settings)}
        onChange={(on) => change({ [which]: on ? 'on' : 'off' })}
        help={which === 'classSound' ? t('sound.class-help') : t('sound.made-here')}
      />
      {SLIDERS.map(([key, words]) => (
        <Volume
          key={key}
          label={t(words)}
          value={settings[key]}
          onChange={(value) => change({ [key]: value })}
        />
      ))}
      <SwitchSetting
        label={t('sound.captions')}
        on={settings.captions === 'on'}
        onChange={(on) => change({ captions: on ? 'on' : 'off' })}
      />
      <button type="button" onClick={() => store.setState({ sample: 'bell' })}>
        {t('sound.sample')}
      </button>
    </section>
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
