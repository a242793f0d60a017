/** One entry of the codex. */
import { useEffect, useRef } from 'react';
import { t } from '../../../i18n/index.ts';
import { useApp, useMaybeGame } from '../../context.ts';
import { onceGone } from '../../focus-soon.ts';
import { linksOf, type CodexEntry } from './entries.ts';
import { placeKey, wayTo } from './place.ts';

interface EntryProps {
  entry: CodexEntry;
  byId: ReadonlyMap<string, CodexEntry>;
  onRead: (id: string) => void;
  onBack: () => void;
}

export const Entry = ({ entry, byId, onRead, onBack }: EntryProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <article>
      <p className="row">
        <button type="button" className="link" onClick={onBack}>
          {t('codex.back')}
        </button>
        <small className="muted">{t(`codex.kind.${entry.kind}`)}</small>
      </p>
      <h3 ref={heading} tabIndex={-1} className={entry.kind === 'coefficient' ? 'mono' : ''}>
        {entry.title}
      </h3>
      {entry.text.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <Where entry={entry} />
      <See ids={linksOf(entry, byId.values())} byId={byId} onRead={onRead} />
    </article>
  );
};

const Where = ({ entry }: { entry: CodexEntry }) => {
  const game = useMaybeGame();
  const lay = useApp((s) => s.lay);
  const way = wayTo(entry, game?.getState() ?? null);
  return (
    <section>
      <h4>{t('codex.where')}</h4>
      <p>
        {t(placeKey(entry.kind))}{' '}
        {way !== null && (
          <button
            type="button"
            className="link"
            onClick={() => {
              lay(null);
              onceGone('.codex', way);
            }}
          >
            {t('codex.go')}
          </button>
        )}
      </p>
    </section>
  );
};

type SeeProps = Pick<EntryProps, 'byId' | 'onRead'> & { ids: readonly string[] };

/** So many links are shown at once. */
const MOST = 24;

const See = ({ ids, byId, onRead }: SeeProps) => {
  const entries = ids.flatMap((id) => byId.get(id) ?? []);
  if (entries.length === 0) return null;
  return (
    <section>
      <h4>{t('codex.see')}</h4>
      <ul className="codex-see">
        {entries.slice(0, MOST).map(({ id, title }) => (
          <li key={id}>
            <button type="button" className="link" onClick={() => onRead(id)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
      {entries.length > MOST && (
        <p className="muted small">{t('codex.more', { count: entries.length - MOST })}</p>
      )}
    </section>
  );
};
