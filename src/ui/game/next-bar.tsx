/** The next unresolved thing, always at the same place: one press leads to the control that settles it, and says why. */
import { t } from '../../i18n/index.ts';
import type { GameStore } from '../../store/game-state.ts';
import { AFTERWARDS } from '../../store/in-sight.ts';
import { nextThing, type NextThing, type NextWhat } from '../../store/next.ts';
import { useGame, useGameStore } from '../context.ts';
import { useKey } from '../tools/key-words.ts';
import { focusControl } from '../focus-control.ts';
import { InSight } from './in-sight.tsx';
import { nameOf } from './words.ts';

const wordsOf = ({ what, member }: NextThing): string =>
  t(`next.${what}`, member === null ? {} : { member: nameOf(member) });

const SAID = 'next-said';

/** Said to the ear alone: the eye reads it in the bar. */
export const announceNext = (text: string): void => {
  const region = document.getElementById(SAID);
  if (region !== null) region.textContent = text;
};

/** What is settled in the dialog that is open. */
const CONFIRMING: readonly NextWhat[] = ['confirm-end', 'confirm-table'];

/** Open what it takes, go to the control that settles what waits, and say what it is and why. */
export const goToNext = (store: GameStore): void => {
  const state = store.getState();
  const next = nextThing(state);
  if (next === null) return;
  if (!CONFIRMING.includes(next.what) && state.dialog !== null) state.setDialog(null);
  if (state.stage === 'table') {
    if (state.selectedMember !== next.dossier) state.selectMember(next.dossier);
    state.setPhoneSide('desk');
    if (next.desk !== null) state.setDesk(next.desk);
  }
  announceNext(t('next.said', { what: wordsOf(next) }));
  focusControl(next.control);
};

export const NextBar = () => {
  // What comes next is shown when what was done is painted; a press leads on from the game as it is.
  const store = useGameStore();
  return (
    <InSight sight={AFTERWARDS}>
      <NextShown
        onGo={() => {
          goToNext(store);
        }}
      />
    </InSight>
  );
};

const NextShown = ({ onGo }: { onGo: () => void }) => {
  const next = useGame(nextThing);
  return (
    <NextFooter
      control={next?.control ?? null}
      why={next === null ? null : wordsOf(next)}
      onGo={onGo}
    />
  );
};

interface NextFooterProps {
  control: string | null;
  /** What waits there; null when nothing does. */
  why: string | null;
  onGo: () => void;
}

/** The bar itself, in a game and in the lesson. */
export const NextFooter = ({ control, why, onGo }: NextFooterProps) => {
  const key = useKey('next');
  return (
    <footer className="next-bar" aria-label={t('next.label')}>
      {/* A new one for every thing: what was said of the thing before would only puzzle whoever reads on. */}
      <output key={control} id={SAID} className="visually-hidden" />
      {why === null ? (
        <p className="muted">{t('next.nothing')}</p>
      ) : (
        <>
          <button
            type="button"
            className="next-button"
            aria-keyshortcuts={key ?? undefined}
            aria-describedby="next-why"
            onClick={onGo}
          >
            {t('next.button')} {key !== null && <kbd>{key}</kbd>}
          </button>
          <p id="next-why">{why}</p>
        </>
      )}
    </footer>
  );
};
