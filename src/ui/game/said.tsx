/** What was just done or refused: said to the ear, and shown to the eye for a moment. */
import { useEffect, useState } from 'react';
import { useGame } from '../context.ts';

/** Long enough to read a sentence. */
const SHOWN_MS = 5000;

export const Said = () => {
  const said = useGame((s) => s.said);
  const [old, setOld] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setOld(said), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const shown = said.trim() !== '' && said !== old;
  return <output className={shown ? 'said' : 'said visually-hidden'}>{said}</output>;
};
