/** "What would this do?": as far as the chair can know, before it is done. */
import { previewOf } from '../../../store/asking.ts';
import type { Action } from '../../../engine/index.ts';
import { t } from '../../../i18n/index.ts';
import { useGame } from '../../context.ts';
import { previewText } from '../preview-words.ts';

/** The same in one line. */
export const PreviewLine = ({ action }: { action: Action }) => {
  const view = useGame((s) => s.view);
  const lines = previewOf(view, action).map(previewText);
  return <small>{lines.join('; ') || t('act.no-effect')}</small>;
};

export const PreviewLines = ({ action }: { action: Action }) => {
  const view = useGame((s) => s.view);
  const lines = previewOf(view, action).map(previewText);
  return lines.length === 0 ? null : (
    <ul className="plain-list preview small">
      {lines.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
};
