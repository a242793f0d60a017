/** One saved game, and what can be done with it. */
import { useId, useState, type FormEvent } from 'react';
import { halfYear, moment, plain, t, tOf } from '../../i18n/index.ts';
import {
  deleteSave,
  readSave,
  renameSave,
  textOf,
  type SaveEntry,
  type SaveId,
  type SaveSummary,
} from '../../store/saves.ts';
import { useApp } from '../context.ts';
import { download } from '../download.ts';
import { importRefusalText } from './import-words.ts';

interface RowProps {
  save: SaveEntry;
  /** What came of it, for the live region. */
  onSaid: (text: string) => void;
}

/** As it is called, or what it is. */
const nameOf = ({ name, summary }: SaveEntry): string => {
  if (name !== null) return name;
  if (summary === null) return t('saves.unnamed');
  const { government, mandate } = summary;
  const aim = mandate === null ? t('new.mandate-open') : tOf('mandate', mandate);
  return government === null ? aim : `${tOf('member', government)} · ${aim}`;
};

const stateText = (summary: SaveSummary): string =>
  [
    summary.ended
      ? t('saves.ended')
      : t('title.continue-at', {
          date: halfYear(summary, summary.turn),
          turn: summary.turn + 1,
          of: summary.turnsTotal,
        }),
    ...(summary.score === null ? [] : [t('saves.score', { score: plain(summary.score) })]),
    ...(summary.seed === '' ? [] : [t('saves.seed', { seed: summary.seed })]),
  ].join(' · ');

export const SaveRow = ({ save, onSaid }: RowProps) => {
  const [asking, setAsking] = useState<'rename' | 'delete' | null>(null);
  const name = nameOf(save);
  const heading = useId();
  return (
    <li className="save" aria-labelledby={heading}>
      <h3 id={heading}>{name}</h3>
      <p className="small">
        {save.summary !== null && stateText(save.summary)}{' '}
        <span className="muted">{save.savedAt > 0 && moment(save.savedAt)}</span>
      </p>
      {save.problem !== null && (
        <p className="why-not small">{t('saves.broken', { problem: save.problem })}</p>
      )}
      {asking === null && <Buttons save={save} name={name} onAsk={setAsking} onSaid={onSaid} />}
      {asking === 'rename' && <Rename save={save} name={name} onDone={() => setAsking(null)} />}
      {asking === 'delete' && (
        <Delete id={save.id} name={name} onSaid={onSaid} onDone={() => setAsking(null)} />
      )}
    </li>
  );
};

interface ButtonsProps extends RowProps {
  name: string;
  onAsk: (what: 'rename' | 'delete') => void;
}

const Buttons = ({ save, name, onAsk, onSaid }: ButtonsProps) => {
  const { id, problem } = save;
  const open = useApp((s) => s.openSave === id);
  const proceed = useApp((s) => s.continueGame);
  const fail = useApp((s) => s.fail);
  const reason = useId();
  return (
    <div className="row">
      {problem === null && (
        <button
          type="button"
          className="primary"
          aria-disabled={open}
          aria-describedby={open ? reason : undefined}
          onClick={() => {
            if (!open) proceed(id).catch(fail);
          }}
        >
          {t('saves.open')} <span className="visually-hidden">{name}</span>
        </button>
      )}
      <button type="button" onClick={() => onAsk('rename')}>
        {t('saves.rename')} <span className="visually-hidden">{name}</span>
      </button>
      <button
        type="button"
        onClick={() => {
          exportSave(id).catch(fail);
        }}
      >
        {t('saves.export')} <span className="visually-hidden">{name}</span>
      </button>
      {problem === null && <CopyLink id={id} name={name} onSaid={onSaid} />}
      <button
        type="button"
        aria-disabled={open}
        aria-describedby={open ? reason : undefined}
        onClick={() => {
          if (!open) onAsk('delete');
        }}
      >
        {t('saves.delete')} <span className="visually-hidden">{name}</span>
      </button>
      {open && (
        <small id={reason} className="muted">
          {t('saves.is-open')}
        </small>
      )}
    </div>
  );
};

/** Whatever is stored, readable or not. */
const exportSave = async (id: SaveId): Promise<void> => {
  const stored = await readSave(id);
  const record = textOf(stored, 'record');
  const text = record === '' ? (JSON.stringify(stored) ?? '') : record;
  download('silence-procedure-record.json', text);
};

const CopyLink = ({
  id,
  name,
  onSaid,
}: { id: SaveId; name: string } & Pick<RowProps, 'onSaid'>) => {
  const copy = async (): Promise<void> => {
    const { linkTo } = await import('../../store/import-save.ts');
    const page = `${location.origin}${location.pathname}`;
    const shared = await linkTo(textOf(await readSave(id), 'record'), page);
    if (shared.ok) {
      await navigator.clipboard.writeText(shared.link);
      onSaid(t('saves.link-copied', { length: shared.link.length }));
    } else if ('refusal' in shared) onSaid(importRefusalText(shared.refusal));
    else onSaid(t('saves.link-too-long', { length: shared.length, longest: shared.longest }));
  };
  return (
    <button
      type="button"
      onClick={() => {
        copy().catch(() => onSaid(t('saves.link-failed')));
      }}
    >
      {t('saves.link')} <span className="visually-hidden">{name}</span>
    </button>
  );
};

const Rename = ({ save, name, onDone }: { save: SaveEntry; name: string; onDone: () => void }) => {
  const look = useApp((s) => s.lookForSaves);
  const fail = useApp((s) => s.fail);
  const [text, setText] = useState(name);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    renameSave(save.id, text).then(look).then(onDone).catch(fail);
  };
  return (
    <form className="row" onSubmit={submit}>
      <label>
        {t('saves.name')}{' '}
        <input
          value={text}
          maxLength={80}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
      </label>
      <button type="submit" className="primary">
        {t('saves.rename')}
      </button>
      <button type="button" onClick={onDone}>
        {t('saves.cancel')}
      </button>
    </form>
  );
};

interface DeleteProps extends Pick<RowProps, 'onSaid'> {
  id: SaveId;
  name: string;
  onDone: () => void;
}

const Delete = ({ id, name, onSaid, onDone }: DeleteProps) => {
  const look = useApp((s) => s.lookForSaves);
  const fail = useApp((s) => s.fail);
  const remove = async (): Promise<void> => {
    await deleteSave(id);
    onSaid(t('saves.deleted', { name }));
    await look();
  };
  return (
    <div className="row" role="alert">
      <span>{t('saves.delete-sure', { name })}</span>
      <button type="button" onClick={onDone}>
        {t('saves.cancel')}
      </button>
      <button
        type="button"
        className="primary"
        onClick={() => {
          remove().catch(fail);
        }}
      >
        {t('saves.delete-yes')}
      </button>
    </div>
  );
};
