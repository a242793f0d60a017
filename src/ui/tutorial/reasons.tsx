/** The first beats: reasons that add up, a band that shrinks, envelopes, and what would change a mind. */
import { plain, points, t, tOf } from '../../i18n/index.ts';
import { MarginBars } from '../charts/margin-bars.tsx';
import { nameOf } from '../game/words.ts';
import { useTutorial, useTutorialStore } from './context.ts';

export const Reasons = () => {
  const ally = useTutorial((s) => s.ally);
  const facts = useTutorial((s) => s.facts);
  if (ally === null) return <p className="muted">{t('tutorial.reasons.nobody')}</p>;
  const explanation = facts.explained(ally, false);
  return (
    <section aria-live="polite">
      <h3>
        {nameOf(ally)}: {t(`dossier.verdict.${explanation.verdict}`)}
      </h3>
      <MarginBars
        terms={explanation.terms}
        renderTerm={(term) => tOf('term', term)}
        written={(value) => points(value, 1)}
        sum={points(explanation.margin, 1)}
      />
    </section>
  );
};

/** Ends of the scale, margin units. */
const EDGE = 0.2;
const at = (margin: number): number =>
  (100 * (Math.min(EDGE, Math.max(-EDGE, margin)) + EDGE)) / (2 * EDGE);

/** What the chair knows of one mind: a band, and the line below which it writes. */
export const Mind = () => {
  const store = useTutorialStore();
  const facts = useTutorial((s) => s.facts);
  const sounded = useTutorial((s) => s.deeds.includes('sounded'));
  const { doubter } = facts.lesson;
  const { margin, spread, isolationCost } = facts.explained(doubter, sounded);
  const member = nameOf(doubter);
  const line = points(-isolationCost, 1);
  return (
    <>
      <figure className="band">
        <div className="band-scale" aria-hidden="true">
          <i
            className="band-known"
            style={{ left: `${at(margin - spread)}%`, right: `${100 - at(margin + spread)}%` }}
          />
          <i className="band-margin" style={{ left: `${at(margin)}%` }} />
          <i className="band-line" style={{ left: `${at(-isolationCost)}%` }} />
          <span className="band-line-text" style={{ left: `${at(-isolationCost)}%` }}>
            ✉ {t('tutorial.band-line', { line })}
          </span>
          <span className="band-zero" style={{ left: '50%' }}>
            0
          </span>
        </div>
        <figcaption>
          {t('tutorial.band', {
            member,
            margin: points(margin, 1),
            spread: plain(100 * spread, 1),
            line,
          })}
        </figcaption>
      </figure>
      {!sounded && (
        <button
          type="button"
          className="primary"
          data-next="sound-out"
          onClick={() => store.getState().doDeed('sounded')}
        >
          {t('tutorial.do.sound-out', { member })}{' '}
          <span className="cost">{t('cost.hours', { hours: 1, amount: '1' })}</span>
        </button>
      )}
    </>
  );
};

const GLYPHS = {
  champion: '★',
  agrees: '✓',
  footnotes: '✎',
  'keeps-silent': '…',
  'breaks-silence': '✉',
} as const;

/** The envelopes: the letter first, as the council opens them, then what the others would have said. */
export const Vote = () => {
  const store = useTutorialStore();
  const facts = useTutorial((s) => s.facts);
  const tabled = useTutorial((s) => s.deeds.includes('tabled'));
  const withdrawn = useTutorial((s) => s.deeds.includes('withdrawn'));
  const { doubter } = facts.lesson;
  const { doDeed } = store.getState();
  if (!tabled)
    return (
      <button
        type="button"
        className="primary"
        data-next="table"
        onClick={() => {
          doDeed('tabled');
        }}
      >
        {t('tutorial.do.table')}
      </button>
    );
  return (
    <>
      <ol className="plain-list lesson-envelopes" aria-live="polite">
        <li className="breaks-silence">
          <span aria-hidden="true">{GLYPHS['breaks-silence']}</span> {nameOf(doubter)}{' '}
          <b>{t('dossier.verdict.breaks-silence')}</b>
        </li>
        {facts
          .envelopes()
          .filter(({ member }) => member !== doubter)
          .map(({ member, verdict }) => (
            <li key={member} className={withdrawn ? verdict : 'sealed'}>
              <span aria-hidden="true">{withdrawn ? GLYPHS[verdict] : '▢'}</span> {nameOf(member)}{' '}
              <span className="muted">
                {withdrawn
                  ? t('tutorial.silence.would', { verdict: t(`dossier.verdict.${verdict}`) })
                  : t('tutorial.silence.sealed')}
              </span>
            </li>
          ))}
      </ol>
      {!withdrawn && (
        <>
          <p>{t('tutorial.silence.tabled', { member: nameOf(doubter) })}</p>
          <button
            type="button"
            className="primary"
            data-next="withdraw"
            onClick={() => {
              doDeed('withdrawn');
            }}
          >
            {t('tutorial.do.withdraw')}
          </button>
        </>
      )}
    </>
  );
};

export const Minds = () => {
  const store = useTutorialStore();
  const asked = useTutorial((s) => s.deeds.includes('asked'));
  return asked ? (
    <ThreeWays />
  ) : (
    <button
      type="button"
      className="primary"
      data-next="ask"
      onClick={() => store.getState().doDeed('asked')}
    >
      {t('tutorial.do.ask')}
    </button>
  );
};

const ThreeWays = () => {
  const facts = useTutorial((s) => s.facts);
  const member = nameOf(facts.lesson.doubter);
  const { money, build, bare01, footnote01 } = facts.minds();
  return (
    <ul className="plain-list lesson-ways">
      {money?.change.kind === 'side-payment' && (
        <li className="card">
          <h3>{t('tutorial.minds.money')}</h3>
          <p>
            {t('tutorial.minds.money.says', {
              member,
              points: plain(100 * money.change.value, 0),
              payer: nameOf(money.change.from),
              margin: points(money.marginAfter, 1),
            })}
          </p>
        </li>
      )}
      <li className="card">
        <h3>{t('tutorial.minds.footnote')}</h3>
        <p>
          {t('tutorial.minds.footnote.says', {
            before: plain(100 * bare01),
            after: plain(100 * footnote01),
          })}
        </p>
      </li>
      {build?.change.kind === 'dimension' && (
        <li className="card">
          <h3>{t('tutorial.minds.build')}</h3>
          <p>
            {t('tutorial.minds.build.says', {
              member,
              points: plain(100 * (build.change.to - build.change.from)),
              margin: points(build.marginAfter, 1),
            })}
          </p>
        </li>
      )}
    </ul>
  );
};
