/**
 * IOUs: favours that are owed. Earned by a yes to a request and by help, spent in side deals and on volunteers. What is
 * owed to the chair is a figure of the member (below 0 the chair owes it); what governments owe each other is a list.
 */
import type { MemberId, State, View } from '../state.ts';

/** Favours that one government owes another, above 0. */
export interface Debt {
  debtor: MemberId;
  creditor: MemberId;
  favours: number;
}

const debtOf = (state: View, creditor: number, debtor: number): Debt | undefined =>
  state.debts.find(
    (d) => d.creditor === state.members[creditor]?.id && d.debtor === state.members[debtor]?.id,
  );

/** Favours that `debtor` owes, by roster index; creditor −1 is the chair. */
export const iousOf = (state: View, creditor: number, debtor: number): number =>
  creditor < 0
    ? (state.members[debtor]?.ious ?? 0)
    : (debtOf(state, creditor, debtor)?.favours ?? 0) -
      (debtOf(state, debtor, creditor)?.favours ?? 0);

/** Let `debtor` owe so many favours more; less than none and the debt runs the other way. */
export const addIous = (state: State, creditor: number, debtor: number, add: number): void => {
  if (creditor === debtor) return;
  const owing = state.members[debtor];
  if (creditor < 0) {
    owing.ious += add;
    return;
  }
  const claiming = state.members[creditor];
  const favours = iousOf(state, creditor, debtor) + add;
  state.debts = state.debts.filter(
    (d) =>
      !(d.creditor === claiming.id && d.debtor === owing.id) &&
      !(d.creditor === owing.id && d.debtor === claiming.id),
  );
  if (favours > 0) state.debts.push({ debtor: owing.id, creditor: claiming.id, favours });
  if (favours < 0) state.debts.push({ debtor: claiming.id, creditor: owing.id, favours: -favours });
};

/**
 * Call in one favour.
 * @throws RangeError when none is owed: ask `iousOf` first
 */
export const spendIou = (state: State, creditor: number, debtor: number): void => {
  if (iousOf(state, creditor, debtor) < 1) throw new RangeError('no favour is owed');
  addIous(state, creditor, debtor, -1);
};
