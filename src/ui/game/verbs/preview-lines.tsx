/** "What would this do?": as far as the chair can know, before it is done. */
import { useEffect, useMemo, useState } from 'react';
import { whenIdle } from '../../../store/after-paint.ts';
import { previewOf } from '../../../store/asking.ts';
import type { Action } from '../../../engine/index.ts';
import type { View } from '../../../engine/state.ts';
import { t } from '../../../i18n/index.ts';
import { ownMember } from '../../../store/seat.ts';
import { useGame } from '../../context.ts';
import { previewText } from '../preview-words.ts';

interface Tried {
  view: View;
  action: Action;
  final: boolean;
}

/**
 * Whether it cannot be taken back once it is done. It is tried on a copy of the game when the page is idle, so that a
 * tab opens at once; meanwhile it is taken for what it was before.
 */
const useFinal = (action: Action): boolean => {
  const view = useGame((s) => s.view);
  const isFinal = useGame((s) => s.isFinal);
  const [tried, setTried] = useState<Tried | null>(null);
  const known = tried?.view === view && tried.action === action;
  const open = view.phase === 'decision';
  useEffect(
    () =>
      known || !open
        ? undefined
        : whenIdle(() => setTried({ view, action, final: isFinal(action) })),
    [known, open, view, action, isFinal],
  );
  return open && tried?.action === action && tried.final;
};

/** Lines of the preview; who acts has a name where a government is played. */
const useLines = (action: Action): string[] => {
  const view = useGame((s) => s.view);
  return useMemo(() => {
    const actor = action.verb === 'choose' ? null : ownMember(view);
    return previewOf(view, action).map((line) => previewText(line, actor));
  }, [view, action]);
};

/** The same in one line. */
export const PreviewLine = ({ action }: { action: Action }) => {
  const lines = useLines(action);
  const final = useFinal(action);
  return (
    <small>
      {lines.join('; ') || t('act.no-effect')}
      {final && <i> {t('ask.final')}</i>}
    </small>
  );
};

export const PreviewLines = ({ action }: { action: Action }) => {
  const lines = useLines(action);
  const final = useFinal(action);
  return lines.length === 0 && !final ? null : (
    <ul className="plain-list preview small">
      {lines.map((text, at) => (
        // What happens at once may happen every half-year as well.
        <li key={`${at}: ${text}`}>{text}</li>
      ))}
      {final && <li className="final">{t('ask.final')}</li>}
    </ul>
  );
};
