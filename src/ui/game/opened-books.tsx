/** The debrief: what was hidden while the game was played. */
import { listed, plain, points, t } from '../../i18n/index.ts';
import type { HiddenState, View } from '../../engine/state.ts';
import {
  heaviestSecrets,
  privateRows,
  weakestAlly,
  worldOf,
  type TrueAlly,
  type WeakestAlly,
} from '../../store/opened-books.ts';
import { DIMENSIONS } from '../../store/readings.ts';
import { useGame } from '../context.ts';
import { nameOf } from './words.ts';

export const OpenedBooks = () => {
  const view = useGame((s) => s.view);
  const hidden = useGame((s) => s.hidden);
  if (hidden === null) return null;
  const weakest = weakestAlly(view, hidden);
  return (
    <section>
      <h3>{t('books.heading')}</h3>
      <World hidden={hidden} />
      {weakest !== null && <Weakest weakest={weakest} />}
      <Secrets view={view} hidden={hidden} />
    </section>
  );
};

const World = ({ hidden }: { hidden: HiddenState }) => {
  const { wave, growth } = worldOf(hidden);
  const misreading = 100 * hidden.adversaryMisreading;
  return (
    <p>
      {t(`books.wave.${wave}`)} {t(`books.growth.${growth}`)}{' '}
      {t('books.misreading', {
        pct: Math.abs(misreading),
        direction: misreading < 0 ? 'lower' : 'higher',
      })}{' '}
      <span className="muted small">
        {t('books.factor', { growth: hidden.adversaryGrowth, wave: hidden.nationalistWave })}
      </span>
    </p>
  );
};

const NAMED = 4;

const allyText = ({ member, true01, believed01 }: TrueAlly): string =>
  t('books.ally', { member: nameOf(member), true: 100 * true01, believed: 100 * believed01 });

const Weakest = ({ weakest }: { weakest: WeakestAlly }) => {
  const { member, meanTrue01, meanBelieved01, allies } = weakest;
  return (
    <>
      <p>
        {t('books.weakest', {
          member: nameOf(member),
          true: 100 * meanTrue01,
          believed: 100 * meanBelieved01,
        })}{' '}
        {t('books.weakest-most', { allies: listed(allies.slice(0, NAMED).map(allyText)) })}{' '}
        {t('books.weakest-least', { allies: listed(allies.slice(-NAMED).map(allyText)) })}
      </p>
      <details>
        <summary>{t('books.weakest-table')}</summary>
        <div className="table-scroll">
          <table className="figures">
            <caption className="visually-hidden">{t('books.weakest-table')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('list.member')}</th>
                <th scope="col">{t('books.true')}</th>
                <th scope="col">{t('books.believed')}</th>
              </tr>
            </thead>
            <tbody>
              {allies.map((ally) => (
                <tr key={ally.member}>
                  <th scope="row">{nameOf(ally.member)}</th>
                  <td>{plain(100 * ally.true01)}</td>
                  <td>{plain(100 * ally.believed01)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </>
  );
};

const HEAVIEST = 6;

const Secrets = ({ view, hidden }: { view: View; hidden: HiddenState }) => (
  <>
    <p>{t('books.secrets')}</p>
    <ul className="secrets">
      {heaviestSecrets(view, hidden, HEAVIEST).map(({ member, dimension, forTenPoints }) => (
        <li key={`${member}-${dimension}`}>
          {t('books.secret', {
            member: nameOf(member),
            dimension: t(`dimension.${dimension}`),
            points: points(forTenPoints, 1),
          })}
        </li>
      ))}
    </ul>
    <details>
      <summary>{t('books.private-table')}</summary>
      <div className="table-scroll">
        <table className="figures">
          <caption className="muted small">{t('books.private-caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('list.member')}</th>
              {DIMENSIONS.map((dimension) => (
                <th key={dimension} scope="col">
                  {t(`dimension.${dimension}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {privateRows(view, hidden).map(({ member, terms }) => (
              <tr key={member}>
                <th scope="row">{nameOf(member)}</th>
                {terms.map(({ dimension, forTenPoints }) => (
                  <td key={dimension} className={forTenPoints < 0 ? 'against' : ''}>
                    {points(forTenPoints, 1)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  </>
);
