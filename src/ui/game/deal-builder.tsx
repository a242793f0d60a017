/** The text: eight dials, favours, the advisers' forecast, and what would change a mind. */
import { useState } from 'react';
import type { Dimension } from '../../engine/state.ts';
import { listed, t } from '../../i18n/index.ts';
import { adviserDraft, DRAFTS, rangesOf, type DraftKind } from '../../store/asking.ts';
import { NEXT_CONTROLS } from '../../store/next.ts';
import { AFTERWARDS } from '../../store/in-sight.ts';
import { DIMENSIONS } from '../../store/readings.ts';
import { legalMoves } from '../../store/room.ts';
import { useGame, useGameStore } from '../context.ts';
import { ReasonedButton } from '../reasoned-button.tsx';
import { Coach } from './coach.tsx';
import { Dial } from './dial.tsx';
import { FiveToKnow, useDisclosed } from './disclosure.tsx';
import { ForecastBox } from './forecast-box.tsx';
import { InSight } from './in-sight.tsx';
import { MindChanger } from './mind-changer.tsx';
import { Payments } from './payments.tsx';
import { Procedure } from './procedure.tsx';

export const DealBuilder = () => {
  const { favours, procedure } = useDisclosed();
  const paid = useGame((s) => s.draft.sidePayments.length > 0);
  const unusual = useGame((s) => s.procedure !== 'normal' || s.draft.footnotes === true);
  return (
    <div className="deal">
      <div className="deal-text">
        <Dials />
        <FiveToKnow />
        {(favours || paid) && <Payments />}
        {(procedure || unusual) && <Procedure />}
      </div>
      <div className="deal-advice">
        <Coach />
        <ForecastBox />
        {/* The answer to a dial is the odds; what would better them is worked out after that. */}
        <InSight sight={AFTERWARDS}>
          <MindChanger />
        </InSight>
      </div>
    </div>
  );
};

/** Dials in sight: those of the turn, and whatever the text has touched since the desk was opened. */
const useShownDials = (): readonly Dimension[] => {
  const { dials } = useDisclosed();
  const delta = useGame((s) => s.draft.delta);
  const [touched, setTouched] = useState<readonly Dimension[]>([]);
  const fresh = DIMENSIONS.filter((d) => delta[d] !== undefined && !touched.includes(d));
  if (fresh.length > 0) setTouched([...touched, ...fresh]);
  return [...dials, ...touched, ...fresh];
};

const Dials = () => {
  const view = useGame((s) => s.view);
  const draft = useGame((s) => s.draft);
  const legal = useGame(legalMoves);
  const summit = useGame((s) => s.procedure === 'summit');
  const shown = useShownDials();
  const ranges = rangesOf(legal, summit).filter(({ dimension }) => shown.includes(dimension));
  return (
    <section aria-labelledby="text-heading">
      <div className="section-head">
        <h2 id="text-heading">{t('deal.heading')}</h2>
        <ClearDraft />
      </div>
      <DraftMenu />
      {ranges.map((range) => (
        <Dial
          key={range.dimension}
          range={range}
          now={view.treaty[range.dimension]}
          change={draft.delta[range.dimension] ?? 0}
        />
      ))}
    </section>
  );
};

/** Advisers put something on paper; the chair may change it. */
const DraftMenu = () => {
  const store = useGameStore();
  const ask = (kind: DraftKind): void => {
    const { view, setDraft, say } = store.getState();
    const draft = adviserDraft(view, kind);
    if (draft === null) say(t('deal.draft-none'));
    else {
      setDraft(draft);
      say(listed([t('deal.draft-for-me'), t(`deal.draft.${kind}`)]));
    }
  };
  return (
    <fieldset className="draft-menu">
      <legend>{t('deal.draft-for-me')}</legend>
      {DRAFTS.map((kind) => (
        <button
          key={kind}
          type="button"
          className="link small"
          data-next={kind === 'muddle' ? NEXT_CONTROLS.draft : undefined}
          onClick={() => {
            ask(kind);
          }}
        >
          {t(`deal.draft.${kind}`)}
        </button>
      ))}
    </fieldset>
  );
};

const ClearDraft = () => {
  const setDraft = useGame((s) => s.setDraft);
  const empty = useGame((s) => Object.keys(s.draft.delta).length === 0);
  return (
    <ReasonedButton
      className="quiet"
      whyNot={empty ? t('why-not.no-text') : null}
      onClick={() => {
        setDraft({ delta: {}, sidePayments: [] });
      }}
    >
      {t('deal.clear')}
    </ReasonedButton>
  );
};
