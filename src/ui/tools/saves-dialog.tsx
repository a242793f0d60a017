/** Saved games: open, rename, delete, hand out as a file or a link, and take in. */
import { useEffect, useRef, useState } from 'react';
import { t } from '../../i18n/index.ts';
import type { ImportRefusal } from '../../store/import-save.ts';
import { keepSave, newSaveId } from '../../store/saves.ts';
import { useApp } from '../context.ts';
import { SheetDialog } from '../game/dialogs.tsx';
import { importRefusalText } from './import-words.ts';
import { KeptHere } from './kept-here.tsx';
import { SaveRow } from './save-row.tsx';

export const SavesDialog = () => {
  const lay = useApp((s) => s.lay);
  return (
    <SheetDialog
      heading={t('saves.heading')}
      open
      onClose={() => {
        lay(null);
      }}
    >
      <Saves />
    </SheetDialog>
  );
};

const Saves = () => {
  const saves = useApp((s) => s.saves);
  const keepsNothing = useApp((s) => s.keepsNothing);
  const look = useApp((s) => s.lookForSaves);
  const fail = useApp((s) => s.fail);
  const [said, setSaid] = useState('');
  useEffect(() => {
    look().catch(fail);
  }, [look, fail]);
  if (keepsNothing) return <p className="notice">{t('title.no-storage')}</p>;
  return (
    <div className="saves">
      <Import onSaid={setSaid} />
      <output className="small">{said}</output>
      {saves.length === 0 && <p className="muted">{t('saves.none')}</p>}
      <ul className="plain-list">
        {saves.map((save) => (
          <SaveRow key={save.id} save={save} onSaid={setSaid} />
        ))}
      </ul>
      <KeptHere />
    </div>
  );
};

const Import = ({ onSaid }: { onSaid: (text: string) => void }) => {
  const look = useApp((s) => s.lookForSaves);
  const input = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState<ImportRefusal | null>(null);
  const takeIn = async (file: File): Promise<void> => {
    setRefusal(null);
    onSaid('');
    const { importRecord } = await import('../../store/import-save.ts');
    const imported = importRecord(await file.text());
    if (!imported.ok) {
      setRefusal(imported.refusal);
      return;
    }
    await keepSave(newSaveId(), imported.save);
    await look();
    onSaid(t('saves.imported'));
  };
  return (
    <>
      <div className="row">
        <button type="button" onClick={() => input.current?.click()}>
          {t('saves.import')}
        </button>
        <small className="muted">{t('saves.import-help')}</small>
      </div>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={t('saves.import')}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = '';
          if (file === undefined) return;
          takeIn(file).catch((error: unknown) => {
            setRefusal({ why: 'not-a-record', problem: String(error) });
          });
        }}
      />
      {refusal !== null && (
        <p className="notice" role="alert">
          {importRefusalText(refusal)}
        </p>
      )}
    </>
  );
};
