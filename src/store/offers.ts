/** Favours that can be picked up from the tray and given to a government: into the text, or to the writer of a letter. */
import { costOf, type Action } from '../engine/index.ts';
import type { MemberId, View } from '../engine/state.ts';
import { priceOf } from './asking.ts';
import type { LegalMove } from '../engine/index.ts';
import { letterAnswers, letterOf } from './letter.ts';
import { hasSeat, memberOf, stanceOf } from './readings.ts';
import { SEAT } from './room.ts';
import type { CouncilForecast, Offer } from './scene-state.ts';

/** What a favour in the tray is worth to its receiver, margin units. */
export const FAVOUR_SIZES = [0.02, 0.04, 0.08] as const;

/** Why an offer does not go to a government. */
export type OfferRefusal = 'no-seat' | 'pays-it-itself' | 'wrote-no-letter';

export const refuseOffer = (view: View, offer: Offer, to: MemberId): OfferRefusal | null => {
  const member = memberOf(view, to);
  if (member === null || !hasSeat(view, member)) return 'no-seat';
  if (offer.from === null) return letterOf(view)?.envelope.member === to ? null : 'wrote-no-letter';
  return offer.from === to ? 'pays-it-itself' : null;
};

/** Who would pay most lightly, among those who can afford it: they champion the text, or at least agree. */
export const likelyPayer = (view: View, forecast: CouncilForecast | null): MemberId | null => {
  const seated = view.members.filter((m) => hasSeat(view, m));
  const [receiver] = seated;
  if (receiver === undefined) return null;
  const willing = new Set(
    forecast?.members
      .filter((m) => stanceOf(m) === 'champion' || stanceOf(m) === 'agrees')
      .map((m) => m.member),
  );
  const payers = seated.filter(({ id }) => willing.size === 0 || willing.has(id));
  const price = (id: MemberId): number => priceOf(view, id, receiver.id, 0.04);
  return payers.toSorted((a, b) => price(a.id) - price(b.id))[0]?.id ?? receiver.id;
};

/** The one offer that the letter's writer would take; null when none is allowed that would be enough. */
export const liveOffer = (view: View, legal: readonly LegalMove[]): Offer | null => {
  const target = letterAnswers(view, legal).offer;
  return target?.refusal === null && target.action.verb === 'live-offer'
    ? { from: null, value: target.action.value }
    : null;
};

export const liveOfferAction = ({ value }: Offer): Action => ({ verb: 'live-offer', value });

/** Capital that an offer in the vote costs the chair. */
export const capitalOf = (view: View, offer: Offer): number =>
  costOf(view, SEAT, liveOfferAction(offer)).capital;
