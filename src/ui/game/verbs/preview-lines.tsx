/** "What would this do?": as far as the chair can know, before it is done. */
import { useMemo } from 'react';
import { previewOf } from '../../../store/asking.ts';
import type { Action } from '../../../engine/index.ts';
import { t } from '../../../i18n/index.ts';
import { useGame } from '../../context.ts';
import { previewText } from '../preview-words.ts';

/** Whether it cannot be taken back once it is done. */
const useFinal = (action: Action): boolean => {
  const view = useGame((s) => s.view);
  const isFinal = useGame((s) => s.isFinal);
  // Tried again when the state or the action is another one, not whenever a parent draws.
  return useMemo(() => view.phase === 'decision' && isFinal(action), [view, isFinal, action]);
};

/** The same in one line. */
export const PreviewLine = ({ action }: { action: Action }) => {
  const view = useGame((s) => s.view);
  const lines = previewOf(view, action).map(previewText);
  const final = useFinal(action);
  return (
    <small>
      {lines.join('; ') || t('act.no-effect')}
      {final && <i> {t('ask.final')}</i>}
    </small>
  );
};

export const PreviewLines = ({ action }: { action: Action }) => {
  const view = useGame((s) => s.view);
  const lines = previewOf(view, action).map(previewText);
  const final = useFinal(action);
  return lines.length === 0 && !final ? null : (
    <ul className="plain-list preview small">
      {lines.map((text) => (
        <li key={text}>{text}</li>
      ))}
      {final && <li className="final">{t('ask.final')}</li>}
    </ul>
  );
};
