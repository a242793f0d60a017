/** A lens of one's own: the dials of the debate by claim, and every coefficient by search. */
import { useId, useState } from 'react';
import { t } from '../../i18n/index.ts';
import {
  changedCoefficients,
  changedKeys,
  CLAIMS,
  infoOf,
  onPreset,
  presetOf,
  searchCoefficients,
  valueOf,
  withValue,
  type AssumptionInfo,
  type LensChanges,
} from '../../store/my-lens.ts';
import { LENSES, type Lens } from '../../store/new-game.ts';
import { AssumptionSlider } from './assumption-slider.tsx';
import { SearchInput } from './search-input.tsx';

interface MyLensProps {
  preset: Lens;
  changes: LensChanges;
  onChange: (preset: Lens, changes: LensChanges) => void;
}

export const MyLens = ({ preset, changes, onChange }: MyLensProps) => (
  <section className="my-lens" aria-label={t('lens.mine')}>
    <div className="row">
      <label className="inline-choice">
        {t('mine.from')}
        <select
          value={preset}
          onChange={(event) => {
            const next = LENSES.find((lens) => lens === event.target.value);
            if (next !== undefined) onChange(next, onPreset(next, changes));
          }}
        >
          {LENSES.map((lens) => (
            <option key={lens} value={lens}>
              {t(`lens.${lens}`)}
            </option>
          ))}
        </select>
      </label>
      <output className="muted">{t('mine.changed', { count: changedKeys(changes).length })}</output>
      {changedKeys(changes).length > 0 && (
        <button
          type="button"
          onClick={() => {
            onChange(preset, {});
          }}
        >
          {t('mine.reset-all')}
        </button>
      )}
    </div>
    <Dials preset={preset} changes={changes} onChange={onChange} />
    <Coefficients preset={preset} changes={changes} onChange={onChange} />
  </section>
);

const Dials = (props: MyLensProps) => (
  <details open>
    <summary>{t('mine.dials')}</summary>
    <p className="muted small">{t('mine.dials-help')}</p>
    <div className="claims">
      {CLAIMS.map(([claim, counter]) => (
        <fieldset key={claim} className="claim">
          <legend>{t(`claim.${claim}`)}</legend>
          <OneSlider
            {...props}
            bare
            info={infoOf(claim)}
            heading={t('claim.for', { claim: t(`coefficient.${claim}`) })}
          />
          <OneSlider
            {...props}
            bare
            info={infoOf(counter)}
            heading={t('claim.against', { claim: t(`coefficient.${counter}`) })}
          />
        </fieldset>
      ))}
    </div>
  </details>
);

/** So many results are shown: each is a slider. */
const MOST_FOUND = 12;

const Coefficients = (props: MyLensProps) => {
  const [query, setQuery] = useState('');
  const id = useId();
  const found = searchCoefficients(query);
  const changed = changedCoefficients(props.changes);
  const shown = found.filter(({ key }) => !changed.includes(key)).slice(0, MOST_FOUND);
  return (
    <details>
      <summary>{t('mine.coefficients')}</summary>
      <div className="field">
        <label htmlFor={id}>{t('mine.search')}</label>
        <SearchInput id={id} value={query} onChange={setQuery} describedBy={`${id}-help`} />
        <small id={`${id}-help`}>{t('mine.search-help')}</small>
      </div>
      {changed.map((key) => (
        <Coefficient key={key} {...props} info={infoOf(key)} />
      ))}
      <p className="muted small" aria-live="polite">
        {query.trim() !== '' &&
          t('mine.found', {
            count: found.length,
            hidden: Math.max(0, found.length - MOST_FOUND),
          })}
      </p>
      {shown.map((info) => (
        <Coefficient key={info.key} {...props} info={info} />
      ))}
    </details>
  );
};

const Coefficient = (props: MyLensProps & { info: AssumptionInfo }) => (
  <OneSlider {...props} heading={`${props.info.key}: ${t(`coefficient.${props.info.key}`)}`} />
);

interface OneSliderProps extends MyLensProps {
  info: AssumptionInfo;
  heading: string;
  bare?: boolean;
}

const OneSlider = ({ preset, changes, onChange, info, heading, bare = false }: OneSliderProps) => (
  <AssumptionSlider
    info={info}
    heading={heading}
    bare={bare}
    value={valueOf(preset, changes, info.key)}
    preset={presetOf(preset, info.key)}
    onChange={(value) => {
      onChange(preset, withValue(preset, changes, info.key, value));
    }}
  />
);
