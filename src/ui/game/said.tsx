/** What was just done or refused: said to the ear, and shown to the eye for a moment. */
import { useEffect, useState } from 'react';
import { t } from '../../i18n/index.ts';
import { useApp, useGame, useGameStore } from '../context.ts';

/** Long enough to read a sentence. */
const SHOWN_MS = 5000;

export const Said = () => {
  const said = useGame((s) => s.said);
  const [old, setOld] = useState('');
  useUnreadSettings();
  useEffect(() => {
    const timer = setTimeout(() => setOld(said), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const shown = said.trim() !== '' && said !== old;
  return <output className={shown ? 'said' : 'said visually-hidden'}>{said}</output>;
};

/** Who comes straight back into a game has not read it on the title. */
const useUnreadSettings = (): void => {
  const store = useGameStore();
  const unread = useApp((s) => s.settingsUnread);
  useEffect(() => {
    if (unread) store.getState().say(t('settings.unread'));
  }, [store, unread]);
};
