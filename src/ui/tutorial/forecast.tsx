/** A number written down, the futures falling, and a front page. */
import { useState } from 'react';
import { plain, t, tOf } from '../../i18n/index.ts';
import { usBand } from '../../store/readings.ts';
import { nameOf } from '../game/words.ts';
import { useTutorial, useTutorialStore } from './context.ts';

export const Forecast = () => {
  const written = useTutorial((s) => s.forecast);
  const read = useTutorial((s) => s.deeds.includes('front-page-read'));
  return (
    <>
      {written === null ? <WriteIt /> : <Futures written={written} />}
      {read && <FrontPage />}
    </>
  );
};

/** Where the slider begins: nobody is that sure. */
const SURE = 0.75;

const WriteIt = () => {
  const store = useTutorialStore();
  const futures = useTutorial((s) => s.facts.lesson.futures);
  const [number, setNumber] = useState(Math.round(futures * SURE));
  return (
    <form
      className="lesson-write"
      onSubmit={(event) => {
        event.preventDefault();
        store.getState().write(number);
      }}
    >
      <label>
        {t('tutorial.forecast.label', { futures })}
        <input
          type="range"
          min={0}
          max={futures}
          value={number}
          onChange={(event) => setNumber(Number(event.target.value))}
        />
      </label>
      <output className="mono">{number}</output>
      <button type="submit" className="primary" data-next="write">
        {t('tutorial.do.write')}
      </button>
    </form>
  );
};

const Futures = ({ written }: { written: number }) => {
  const store = useTutorialStore();
  const came = useTutorial((s) => s.came);
  const futures = useTutorial((s) => s.facts.lesson.futures);
  const read = useTutorial((s) => s.deeds.includes('front-page-read'));
  const count = came.filter(Boolean).length;
  const fallen = came.length >= futures;
  return (
    <>
      <div className="lesson-dots" role="img" aria-label={t('tutorial.forecast.dots')}>
        {came.map((held, at) => (
          // Futures are numbered: the place is the name.
          <i key={at} className={held ? 'held' : ''} />
        ))}
      </div>
      <p>
        <output>
          {fallen
            ? t('tutorial.forecast.result', {
                count,
                futures,
                written,
                off: Math.abs(count - written),
              })
            : t('tutorial.forecast.falling', { count: came.length, futures })}
        </output>
      </p>
      {!read && (
        <button
          type="button"
          className="primary"
          data-next="front-page"
          onClick={() => store.getState().doDeed('front-page-read')}
        >
          {t('tutorial.do.front-page')}
        </button>
      )}
    </>
  );
};

const FrontPage = () => {
  const facts = useTutorial((s) => s.facts);
  const road = useTutorial((s) => s.road);
  if (road === null) return null;
  const { end } = facts.road(road);
  return (
    <article className="lesson-front">
      <p className="lesson-masthead">
        <b>{t('tutorial.front.paper')}</b> <small>{t('tutorial.front.date')}</small>
      </p>
      <h3>{t(`tutorial.front.${road}`)}</h3>
      <p>{t(`tutorial.front.${road}.body`, { member: nameOf(facts.lesson.doubter) })}</p>
      <p className="muted small">
        {t('tutorial.front.line', {
          reliability: plain(100 * end.reliability01),
          cohesion: plain(end.cohesion),
          us: tOf('us-band', usBand(facts.view())),
        })}
      </p>
    </article>
  );
};
