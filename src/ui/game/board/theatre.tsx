/** The front in Ukraine, missions, and what the adversary reads of the front line. */
import type { Mission } from '../../../engine/theatre/theatre-state.ts';
import { t, tOf } from '../../../i18n/index.ts';
import { useGame } from '../../context.ts';
import { dateOf, nameOf, namesOf } from '../words.ts';
import { BoardSection } from './board-section.tsx';

export const Theatre = () => {
  const { front, missions, lastMove } = useGame((s) => s.view.theatre);
  const view = useGame((s) => s.view);
  return (
    <BoardSection
      title={t('board.theatre')}
      gist={t('board.theatre-gist', { front: t(`front.${front.phase}`), count: missions.length })}
    >
      <Front />
      <ul className="plain-list">
        {missions.map((mission) => (
          <MissionLine key={mission.id} mission={mission} />
        ))}
      </ul>
      {lastMove !== null && (
        <p>
          {t('board.last-move', {
            date: dateOf(view, lastMove.turn),
            move: t(`move.${lastMove.move}`),
            member: nameOf(lastMove.target),
            because: tOf('because', lastMove.because),
          })}
        </p>
      )}
      <Watch />
      <Pacts />
    </BoardSection>
  );
};

const Front = () => {
  const view = useGame((s) => s.view);
  const { phase, sinceTurn, line01, support01, lead, coalition } = view.theatre.front;
  if (phase === 'quiet') return null;
  return (
    <p>
      <b>{t('front.heading')}</b>: {t(`front.${phase}`)}.{' '}
      {sinceTurn > 0 && t('board.front-since', { date: dateOf(view, sinceTurn) })}{' '}
      {t('front.line', { linePct: 100 * line01 })}{' '}
      {t('front.support', { supportPct: 100 * support01 })}{' '}
      {lead !== null && t('front.coalition', { lead: nameOf(lead), count: coalition.length })}
    </p>
  );
};

const MissionLine = ({ mission }: { mission: Mission }) => {
  const view = useGame((s) => s.view);
  const { id, kind, leader, underFlag, participants, abstainers, contributing, endsTurn } = mission;
  const idle = abstainers.filter((id) => !contributing.includes(id));
  const facts = [
    t(underFlag ? 'board.mission-flag' : 'board.mission-coalition'),
    t('board.mission-joined', { count: participants.length }),
    ...(contributing.length > 0
      ? [t('board.mission-build', { members: namesOf(contributing) })]
      : []),
    ...(idle.length > 0 ? [t('board.mission-out', { members: namesOf(idle) })] : []),
  ];
  return (
    <li>
      {t('board.mission', {
        mission: t(`mission.${kind}`),
        number: id,
        leader: nameOf(leader),
        date: dateOf(view, endsTurn),
      })}{' '}
      <small className="muted">{facts.join('; ')}</small>
    </li>
  );
};

/** Odds of an adequate response for every front-line ally, the least first. */
const Watch = () => {
  const { watch, exercises } = useGame((s) => s.view.theatre);
  if (watch.length === 0) return null;
  return (
    <>
      <h3>{t('watch.heading')}</h3>
      <ul className="plain-list small">
        {watch
          .toSorted((a, b) => a.adequate01 - b.adequate01)
          .map(({ member, adequate01, turnsBelowHalf }) => {
            const exact = exercises.findLast((x) => x.member === member);
            return (
              <li key={member} className={adequate01 < 0.5 ? 'why-not' : ''}>
                {t('watch.band', { member: nameOf(member), aboutPct: 100 * adequate01 })}
                {turnsBelowHalf > 0 && `; ${t('watch.below', { turns: turnsBelowHalf })}`}
                {exact !== undefined &&
                  `. ${t('watch.exact', {
                    member: nameOf(member),
                    pct: exact.adequatePct,
                    lowPct: exact.lowPct,
                    highPct: exact.highPct,
                  })}`}
              </li>
            );
          })}
      </ul>
    </>
  );
};

const Pacts = () => {
  const view = useGame((s) => s.view);
  return view.pacts.length === 0 ? null : (
    <>
      <h3>{t('board.pacts')}</h3>
      <ul className="plain-list small">
        {view.pacts.map(({ region, members, madeTurn }) => (
          <li key={region}>
            {t('board.pact', {
              region: tOf('target', region),
              date: dateOf(view, madeTurn),
              members: namesOf(members, 12),
            })}
          </li>
        ))}
      </ul>
    </>
  );
};
