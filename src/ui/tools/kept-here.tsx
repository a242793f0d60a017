/** Whether the browser has promised to keep what is stored here, and the way to ask it. */
import { useEffect, useState } from 'react';
import { t } from '../../i18n/index.ts';
import { askToKeep, isKept, type Kept } from '../../store/persistence.ts';

export const KeptHere = () => {
  const [kept, setKept] = useState<Kept | null>(null);
  useEffect(() => {
    let here = true;
    const look = async (): Promise<void> => {
      const answer = await isKept();
      if (here) setKept(answer);
    };
    look().catch(() => undefined);
    return () => {
      here = false;
    };
  }, []);
  if (kept === null) return null;
  return (
    <>
      <p className="small">{t(`kept.${kept}`)}</p>
      {kept === 'not-promised' && (
        <button
          type="button"
          onClick={() => {
            askToKeep().then(setKept, () => setKept('unknown'));
          }}
        >
          {t('kept.ask')}
        </button>
      )}
    </>
  );
};
