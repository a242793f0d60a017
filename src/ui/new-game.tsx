/** A new game: scenario, seed, length, difficulty, mandate and lens. */
import { useId, useState, type FormEvent } from 'react';
import { t, tOf } from '../i18n/index.ts';
import {
  DIFFICULTIES,
  difficultyFacts,
  governmentOf,
  LENGTHS,
  LENSES,
  mandatesOf,
  randomSeed,
  SCENARIOS,
  type Difficulty,
  type Length,
  type Lens,
  type MandateId,
  type SeatChoice,
} from '../store/new-game.ts';
import type { LensChanges } from '../store/my-lens.ts';
import { useApp } from './context.ts';
import { lensText } from './lens-words.ts';
import { MandateCard } from './mandate-card.tsx';
import { Choices } from './new-game/choices.tsx';
import { MyLens } from './new-game/my-lens.tsx';
import { SeatChoices } from './new-game/seat-choice.tsx';
import './styles/frame.css';
import './styles/seat.css';

type MandateChoice = MandateId | 'dealt' | 'open';

interface Choice {
  seat: SeatChoice;
  scenarioId: (typeof SCENARIOS)[number];
  seed: string;
  length: Length;
  difficulty: Difficulty;
  mandate: MandateChoice;
  /** `mine` = the preset with changes on top. */
  lens: Lens | 'mine';
  preset: Lens;
  changes: LensChanges;
}

const firstChoice = (): Choice => ({
  seat: 'secretary-general',
  scenarioId: SCENARIOS[0],
  seed: randomSeed(),
  length: '24',
  difficulty: 'standard',
  mandate: 'dealt',
  lens: 'agnostic',
  preset: 'agnostic',
  changes: {},
});

export const NewGame = () => {
  const start = useApp((s) => s.startGame);
  const fail = useApp((s) => s.fail);
  const [choice, setChoice] = useState(firstChoice);
  const change = (part: Partial<Choice>): void => setChoice((before) => ({ ...before, ...part }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const { seat, scenarioId, seed, length, difficulty, mandate, lens, preset, changes } = choice;
    if (seed.trim() === '') return;
    start({
      scenarioId,
      seat,
      seed: seed.trim(),
      personTurns: Number(length),
      difficulty,
      mandate: mandate === 'open' ? null : mandate,
      ...(lens === 'mine' ? { lens: preset, assumptions: changes } : { lens }),
    }).catch(fail);
  };
  return (
    <main className="page new-game-page">
      <form className="sheet new-game" onSubmit={submit}>
        <h1>{t('new.heading')}</h1>
        <div className="new-game-columns">
          <div>
            <ScenarioChoice choice={choice} change={change} />
            <SeatChoices seat={choice.seat} onChange={(seat) => change(withSeat(choice, seat))} />
            <SeedField seed={choice.seed} onChange={(seed) => change({ seed })} />
            <LengthChoice choice={choice} change={change} />
            <DifficultyChoice choice={choice} change={change} />
          </div>
          <div>
            <MandateChoices choice={choice} change={change} />
            <LensChoice choice={choice} change={change} />
          </div>
        </div>
        {choice.lens === 'mine' && (
          <MyLens
            preset={choice.preset}
            changes={choice.changes}
            onChange={(preset, changes) => change({ preset, changes })}
          />
        )}
        <StartBar choice={choice} />
      </form>
    </main>
  );
};

interface PartProps {
  choice: Choice;
  change: (part: Partial<Choice>) => void;
}

const ScenarioChoice = ({ choice, change }: PartProps) => (
  <Choices
    legend={t('new.scenario')}
    name="scenario"
    choices={SCENARIOS}
    chosen={choice.scenarioId}
    onChange={(scenarioId) => change({ scenarioId })}
    label={(id) => [t(`scenario.${id}.title`), t(`scenario.${id}.description`)]}
  />
);

const LengthChoice = ({ choice, change }: PartProps) => (
  <Choices
    legend={t('new.length')}
    name="length"
    choices={LENGTHS}
    chosen={choice.length}
    onChange={(length) => change({ length })}
    label={(length) => [t(`new.length-${length}`), t(`new.length-${length}-help`)]}
  />
);

const DifficultyChoice = ({ choice, change }: PartProps) => (
  <Choices
    legend={t('new.difficulty')}
    help={t('new.difficulty-help')}
    name="difficulty"
    choices={DIFFICULTIES}
    chosen={choice.difficulty}
    onChange={(difficulty) => change({ difficulty })}
    label={(difficulty) => [
      t(`difficulty.${difficulty}`),
      `${t(`difficulty.${difficulty}.means`)} ${factsText(difficulty)}`,
    ]}
  />
);

const factsText = (difficulty: Difficulty): string => {
  const { advice, fogPct, bands, hours, volatility, patience } = difficultyFacts(difficulty);
  return t('difficulty.facts', {
    advice: advice === 'after-sounding' ? 'sounded' : advice,
    hours,
    fog: String(fogPct),
    fogPct,
    bands,
    volatility: volatility < 1 ? 'calm' : volatility > 1 ? 'high' : 'usual',
    patience: patience > 1 ? 'patient' : patience < 1 ? 'short' : 'usual',
  });
};

/** A seat has mandates of its own: one that it cannot hold gives way to the one that is dealt. */
const withSeat = ({ mandate }: Choice, seat: SeatChoice): Partial<Choice> => {
  const fits =
    mandate === 'dealt' || mandate === 'open' || mandatesOf(seat).some((id) => id === mandate);
  return fits ? { seat } : { seat, mandate: 'dealt' };
};

const mandateLabel = (mandate: MandateChoice): [string, string] =>
  mandate === 'dealt' || mandate === 'open'
    ? [t(`new.mandate-${mandate}`), t(`new.mandate-${mandate}.means`)]
    : [t(`mandate.${mandate}`), t(`mandate.${mandate}.means`)];

const MandateChoices = ({ choice, change }: PartProps) => (
  <Choices
    legend={t('new.mandate')}
    help={t('new.mandate-help')}
    name="mandate"
    choices={['dealt', ...mandatesOf(choice.seat), 'open'] satisfies MandateChoice[]}
    chosen={choice.mandate}
    onChange={(mandate) => change({ mandate })}
    label={mandateLabel}
  >
    {choice.mandate !== 'dealt' && choice.mandate !== 'open' && <MandateCard id={choice.mandate} />}
  </Choices>
);

const LENS_CHOICES: readonly Choice['lens'][] = [...LENSES, 'mine'];

const LensChoice = ({ choice, change }: PartProps) => (
  <Choices
    legend={t('new.lens')}
    help={t('new.lens-help')}
    name="lens"
    choices={LENS_CHOICES}
    chosen={choice.lens}
    onChange={(lens) => change({ lens })}
    label={(lens) => [t(`lens.${lens}`), t(`lens.${lens}.means`)]}
  />
);

const lensOf = ({ lens, preset, changes }: Choice): string =>
  lens === 'mine' ? lensText(preset, changes) : t(`lens.${lens}`);

const StartBar = ({ choice }: { choice: Choice }) => {
  const show = useApp((s) => s.show);
  const government = governmentOf(choice.seat);
  return (
    <div className="start-bar">
      <p className="small">
        {government !== null && `${tOf('member', government)} · `}
        {t('new.summary', {
          length: t(`new.length-${choice.length}`),
          difficulty: t(`difficulty.${choice.difficulty}`),
          lens: lensOf(choice),
          mandate: mandateLabel(choice.mandate)[0],
        })}
      </p>
      <button
        type="button"
        onClick={() => {
          show('title');
        }}
      >
        {t('new.back')}
      </button>
      <button type="submit" className="primary">
        {t(choice.seat === 'secretary-general' ? 'new.start' : 'seat.take')}
      </button>
    </div>
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
