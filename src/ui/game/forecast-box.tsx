/** What the advisers expect: the odds, who may break silence, and the button that puts it to the council. */
import type { ReactNode } from 'react';
import { t } from '../../i18n/index.ts';
import { tablingCost } from '../../store/asking.ts';
import { inNumbers } from '../../store/bands.ts';
import { NEXT_CONTROLS } from '../../store/next.ts';
import type { MemberForecast } from '../../store/scene-state.ts';
import { holdsChair } from '../../store/seat.ts';
import { BarTable } from '../charts/bar-table.tsx';
import { useGame } from '../context.ts';
import { marginText, oddsText } from './band-words.ts';
import { StanceCounts } from './legend.tsx';
import { useTable } from './table-dialog.tsx';
import { costText } from './verbs/verb-words.ts';
import { nameOf, passesText, refusalText } from './words.ts';
import { Titled } from '../glossary/hint.tsx';

const MOST = 5;
/** Odds of breaking silence below which a government is not worth a line. */
const WORTH_NAMING = 0.03;

const likelyBreakers = (members: readonly MemberForecast[]): MemberForecast[] =>
  members
    .filter((m) => m.breaksAlone01 >= WORTH_NAMING)
    .toSorted((a, b) => b.breaksAlone01 - a.breaksAlone01 || a.margin - b.margin);

/** What the advisers expect of the text on the desk, and the button that puts it to the council. */
export const ForecastBox = () => (
  <Expected>
    <TableButton />
  </Expected>
);

/** The same where somebody else will table it. */
export const Expected = ({ children }: { children?: ReactNode }) => {
  const holds = useGame((s) => holdsChair(s.view));
  const forecast = useGame((s) => s.forecast);
  return (
    <section className="forecast" aria-labelledby="forecast-heading">
      <Titled term="silence-procedure">
        <h2 id="forecast-heading" tabIndex={-1}>
          {t(holds ? 'forecast.heading' : 'own.forecast')}
        </h2>
      </Titled>
      {forecast === null ? (
        <p className="muted">{t('forecast.empty')}</p>
      ) : (
        <>
          <output className="odds">{passesText(forecast.passes01)}</output>
          <StanceCounts />
          <Breakers members={likelyBreakers(forecast.members)} />
          <p className="muted small">
            {forecast.ratifies01 === null
              ? t('deal.no-ratify')
              : t('deal.ratify', { pct: 100 * forecast.ratifies01 })}{' '}
            {t('forecast.mood')}
          </p>
        </>
      )}
      {children}
    </section>
  );
};

const Breakers = ({ members }: { members: MemberForecast[] }) => {
  const view = useGame((s) => s.view);
  const selectMember = useGame((s) => s.selectMember);
  if (members.length === 0) return <p>{t('forecast.no-breakers')}</p>;
  return (
    <>
      <h3>{t('forecast.breakers')}</h3>
      <BarTable
        caption={t('forecast.breakers')}
        columns={[t('list.member'), t('forecast.odds-head')]}
        longest={1}
        wordsOnly={!inNumbers(view)}
        rows={members.slice(0, MOST).map(({ member, breaksAlone01, margin, spread }) => ({
          key: member,
          name: (
            <button
              type="button"
              className="link"
              data-member={member}
              title={t('forecast.odds-label', {
                member: nameOf(member),
                odds: oddsText(view, breaksAlone01),
                margin: marginText(view, margin, spread),
              })}
              onClick={() => {
                selectMember(member);
              }}
            >
              {nameOf(member)}
            </button>
          ),
          value: breaksAlone01,
          shown: oddsText(view, breaksAlone01),
          tone: 'against-row',
        }))}
      />
      {members.length > MOST && (
        <p className="muted">{t('forecast.more', { count: members.length - MOST })}</p>
      )}
    </>
  );
};

const TableButton = () => {
  const refusal = useGame((s) => s.draftRefusal);
  const table = useTable();
  const view = useGame((s) => s.view);
  const draft = useGame((s) => s.draft);
  const procedure = useGame((s) => s.procedure);
  return (
    <div className="table-it">
      <button
        type="button"
        id="table-it"
        className="primary"
        data-next={NEXT_CONTROLS.table}
        aria-disabled={refusal !== null}
        aria-describedby={refusal === null ? undefined : 'table-refusal'}
        onClick={() => {
          if (refusal === null) table();
        }}
      >
        {t(procedure === 'summit' ? 'deal.summit' : 'deal.table')}{' '}
        <span className="cost">{costText(tablingCost(view, draft, procedure))}</span>
      </button>
      {refusal !== null && (
        <p id="table-refusal" className="muted small">
          {t('deal.table-why', { reason: refusalText(refusal) })}
        </p>
      )}
    </div>
  );
};
