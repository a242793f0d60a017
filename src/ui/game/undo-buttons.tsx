/** Undo and Redo: what each would do, or in one sentence why it does nothing. */
import { useId } from 'react';
import { t } from '../../i18n/index.ts';
import type { GameState } from '../../store/game-state.ts';
import type { NextStep } from '../../store/undo.ts';
import { useGame, useGameStore } from '../context.ts';
import { actionText } from './verbs/verb-words.ts';
import { refusalText } from './words.ts';

type Way = 'undo' | 'redo';

const stepText = (step: Exclude<NextStep, { kind: 'refused' }>): string =>
  step.kind === 'draft' ? t('undo.draft') : actionText(step.action);

/** Take back or do again, and say what came of it. */
export const moveStep = (state: GameState, way: Way): void => {
  const step = state[way]();
  state.say(
    step.kind === 'refused'
      ? refusalText(step.refusal)
      : t(`undo.${way}ne`, { what: stepText(step) }),
  );
};

export const UndoButtons = () => {
  const undoable = useGame((s) => s.undoable);
  const redoable = useGame((s) => s.redoable);
  return (
    <div className="undo-buttons">
      <StepButton way="undo" step={undoable} sign="↶" />
      <StepButton way="redo" step={redoable} sign="↷" />
    </div>
  );
};

interface StepButtonProps {
  way: Way;
  step: NextStep;
  sign: string;
}

const StepButton = ({ way, step, sign }: StepButtonProps) => {
  const store = useGameStore();
  const id = useId();
  const refused = step.kind === 'refused';
  const text = refused
    ? refusalText(step.refusal)
    : t(`undo.${way}-what`, { what: stepText(step) });
  return (
    <>
      <button
        type="button"
        className="quiet"
        aria-disabled={refused}
        aria-describedby={id}
        title={text}
        onClick={() => {
          moveStep(store.getState(), way);
        }}
      >
        <span aria-hidden="true">{sign}</span> {t(`undo.${way}`)}
      </button>
      <span id={id} className="visually-hidden">
        {text}
      </span>
    </>
  );
};
