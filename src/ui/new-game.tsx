/** A new campaign: seed, length and lens. */
import { useId, useState, type FormEvent } from 'react';
import { t } from '../i18n/index.ts';
import {
  DIFFICULTIES,
  LENGTHS,
  LENSES,
  MANDATE_IDS,
  randomSeed,
  type Length,
  type MandateId,
} from '../store/new-game.ts';
import { useApp } from './context.ts';

export const NewGame = () => {
  const start = useApp((s) => s.startGame);
  const fail = useApp((s) => s.fail);
  const show = useApp((s) => s.show);
  const hasSave = useApp((s) => s.hasSave);
  const [seed, setSeed] = useState(randomSeed);
  const [lens, setLens] = useState<(typeof LENSES)[number]>('agnostic');
  const [length, setLength] = useState<Length>('24');
  const [difficulty, setDifficulty] = useState<(typeof DIFFICULTIES)[number]>('standard');
  const [mandate, setMandate] = useState<MandateId>('open-brief');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (seed.trim() === '') return;
    const choice = { seed: seed.trim(), lens, difficulty, mandate, personTurns: Number(length) };
    start(choice).catch(fail);
  };
  return (
    <main className="page">
      <form className="sheet new-game" onSubmit={submit}>
        <h1>
          {t('new.heading')}: {t('scenario.coalition-2025.title')}
        </h1>
        <p className="lead">{t('scenario.coalition-2025.description')}</p>
        <SeedField seed={seed} onChange={setSeed} />
        <Choices
          legend={t('new.length')}
          name="length"
          choices={LENGTHS}
          chosen={length}
          onChange={setLength}
          label={(choice) => [t(`new.length-${choice}`), t(`new.length-${choice}-help`)]}
        />
        <Choices
          legend={t('new.difficulty')}
          help={t('new.difficulty-help')}
          name="difficulty"
          choices={DIFFICULTIES}
          chosen={difficulty}
          onChange={setDifficulty}
          label={(choice) => [t(`difficulty.${choice}`), t(`difficulty.${choice}.means`)]}
        />
        <Choices
          legend={t('new.mandate')}
          help={t('new.mandate-help')}
          name="mandate"
          choices={MANDATE_IDS}
          chosen={mandate}
          onChange={setMandate}
          label={(choice) => [t(`mandate.${choice}`), t(`mandate.${choice}.means`)]}
        />
        <Choices
          legend={t('new.lens')}
          help={t('new.lens-help')}
          name="lens"
          choices={LENSES}
          chosen={lens}
          onChange={setLens}
          label={(choice) => [t(`lens.${choice}`), t(`lens.${choice}.means`)]}
        />
        <div className="row end">
          {hasSave && <span className="muted">{t('new.replaces')}</span>}
          <button
            type="button"
            onClick={() => {
              show('title');
            }}
          >
            {t('new.back')}
          </button>
          <button type="submit" className="primary">
            {t('new.start')}
          </button>
        </div>
      </form>
    </main>
  );
};

const SeedField = ({ seed, onChange }: { seed: string; onChange: (seed: string) => void }) => {
  const id = useId();
  const empty = seed.trim() === '';
  return (
    <div className="field">
      <label htmlFor={id}>{t('new.seed')}</label>
      <div className="row">
        <input
          id={id}
          className="mono"
          value={seed}
          maxLength={64}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={empty}
          aria-describedby={`${id}-help`}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
        <button
          type="button"
          onClick={() => {
            onChange(randomSeed());
          }}
        >
          {t('new.seed-shuffle')}
        </button>
      </div>
      <small id={`${id}-help`}>{empty ? t('new.seed-empty') : t('new.seed-help')}</small>
    </div>
  );
};

interface ChoicesProps<T extends string> {
  legend: string;
  help?: string;
  name: string;
  choices: readonly T[];
  chosen: T;
  onChange: (choice: T) => void;
  label: (choice: T) => [title: string, meaning: string];
}

const Choices = <T extends string>(props: ChoicesProps<T>) => (
  <fieldset className="choices">
    <legend>{props.legend}</legend>
    {props.help !== undefined && <p className="muted">{props.help}</p>}
    {props.choices.map((choice) => {
      const [title, meaning] = props.label(choice);
      return (
        <label key={choice} className="choice">
          <input
            type="radio"
            name={props.name}
            checked={choice === props.chosen}
            onChange={() => {
              props.onChange(choice);
            }}
          />
          <strong>{title}</strong>
          <small>{meaning}</small>
        </label>
      );
    })}
  </fieldset>
);
