/** The tray of favours: drag one onto a seat, or choose one and then a seat. */
import { useEffect, useState, type RefObject } from 'react';
import { t } from '../../../i18n/index.ts';
import type { MemberId } from '../../../engine/state.ts';
import { capitalOf, FAVOUR_SIZES, likelyPayer, liveOffer } from '../../../store/offers.ts';
import { letterOf } from '../../../store/letter.ts';
import { hasSeat } from '../../../store/readings.ts';
import { legalMoves } from '../../../store/room.ts';
import { useGame, useGameStore, type MountedScene } from '../../context.ts';
import { MemberSelect } from '../payments.tsx';
import { nameOf } from '../words.ts';
import { OfferChip } from './offer-chip.tsx';

interface TrayProps {
  scene: RefObject<MountedScene | null>;
}

/** While a text is drafted: favours that another government pays. */
export const OfferTray = ({ scene }: TrayProps) => {
  const view = useGame((s) => s.view);
  const forecast = useGame((s) => s.forecast);
  const [chosen, setChosen] = useState<MemberId | null>(null);
  const payer = chosen ?? likelyPayer(view, forecast);
  if (payer === null) return null;
  const seated = view.members.filter((m) => hasSeat(view, m)).map((m) => m.id);
  return (
    <section className="offer-tray" aria-label={t('offer.tray')}>
      <div className="row">
        <MemberSelect
          label={t('offer.payer')}
          ids={seated}
          value={payer}
          onChange={(member) => {
            setChosen(member);
          }}
        />
        {FAVOUR_SIZES.map((value) => (
          <OfferChip
            key={value}
            scene={scene}
            offer={{ from: payer, value }}
            label={t('offer.take', { points: 100 * value, payer: nameOf(payer) })}
          >
            {t('offer.favour', { points: 100 * value })}
          </OfferChip>
        ))}
        <InHand />
      </div>
    </section>
  );
};

/** While a letter waits: the one offer that would be enough. */
export const LiveTray = ({ scene }: TrayProps) => {
  const view = useGame((s) => s.view);
  const legal = useGame(legalMoves);
  const letter = letterOf(view);
  const offer = liveOffer(view, legal);
  if (letter === null || offer === null) return null;
  const text = t('offer.live', { points: 100 * offer.value, capital: capitalOf(view, offer) });
  return (
    <section className="offer-tray" aria-label={t('offer.tray')}>
      <div className="row">
        <OfferChip scene={scene} offer={offer} label={text}>
          {text}
        </OfferChip>
        <InHand lead={t('offer.live-lead', { member: nameOf(letter.envelope.member) })} />
      </div>
    </section>
  );
};

/** What is in hand, and the way to put it back. */
const InHand = ({ lead = t('offer.lead') }: { lead?: string }) => {
  const offer = useGame((s) => s.offer);
  const store = useGameStore();
  useEffect(() => {
    if (offer === null) return undefined;
    const putBack = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') store.getState().takeOffer(null);
    };
    document.addEventListener('keydown', putBack);
    return () => {
      document.removeEventListener('keydown', putBack);
    };
  }, [offer, store]);
  if (offer === null) return <small className="muted">{lead}</small>;
  return (
    <>
      <output className="small">{t('offer.in-hand', { points: 100 * offer.value })}</output>
      <button
        type="button"
        className="quiet"
        onClick={() => {
          store.getState().takeOffer(null);
        }}
      >
        {t('offer.put-back')}
      </button>
    </>
  );
};
