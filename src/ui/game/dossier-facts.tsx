/** The fixed part of a dossier: government, worldview, money, mood at home, and belief. */
import { t } from '../../i18n/index.ts';
import type { Member, MemberId } from '../../engine/state.ts';
import { meanBelief01, spendingFloorPctGdp, turnsToElection } from '../../store/readings.ts';
import { useGame } from '../context.ts';
import { namesOf } from './words.ts';

const worldWords = (m: Member): string[] => {
  const words: string[] = [];
  if (m.worldviewAtlanticist01 >= 0.65) words.push(t('dossier.world.atlanticist'));
  if (m.worldviewAtlanticist01 <= 0.4) words.push(t('dossier.world.autonomist'));
  if (m.worldviewRussiaFirst01 >= 0.6) words.push(t('dossier.world.east'));
  if (m.exposureSouth01 >= 0.5) words.push(t('dossier.world.south'));
  words.push(
    t(
      m.worldviewInterventionist01 >= 0.5
        ? 'dossier.world.interventionist'
        : 'dossier.world.territorial',
    ),
  );
  if (m.autonomy01 >= 0.6) words.push(t('dossier.world.sovereigntist'));
  if (m.autonomy01 <= 0.3) words.push(t('dossier.world.integrationist'));
  if (m.frontLine) words.push(t('dossier.front'));
  if (m.nuclear) words.push(t('dossier.nuclear'));
  if (m.hasProtocol) words.push(t('dossier.protocol'));
  if (m.leftCommand) words.push(t('tile.left-command'));
  if (m.leftTreaty) words.push(t('tile.left-treaty'));
  return words;
};

export const Government = ({ member: m }: { member: Member }) => {
  const view = useGame((s) => s.view);
  return (
    <section>
      <p className="dossier-line">
        <span className="mono">{m.id}</span> · {governmentText(m, view.us.administration)} ·{' '}
        {t(`dossier.${m.politicalSystem}`)} ·{' '}
        {t('dossier.election', { turns: turnsToElection(m, view.turn) })}
      </p>
      <p className="worldview">{worldWords(m).join(' · ')}</p>
      <p className="small">
        {t('dossier.spending', { pct: m.spendingPctGdp, floor: spendingFloorPctGdp(view) })}{' '}
        {t('dossier.support', {
          support: 100 * m.publicSupport01,
          nationalist: 100 * m.nationalist01,
        })}{' '}
        {t('dossier.optouts', { count: m.optOuts })}{' '}
        {t('dossier.resentment', {
          points: 100 * m.resentment,
          alienation: 100 * Math.max(0, m.alienation),
        })}
      </p>
    </section>
  );
};

const governmentText = (m: Member, administration: string): string => {
  if (m.id !== 'USA') return t(m.nationalistLed ? 'dossier.led' : 'dossier.not-led');
  return administration === 'restrainer'
    ? t('administration.restrainer')
    : administration === 'internationalist'
      ? t('administration.internationalist')
      : t('administration.transactional');
};

/** "Would they come?": who believes this member most and least, and whom it believes. */
export const BeliefRow = ({ id }: { id: MemberId }) => {
  const view = useGame((s) => s.view);
  const n = view.members.length;
  const index = view.members.findIndex((m) => m.id === id);
  if (index < 0) return null;
  const others = view.members
    .map((m, i) => ({
      id: m.id,
      believesUs: view.beliefs[i * n + index] ?? 0,
      weBelieve: view.beliefs[index * n + i] ?? 0,
      i,
    }))
    .filter(({ i }) => i !== index);
  const own = others.reduce((sum, o) => sum + o.weBelieve, 0) / Math.max(1, others.length);
  const ranked = others.toSorted((a, b) => b.believesUs - a.believesUs).map((o) => o.id);
  return (
    <section>
      <h3>{t('dossier.come')}</h3>
      <BeliefStrip
        values={others.map(({ id: other, believesUs }) => ({ id: other, value: believesUs }))}
      />
      <p className="small">
        {t('dossier.come-lead', { member: namesOf([id]), mean: 100 * meanBelief01(view, index) })}{' '}
        {t('dossier.most', { members: namesOf(ranked.slice(0, 3)) })}{' '}
        {t('dossier.least', { members: namesOf(ranked.slice(-3).toReversed()) })}{' '}
        {t('dossier.come-lead-own', { member: namesOf([id]), mean: 100 * own })}
      </p>
    </section>
  );
};

/** One cell a believer, dark to light. */
const BeliefStrip = ({ values }: { values: { id: MemberId; value: number }[] }) => (
  <div className="belief-strip" aria-hidden="true">
    {values
      .toSorted((a, b) => b.value - a.value)
      .map(({ id, value }) => (
        <i
          key={id}
          title={`${id} ${Math.round(100 * value)}`}
          style={{ height: `${100 * value}%` }}
        />
      ))}
  </div>
);
