/** The first half-years show less; one press shows everything, for good. */
import { useEffect, useRef } from 'react';
import { t } from '../../i18n/index.ts';
import { disclosedAt, fiveToKnow, GUIDED_TURNS, type Disclosed } from '../../store/disclosure.ts';
import { useApp, useGame, useGameStore } from '../context.ts';
import { nameOf } from './words.ts';

export const useDisclosed = (): Disclosed => {
  const guided = useApp((s) => s.settings.guided === 'on');
  const turn = useGame((s) => s.view.turn);
  return disclosedAt(turn, guided);
};

/** Who has come this far in one game has seen it all. */
export const useGraduation = (): void => {
  const guided = useApp((s) => s.settings.guided === 'on');
  const change = useApp((s) => s.changeSettings);
  const turn = useGame((s) => s.view.turn);
  const before = useRef(turn);
  useEffect(() => {
    // Only on the way there: who asks for less again is not overruled.
    if (guided && before.current < GUIDED_TURNS && turn >= GUIDED_TURNS) change({ guided: 'off' });
    before.current = turn;
  }, [guided, turn, change]);
};

export const ShowEverything = () => {
  const { all } = useDisclosed();
  const change = useApp((s) => s.changeSettings);
  const store = useGameStore();
  if (all) return null;
  return (
    <p className="show-everything">
      {t('disclosure.less')}{' '}
      <button
        type="button"
        className="link"
        onClick={() => {
          change({ guided: 'off' });
          store.getState().say(t('disclosure.said'));
          document.querySelector<HTMLElement>('.desk [role="tab"][data-selected]')?.focus();
        }}
      >
        {t('disclosure.all')}
      </button>
    </p>
  );
};

/** Five governments of thirty-two, for the first turns. */
export const FiveToKnow = () => {
  const { five } = useDisclosed();
  return five ? <Five /> : null;
};

/** Codes of the five, separated by commas; empty once everything is shown. */
export const useFive = (): string => {
  const { five } = useDisclosed();
  return useGame((s) => (five ? fiveToKnow(s).join() : ''));
};

const Five = () => {
  const names = useFive();
  const selectMember = useGame((s) => s.selectMember);
  return (
    <section className="five" aria-labelledby="five-heading">
      <h2 id="five-heading">{t('disclosure.five')}</h2>
      <ul className="plain-list">
        {names.split(',').map((member) => (
          <li key={member}>
            <button
              type="button"
              data-member={member}
              onClick={() => {
                selectMember(member);
              }}
            >
              {nameOf(member)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
