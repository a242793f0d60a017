/** The front in Ukraine beside map and table: the scene, and the same in words. */
import { plain, t } from '../../../i18n/index.ts';
import { FRONT_ROLES, frontReading, type FrontReading, type Giver } from '../../../store/front.ts';
import { useGame, useMountScene } from '../../context.ts';
import { ScenePanel } from '../scene-panel.tsx';
import { dateOf, nameOf } from '../words.ts';

export const FrontView = () => {
  const mountScene = useMountScene();
  const view = useGame((s) => s.view);
  // One scene at a time: behind another stage the front is not drawn.
  const away = useGame((s) => s.stage !== 'table');
  const reading = frontReading(view);
  return (
    <div className="table-view front-view">
      {mountScene !== null && (
        <div className="table-scene">
          {!away && (
            <ScenePanel
              kind="front"
              summary={t('front.scene', {
                phase: t(`front.${reading.phase}`),
                line: plain(100 * reading.line01),
                support: plain(100 * reading.support01),
                needed: plain(100 * reading.needed01),
              })}
              fallback={null}
            />
          )}
        </div>
      )}
      <div className="front-facts">
        <Standing reading={reading} />
        <Givers reading={reading} />
      </div>
    </div>
  );
};

const Standing = ({ reading }: { reading: FrontReading }) => {
  const view = useGame((s) => s.view);
  const before = useGame((s) => s.lineBefore01);
  const { phase, sinceTurn, line01, support01, aimed01, needed01, mission } = reading;
  const moved = before === null ? 0 : Math.round(100 * line01) - Math.round(100 * before);
  return (
    <>
      <p>
        <b>{t('front.heading')}</b>: {t(`front.${phase}`)}.{' '}
        {sinceTurn > 0 && t('board.front-since', { date: dateOf(view, sinceTurn) })}{' '}
        {phase !== 'quiet' && t('front.line', { linePct: 100 * line01 })}{' '}
        {moved !== 0 &&
          t('front.moved', { points: Math.abs(moved), better: moved > 0 ? 'yes' : 'no' })}
      </p>
      {phase !== 'quiet' && (
        <p>
          {t('front.needs', {
            support: plain(100 * support01),
            needed: plain(100 * needed01),
            aimed: plain(100 * aimed01),
          })}
        </p>
      )}
      <p>
        {mission === null
          ? t('front.nobody')
          : t('front.mission', {
              mission: t(`mission.${mission.kind}`),
              leader: nameOf(mission.leader),
              date: dateOf(view, mission.endsTurn),
              behind: plain(100 * reading.behind01),
            })}
      </p>
    </>
  );
};

/** Who gives what, by role. */
const Givers = ({ reading: { givers } }: { reading: FrontReading }) => (
  <dl className="front-givers">
    {FRONT_ROLES.map((role) => {
      const those = givers.filter((giver) => giver.role === role);
      return those.length === 0 ? null : (
        <div key={role} className={`front-role role-${role}`}>
          <dt>{t(`front.role.${role}`)}</dt>
          <dd>
            <ul className="plain-list">
              {those.map((giver) => (
                <GiverLine key={giver.member} giver={giver} />
              ))}
            </ul>
          </dd>
        </div>
      );
    })}
  </dl>
);

const GiverLine = ({ giver: { member, profile, role } }: { giver: Giver }) => {
  const select = useGame((s) => s.selectMember);
  const hover = useGame((s) => s.hoverMember);
  return (
    <li>
      <button
        type="button"
        className="link"
        data-member={member}
        onFocus={() => {
          hover(member);
        }}
        onBlur={() => {
          hover(null);
        }}
        onClick={() => {
          select(member);
        }}
      >
        {nameOf(member)}
      </button>
      {profile !== null && role !== 'stays-out' && (
        <small className="muted"> {t(`profile.${profile}`)}</small>
      )}
    </li>
  );
};
