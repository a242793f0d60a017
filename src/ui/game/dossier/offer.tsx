/** A favour for this government in the draft, as buttons: the same as a chip dragged onto it on the map or at the table. */
import type { MemberId } from '../../../engine/state.ts';
import { t } from '../../../i18n/index.ts';
import { FAVOUR_SIZES, likelyPayer, refuseOffer } from '../../../store/offers.ts';
import { holdsChair } from '../../../store/seat.ts';
import { useGame, useGameStore } from '../../context.ts';
import { nameOf } from '../words.ts';

export const DossierOffer = ({ id }: { id: MemberId }) => {
  const view = useGame((s) => s.view);
  const forecast = useGame((s) => s.forecast);
  const store = useGameStore();
  const from = likelyPayer(view, forecast);
  // A favour rides on a text; without one there is nothing to offer it for.
  if (forecast === null || from === null || !holdsChair(view)) return null;
  if (refuseOffer(view, { from, value: FAVOUR_SIZES[0] }, id) !== null) return null;
  return (
    <section aria-label={t('offer.tray')}>
      <div className="row">
        {FAVOUR_SIZES.map((value) => (
          <button
            key={value}
            type="button"
            onClick={() => {
              const { takeOffer, giveOffer } = store.getState();
              takeOffer({ from, value });
              giveOffer(id);
            }}
          >
            {t('offer.give', { points: 100 * value, member: nameOf(id) })}
          </button>
        ))}
        <small className="muted">
          {t('offer.payer')} {nameOf(from)}
        </small>
      </div>
    </section>
  );
};
