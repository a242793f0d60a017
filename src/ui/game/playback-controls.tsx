/** What stands under a vote that is played out: how fast, all at once, and on when it is over. */
import { useEffect, useRef } from 'react';
import { t } from '../../i18n/index.ts';
import { NEXT_CONTROLS } from '../../store/next.ts';
import { COUNCIL_SPEEDS } from '../../store/scene-state.ts';
import { useGame } from '../context.ts';

interface PlaybackControlsProps {
  /** All has been heard. */
  over: boolean;
  skip: { words: string; go: () => void };
  leave: { words: string; go: () => void; control: string };
}

export const PlaybackControls = ({ over, skip, leave }: PlaybackControlsProps) => {
  const onward = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (over) onward.current?.focus();
  }, [over]);
  return (
    <div className="row council-controls">
      <SpeedChoice />
      {over ? (
        <button
          type="button"
          className="primary"
          data-next={leave.control}
          ref={onward}
          onClick={leave.go}
        >
          {leave.words}
        </button>
      ) : (
        <button type="button" data-next={NEXT_CONTROLS.openAll} onClick={skip.go}>
          {skip.words}
        </button>
      )}
    </div>
  );
};

const SpeedChoice = () => {
  const speed = useGame((s) => s.councilSpeed);
  const setSpeed = useGame((s) => s.setCouncilSpeed);
  return (
    <label className="inline-choice">
      {t('council.speed')}
      <select
        value={speed}
        onChange={(event) => {
          const next = COUNCIL_SPEEDS.find((choice) => choice === event.target.value);
          if (next !== undefined) setSpeed(next);
        }}
      >
        {COUNCIL_SPEEDS.map((choice) => (
          <option key={choice} value={choice}>
            {t(`council.speed.${choice}`)}
          </option>
        ))}
      </select>
    </label>
  );
};
