/** The explained margin: the very terms that the council will sum, in three sizes, and what would change them. */
import { useState } from 'react';
import { plain, t } from '../../../i18n/index.ts';
import type { MemberId, View } from '../../../engine/state.ts';
import { explainTo } from '../../../store/asking.ts';
import { inNumbers, readOf } from '../../../store/bands.ts';
import { holdsChair } from '../../../store/seat.ts';
import { useGame } from '../../context.ts';
import { marginText, oddsText } from '../band-words.ts';
import { forecastFor } from '../member-facts.ts';
import { Suggestions } from '../mind-changer.tsx';
import { dateOf, nameOf } from '../words.ts';
import { briefText, sentenceText } from './sizes.ts';
import { Terms } from './terms.tsx';
import { Titled } from '../../glossary/hint.tsx';

/** How much is told: eight words, a sentence, or every term. */
const SIZES = ['brief', 'sentence', 'full'] as const;
type Size = (typeof SIZES)[number];

export const OnText = ({ id }: { id: MemberId }) => {
  const view = useGame((s) => s.view);
  const draft = useGame((s) => s.draft);
  const forecast = useGame((s) => s.forecast);
  const [size, setSize] = useState<Size>('full');
  if (forecast === null)
    return (
      <section>
        <h3>{t('dossier.on-text')}</h3>
        <p className="muted">{t(holdsChair(view) ? 'dossier.no-text' : 'own.none')}</p>
      </section>
    );
  const explanation = explainTo(view, id, draft);
  const breaks = forecastFor(forecast, id)?.breaksAlone01 ?? 0;
  return (
    <section>
      <div className="with-sizes">
        <Titled term="margin">
          <h3>{t('dossier.on-text')}</h3>
        </Titled>
        <SizeChoice size={size} onChoose={setSize} />
      </div>
      <div aria-live="polite">
        {size === 'brief' && (
          <p className={`verdict-line ${explanation.verdict}`}>{briefText(explanation)}</p>
        )}
        {size === 'sentence' && (
          <p className={`verdict-line ${explanation.verdict}`}>{sentenceText(view, explanation)}</p>
        )}
        {size === 'full' && (
          <>
            <p className={`verdict-line ${explanation.verdict}`}>
              {t('dossier.margin', {
                verdict: t(`dossier.verdict.${explanation.verdict}`),
                margin: marginText(view, explanation.margin, explanation.spread),
                odds: oddsText(view, breaks),
              })}{' '}
              {inNumbers(view) &&
                t('dossier.alone', { cost: plain(100 * explanation.isolationCost, 1) })}
            </p>
            <p className="small muted">{readText(view, id)}</p>
            <Terms explanation={explanation} />
          </>
        )}
      </div>
      {holdsChair(view) && explanation.margin < 0 && explanation.verdict !== 'has-no-seat' && (
        <>
          <h3>{t('mind.of', { member: nameOf(id) })}</h3>
          <Suggestions member={id} />
        </>
      )}
      {explanation.margin >= 0 && (
        <p className="muted">{t('mind.agrees', { member: nameOf(id) })}</p>
      )}
    </section>
  );
};

const SizeChoice = ({ size, onChoose }: { size: Size; onChoose: (size: Size) => void }) => (
  <fieldset className="segments small no-print">
    <legend className="visually-hidden">{t('size.choose')}</legend>
    {SIZES.map((choice) => (
      <button
        key={choice}
        type="button"
        aria-pressed={choice === size}
        onClick={() => {
          onChoose(choice);
        }}
      >
        {t(`size.${choice}`)}
      </button>
    ))}
  </fieldset>
);

/** How well its mind is known, and since when. */
const readText = (view: View, id: MemberId): string => {
  const { read, turn } = readOf(view, id);
  return t(`read.${read}`, { date: turn === null ? '' : dateOf(view, turn) });
};
