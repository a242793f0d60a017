/** The council's part of the store: tabling a text, the envelopes one by one, and the three cards while they open. */
import { t, tOf } from '../i18n/index.ts';
import type { GameState } from './game-state.ts';
import { liveOfferAction, refuseOffer } from './offers.ts';
import { NO_DRAFT, tabling, type Room } from './room.ts';
import { latestCouncil, toldCouncil } from './votes.ts';

type CouncilActions = Pick<
  GameState,
  | 'tableDraft'
  | 'takeOffer'
  | 'giveOffer'
  | 'replayCouncil'
  | 'watchVote'
  | 'skipCouncil'
  | 'leaveCouncil'
  | 'setCouncilSpeed'
>;

/** The playback of a vote as it stands: after tabling, and after every answer to a letter. */
export const showCouncil = ({ authority, get, refresh, clock }: Room, opened: number): void => {
  const { draft } = get();
  const council = latestCouncil(authority.view(authority.seat()), opened);
  if (council === null) throw new Error('a tabled package leaves a council');
  // A text that fell comes back to the desk for amending.
  const { outcome, package: text } = council.result;
  const adopted = council.over && outcome === 'adopted' && text.purpose === undefined;
  refresh(adopted ? NO_DRAFT : draft, {
    stage: 'council',
    council,
    offer: null,
    laid: null,
    mindOf: null,
  });
  clock.run();
};

export const councilActions = (room: Room): CouncilActions => {
  const { authority, services, get, set, atOnce, clock, keeper } = room;
  return {
    tableDraft: () =>
      atOnce(() => {
        set({ dialog: null });
        const refusal = authority.submit(authority.seat(), tabling(get().draft, get().procedure));
        if (refusal) return refusal;
        showCouncil(room, 0);
        room.history.afterAction();
        keeper.keep();
        return null;
      }),
    takeOffer: (offer) => set({ offer }),
    giveOffer: (to) => {
      const { offer, view, addPayment, submit } = get();
      if (offer === null) return;
      const refusal = refuseOffer(view, offer, to);
      if (refusal !== null) {
        set({ said: t(`offer.refused.${refusal}`, { member: tOf('member', to) }) });
        return;
      }
      const { from, value } = offer;
      set({
        offer: null,
        said: t('offer.given', { member: tOf('member', to), points: 100 * value }),
      });
      if (from === null) submit(liveOfferAction(offer));
      else addPayment({ to, from, value });
    },
    watchVote: (at) => {
      const { view, votes } = get();
      const council = toldCouncil(view, votes, at);
      if (council === null) return;
      set({ stage: 'council', council });
      clock.run();
    },
    replayCouncil: () => {
      const { view } = get();
      const council = latestCouncil(view, view.councils.at(-1)?.envelopes.length ?? 0);
      if (council !== null) set({ stage: 'council', council });
    },
    skipCouncil: () => {
      const { council } = get();
      clock.stop();
      if (council !== null)
        set({ council: { ...council, opened: council.result.envelopes.length } });
    },
    leaveCouncil: () => {
      clock.stop();
      if (get().council?.told === true) set({ stage: 'report', council: null });
      else
        atOnce(() => {
          room.goOn();
          room.history.afterStage();
        });
    },
    setCouncilSpeed: (councilSpeed) => {
      services.changeSettings({ councilSpeed });
      set({ councilSpeed });
      clock.run();
    },
  };
};
