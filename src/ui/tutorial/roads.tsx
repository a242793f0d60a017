/** The two roads: which one is taken, what it costs later, and whom it helped under which lens. */
import { halfYear, plain, t, tOf } from '../../i18n/index.ts';
import { ROADS, type RoadKind, type RoadTaken } from '../../store/tutorial-facts.ts';
import { nameOf } from '../game/words.ts';
import { useTutorial, useTutorialStore } from './context.ts';

export const RoadChoice = () => {
  const store = useTutorialStore();
  const taken = useTutorial((s) => s.road);
  return (
    <ul className="plain-list lesson-ways">
      {ROADS.map((road) => (
        <li key={road} className={taken === road ? 'card taken' : 'card'}>
          <h3>{t(`tutorial.road.${road}`)}</h3>
          <p>{t(`tutorial.road.${road}.does`)}</p>
          {taken === null ? (
            <button
              type="button"
              className="primary"
              data-next={road}
              onClick={() => store.getState().takeRoad(road)}
            >
              {t(`tutorial.do.${road}`)}
            </button>
          ) : (
            taken === road && <p className="muted">{t('tutorial.road.yours')}</p>
          )}
        </li>
      ))}
    </ul>
  );
};

const missionText = (road: RoadTaken, doubter: string): string => {
  if (!road.refused.includes(doubter)) return t('tutorial.election.flies');
  return road.contributing.includes(doubter)
    ? t('tutorial.election.builds')
    : t('tutorial.election.absent');
};

/** The two futures side by side. */
export const ElectionTable = () => {
  const store = useTutorialStore();
  const facts = useTutorial((s) => s.facts);
  const taken = useTutorial((s) => s.road);
  const seen = useTutorial((s) => s.deeds.includes('election-seen'));
  const { doubter, electionTurn } = facts.lesson;
  if (!seen)
    return (
      <button
        type="button"
        className="primary"
        data-next="election"
        onClick={() => store.getState().doDeed('election-seen')}
      >
        {t('tutorial.do.election')}
      </button>
    );
  const roads = ROADS.map((road) => facts.road(road));
  const rows: [string, (road: RoadTaken) => string][] = [
    [t('tutorial.election.mission'), (road) => missionText(road, doubter)],
    [t('tutorial.election.resentment'), ({ resentment }) => plain(resentment, 1)],
    [t('tutorial.election.trust'), ({ trust }) => plain(trust)],
    [t('tutorial.election.challenger'), ({ challengerPct }) => plain(challengerPct, 1)],
    [t('tutorial.election.governs'), ({ governs }) => tOf('archetype', governs)],
  ];
  return (
    <table className="figures lesson-election">
      <caption>
        {t('tutorial.election.caption', {
          member: nameOf(doubter),
          date: halfYear(facts.view(), electionTurn),
        })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('tutorial.election.figure')}</th>
          {ROADS.map((road) => (
            <th key={road} scope="col">
              {t(`tutorial.road.${road}`)}
              {road === taken && <small> ({t('tutorial.road.yours')})</small>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, of]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {roads.map((road) => (
              <td key={road.kind}>{of(road)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

export const LensFlip = () => {
  const store = useTutorialStore();
  const facts = useTutorial((s) => s.facts);
  const lens = useTutorial((s) => s.lens);
  const { lenses, tested, nights } = facts.lesson;
  const odds: Record<RoadKind, number> = {
    whip: 100 * facts.tested01('whip', lens),
    footnote: 100 * facts.tested01('footnote', lens),
  };
  const gain = odds.footnote - odds.whip;
  return (
    <section aria-live="polite">
      <h3>{t('tutorial.lens.now', { lens: t(`lens.${lenses[lens]}`) })}</h3>
      <p className="muted small">{t(`lens.${lenses[lens]}.means`)}</p>
      <ul className="plain-list lesson-odds">
        {ROADS.map((road) => (
          <li key={road}>
            <span>
              {t('tutorial.lens.odds', {
                road: t(`tutorial.road.${road}`),
                pct: plain(odds[road], 1),
              })}
            </span>
            <span className="odds-bar" aria-hidden="true">
              <i style={{ width: `${odds[road]}%` }} />
            </span>
          </li>
        ))}
      </ul>
      <p>
        <b>
          {t('tutorial.lens.gain', {
            better: gain > 0 ? 'footnote' : 'whip',
            member: nameOf(tested),
            points: plain(Math.abs(gain), 1),
          })}
        </b>
      </p>
      <p className="muted small">{t('tutorial.lens.nights', { nights })}</p>
      <button type="button" data-next="flip" onClick={() => store.getState().flipLens()}>
        {t('tutorial.do.flip')}
      </button>
    </section>
  );
};
