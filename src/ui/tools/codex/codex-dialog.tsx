/** The codex: everything that has a name, what it means, what it hangs together with, and where it is seen. */
import { useMemo, useRef, useState } from 'react';
import { t } from '../../../i18n/index.ts';
import { CODEX_KINDS, type CodexKind } from '../../../store/codex.ts';
import { useApp, useMaybeGame } from '../../context.ts';
import { SheetDialog } from '../../game/dialogs.tsx';
import { finder } from '../search.ts';
import { codexEntries, weightOf, type CodexEntry } from './entries.ts';
import { Entry } from './entry.tsx';

export const CodexDialog = ({ first }: { first: string | null }) => {
  const lay = useApp((s) => s.lay);
  return (
    <SheetDialog
      heading={t('codex.heading')}
      open
      onClose={() => {
        lay(null);
      }}
    >
      <Codex first={first} />
    </SheetDialog>
  );
};

const Codex = ({ first }: { first: string | null }) => {
  const game = useMaybeGame();
  const entries = useMemo(() => codexEntries(game?.getState() ?? null), [game]);
  const byId = useMemo(() => new Map(entries.map((entry) => [entry.id, entry])), [entries]);
  /** The way that was read, the last at its end. */
  const [way, setWay] = useState<readonly string[]>(first === null ? [] : [first]);
  const [query, setQuery] = useState('');
  const top = useRef<HTMLDivElement>(null);
  const open = byId.get(way.at(-1) ?? '');
  const read = (id: string): void => {
    setWay([...way, id]);
    top.current?.closest('.dialog')?.scrollTo({ top: 0 });
  };
  return (
    <div ref={top} className={open === undefined ? 'codex' : 'codex reading'}>
      <div className="codex-list">
        <label className="field">
          <span>{t('codex.search')}</span>
          <input
            type="search"
            autoComplete="off"
            value={query}
            onChange={(event) => {
              setQuery(event.target.value);
              setWay([]);
            }}
          />
        </label>
        {query.trim() === '' ? (
          <Kinds entries={entries} onRead={read} />
        ) : (
          <Found entries={entries} byId={byId} query={query} onRead={read} />
        )}
      </div>
      <div className="codex-entry" aria-live="polite">
        {open === undefined ? (
          <p className="muted">{t('codex.lead', { count: entries.length })}</p>
        ) : (
          <Entry
            key={open.id}
            entry={open}
            byId={byId}
            onRead={read}
            onBack={() => setWay(way.slice(0, -1))}
          />
        )}
      </div>
    </div>
  );
};

interface ListProps {
  entries: readonly CodexEntry[];
  onRead: (id: string) => void;
}

/** Everything, by kind. */
const Kinds = ({ entries, onRead }: ListProps) => (
  <>
    {CODEX_KINDS.map((kind) => {
      const own = entries.filter((entry) => entry.kind === kind);
      return own.length === 0 ? null : (
        <Kind key={kind} kind={kind} entries={own} onRead={onRead} />
      );
    })}
  </>
);

/** The list of a kind is drawn when it is opened: one of them has hundreds. */
const Kind = ({ kind, entries, onRead }: ListProps & { kind: CodexKind }) => {
  const [open, setOpen] = useState(false);
  return (
    <details
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        {t(`codex.kind.${kind}`)} <span className="muted small">{entries.length}</span>
      </summary>
      {open && <Titles entries={entries} onRead={onRead} />}
    </details>
  );
};

const Titles = ({ entries, onRead }: ListProps) => (
  <ul className="plain-list codex-titles">
    {entries.map(({ id, title, kind, text }) => (
      <li key={id}>
        <button type="button" className="quiet" onClick={() => onRead(id)}>
          {title}
          <small className="muted">
            {kind === 'coefficient' ? text[0] : t(`codex.kind.${kind}`)}
          </small>
        </button>
      </li>
    ))}
  </ul>
);

/** So many are shown. */
const MOST = 40;

interface FoundProps extends ListProps {
  byId: ReadonlyMap<string, CodexEntry>;
  query: string;
}

const Found = ({ entries, byId, query, onRead }: FoundProps) => {
  const find = useMemo(
    () =>
      finder(
        entries.map((entry) => ({
          id: entry.id,
          title: entry.title,
          words: entry.text.join(' '),
          weight: weightOf(entry),
        })),
      ),
    [entries],
  );
  const found = find(query).flatMap((id) => byId.get(id) ?? []);
  return (
    <>
      <output className="muted small">{t('codex.found', { count: found.length })}</output>
      <Titles entries={found.slice(0, MOST)} onRead={onRead} />
    </>
  );
};
