/** The text: eight dials, favours, the advisers' forecast, and what would change a mind. */
import { listed, t } from '../../i18n/index.ts';
import { adviserDraft, DRAFTS, rangesOf, type DraftKind } from '../../store/asking.ts';
import { NEXT_CONTROLS } from '../../store/next.ts';
import { useGame, useGameStore } from '../context.ts';
import { Coach } from './coach.tsx';
import { Dial } from './dial.tsx';
import { ForecastBox } from './forecast-box.tsx';
import { MindChanger } from './mind-changer.tsx';
import { Payments } from './payments.tsx';
import { Procedure } from './procedure.tsx';

export const DealBuilder = () => (
  <div className="deal">
    <div className="deal-text">
      <Dials />
      <Payments />
      <Procedure />
    </div>
    <div className="deal-advice">
      <Coach />
      <ForecastBox />
      <MindChanger />
    </div>
  </div>
);

const Dials = () => {
  const view = useGame((s) => s.view);
  const draft = useGame((s) => s.draft);
  const legal = useGame((s) => s.legal);
  const summit = useGame((s) => s.procedure === 'summit');
  return (
    <section aria-labelledby="text-heading">
      <div className="section-head">
        <h2 id="text-heading">{t('deal.heading')}</h2>
        <ClearDraft />
      </div>
      <DraftMenu />
      {rangesOf(legal, summit).map((range) => (
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
    <button
      type="button"
      className="quiet"
      disabled={empty}
      onClick={() => {
        setDraft({ delta: {}, sidePayments: [] });
      }}
    >
      {t('deal.clear')}
    </button>
  );
};
