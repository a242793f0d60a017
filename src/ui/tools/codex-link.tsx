/** A way into the codex; it closes the reasons that it stands in. */
import { useContext, type ReactNode } from 'react';
import { OverlayTriggerStateContext } from 'react-aria-components';
import { t } from '../../i18n/index.ts';
import { useApp } from '../context.ts';

interface CodexLinkProps {
  /** Id of the entry. */
  to: string;
  /** "In the codex" unless given. */
  children?: ReactNode;
}

export const CodexLink = ({ to, children }: CodexLinkProps) => {
  const lay = useApp((s) => s.lay);
  const popover = useContext(OverlayTriggerStateContext);
  return (
    <button
      type="button"
      className="link codex-link"
      onClick={() => {
        popover?.close();
        lay({ kind: 'codex', entry: to });
      }}
    >
      {children ?? t('codex.link')}
    </button>
  );
};
