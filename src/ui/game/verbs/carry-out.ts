/** Carry an action out and say what came of it, for the eye and for the ear. */
import { t } from '../../../i18n/index.ts';
import type { Action } from '../../../engine/index.ts';
import { useGameStore } from '../../context.ts';
import { refusalText } from '../words.ts';
import { actionText } from './verb-words.ts';

export const useCarryOut = (action: Action): (() => void) => {
  const store = useGameStore();
  return () => {
    const { submit, say } = store.getState();
    const refused = submit(action);
    say(refused === null ? t('act.done', { verb: actionText(action) }) : refusalText(refused));
  };
};
