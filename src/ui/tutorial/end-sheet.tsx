/** The lesson is over: thirty-two members, and a term. */
import { t } from '../../i18n/index.ts';
import { randomSeed, SCENARIOS } from '../../store/new-game.ts';
import { useApp } from '../context.ts';
import { SheetHead } from './sheet-head.tsx';

/** The shortest term that is offered, in half-years. */
const FIRST_TERM = 6;

export const EndSheet = () => {
  const start = useApp((s) => s.startGame);
  const show = useApp((s) => s.show);
  const change = useApp((s) => s.changeSettings);
  const fail = useApp((s) => s.fail);
  const begin = (): void => {
    change({ learnt: 'yes' });
    start({
      scenarioId: SCENARIOS[0],
      seed: randomSeed(),
      lens: 'agnostic',
      difficulty: 'seminar',
      mandate: 'open-brief',
      personTurns: FIRST_TERM,
    }).catch(fail);
  };
  return (
    <>
      <SheetHead title={t('tutorial.end')} says={t('tutorial.end.says')} />
      <p>{t('tutorial.end.more')}</p>
      <div className="row">
        <button type="button" className="primary" data-next="start" onClick={begin}>
          {t('tutorial.do.start')}
        </button>
        <button
          type="button"
          onClick={() => {
            change({ learnt: 'yes' });
            show('new-game');
          }}
        >
          {t('tutorial.end.choose')}
        </button>
      </div>
    </>
  );
};
