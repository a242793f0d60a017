/** Margins of all members over a text, in each other's company: Washington's view and the champions are known to all. */
import type { Package } from '../state.ts';
import { appraise, type Company } from './appraise.ts';
import { momentumOf } from './momentum.ts';
import type { Table } from './negotiating-table.ts';
import { deltaOf } from './package-delta.ts';
import { washingtonView } from './positions.ts';
import { paymentLedger } from './side-payments.ts';

/** Margins of all members over a package, and the company they are reckoned in. */
export const marginsInCompany = (
  table: Table,
  p: Package,
): { margins: number[]; company: Company } => {
  const delta = deltaOf(p);
  const { received, charged } = paymentLedger(table.state, p.sidePayments);
  const alone: Company = { washingtonView: washingtonView(table, delta), momentum: null };
  const n = table.state.members.length;
  const before: number[] = [];
  for (let i = 0; i < n; i++)
    before.push(appraise(table, i, delta, received[i], charged[i], alone));
  const momentum = momentumOf(table, before);
  if (momentum === null) return { margins: before, company: alone };
  const company: Company = { ...alone, momentum };
  const margins: number[] = [];
  for (let i = 0; i < n; i++)
    margins.push(appraise(table, i, delta, received[i], charged[i], company));
  return { margins, company };
};

/** Margins of all members over a package. */
export const margins = (table: Table, p: Package): number[] => marginsInCompany(table, p).margins;
