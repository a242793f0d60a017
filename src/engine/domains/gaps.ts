/** The table of gaps by domain: what replacing the United States in five to ten years would mean, and how it has gone. */
import type { MemberId, View } from '../state.ts';
import type { Domain } from './domain.ts';

/** Below so many specialists a domain hangs on one government. */
const REDUNDANT = 2;

export interface DomainGap {
  domain: Domain;
  europeanBillionUsd: number;
  usBillionUsd: number;
  neededBillionUsd: number;
  usShare01: number;
  /** What Europe lacks without the United States, share of the need. */
  gap01: number;
  /** The same by turn, the start first. */
  history01: number[];
  specialists: MemberId[];
  /** Fewer than two specialists: whoever loses one loses the domain. */
  singlePointOfFailure: boolean;
}

export const gapsByDomain = ({
  domains,
  history,
}: Pick<View, 'domains' | 'history'>): DomainGap[] =>
  domains.map((x, k) => ({
    domain: x.domain,
    europeanBillionUsd: x.europeanBillionUsd,
    usBillionUsd: x.usBillionUsd,
    neededBillionUsd: x.neededBillionUsd,
    usShare01: x.usShare01,
    gap01: x.gap01,
    history01: history.map((turn) => turn.domainGaps01[k]),
    specialists: x.specialists,
    singlePointOfFailure: x.specialists.length < REDUNDANT,
  }));

/** The widest gap of all domains that Europe could fill, nuclear forces aside. */
export const widestGap01 = ({ domains }: Pick<View, 'domains'>): number => {
  let widest = 0;
  for (const x of domains) if (x.domain !== 'nuclear' && x.gap01 > widest) widest = x.gap01;
  return widest;
};
