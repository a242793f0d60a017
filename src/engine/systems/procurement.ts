/**
 * Procurement: money becomes force slowly (model §2.1, 4). Three Erlang stages of `tauS` half-years each, then the
 * turnover of the stock; personnel follows faster. The 5–10 years to replace American capabilities come from here.
 */
import type { State } from '../state.ts';

export const updateProcurement = (state: State): void => {
  const a = state.assumptions;
  for (const m of state.members) {
    const flow = (m.gdpBillionUsd * m.spendingPctGdp) / 100;
    const orders = m.ordersBillionUsd;
    orders[0] += (flow - orders[0]) / a.tauS;
    orders[1] += (orders[0] - orders[1]) / a.tauS;
    orders[2] += (orders[1] - orders[2]) / a.tauS;
    m.equipmentBillionUsd += a.dK * (orders[2] - m.equipmentBillionUsd);
    m.personnelBillionUsd += a.dM * (flow - m.personnelBillionUsd);
  }
};
