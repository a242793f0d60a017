/** The deal-builder's part of the store: every change of the draft brings a new forecast. */
import type { Dimension, Package } from '../engine/state.ts';
import type { GameState } from './game-state.ts';
import { drafted, type Room } from './room.ts';

/** A change this small is no change: dials move in hundredths. */
const NOTHING = 1e-9;

const withDial = (draft: Package, dimension: Dimension, change: number): Package => {
  const { [dimension]: _old, ...delta } = draft.delta;
  return {
    ...draft,
    delta: Math.abs(change) < NOTHING ? delta : { ...delta, [dimension]: change },
  };
};

type DraftActions = Pick<
  GameState,
  | 'setDial'
  | 'addPayment'
  | 'removePayment'
  | 'setDraft'
  | 'setProcedure'
  | 'allowFootnotes'
  | 'askMind'
>;

export const draftActions = ({ get, set, atOnce, keeper, history }: Room): DraftActions => {
  const change = (draft: Package, dial: Dimension | null = null): void => {
    atOnce(() => {
      if (draft !== get().draft) history.beforeDraft(dial);
      set(drafted(get().view, draft, get().procedure));
    });
    keeper.keepSoon();
  };
  return {
    setDraft: (draft) => change(draft),
    setProcedure: (procedure) => {
      const { view, draft } = get();
      atOnce(() => {
        history.beforeDraft(null);
        set(drafted(view, draft, procedure));
      });
    },
    allowFootnotes: (allowed) => {
      const { footnotes: _was, ...draft } = get().draft;
      change(allowed ? { ...draft, footnotes: true } : draft);
    },
    setDial: (dimension, value) => change(withDial(get().draft, dimension, value), dimension),
    addPayment: (payment) => {
      const { draft } = get();
      change({ ...draft, sidePayments: [...draft.sidePayments, payment] });
    },
    removePayment: (index) => {
      const { draft } = get();
      change({ ...draft, sidePayments: draft.sidePayments.filter((_, at) => at !== index) });
    },
    askMind: (mindOf) => set({ mindOf }),
  };
};
