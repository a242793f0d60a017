/** A member as the scenario describes it, at the opening of a game. */
import type { Assumptions } from '../assumptions.ts';
import { splitWithProfile } from '../domains/split.ts';
import { governmentFrom } from '../governments/government.ts';
import { countryBehind } from '../governments/worldview.ts';
import { zeros } from '../math.ts';
import type { ScenarioMember } from '../scenario-input.ts';
import { DIMENSIONS, type Member } from '../state.ts';

const START_WORK_SHARING = 0.05;

export const memberFrom = (s: ScenarioMember, a: Assumptions): Member => {
  const mixed = (share24: number): number =>
    (s.gdpBillionUsd * (share24 * s.spending2024PctGdp + (1 - share24) * s.spending2014PctGdp)) /
    100;
  return {
    id: s.id,
    gdpStartBillionUsd: s.gdpBillionUsd,
    gdpBillionUsd: s.gdpBillionUsd,
    spending2025PctGdp: s.spending2025PctGdp,
    spendingPctGdp: s.spending2025PctGdp,
    baseSpendingPctGdp: s.spending2025PctGdp,
    paperSpendingPctGdp: 0,
    pushPctGdp: 0,
    fiscalShockPctGdp: 0,
    fiscalWill01: s.fiscalWill01,
    compliance01: s.fiscalWill01,
    ordersBillionUsd: [mixed(1), mixed(0.7), mixed(0.5)],
    equipmentBillionUsd: mixed(0.55),
    personnelBillionUsd: mixed(0.75),
    readiness01: s.readiness01,
    capabilityBillionUsd: 0,
    exposureEast01: s.exposureEast01,
    exposureSouth01: s.exposureSouth01,
    threat01: 0.4,
    worldviewRussiaFirst01: s.worldviewRussiaFirst01,
    worldviewInterventionist01: s.worldviewInterventionist01,
    worldviewAtlanticist01: s.worldviewAtlanticist01,
    autonomy01: s.autonomy01,
    publicSupport01: s.publicSupport01,
    nationalist01: s.nationalist01,
    nationalistLed: s.nationalistLed,
    politicalSystem: s.politicalSystem,
    electionTurns: [...s.electionTurns],
    industry01: s.industry01,
    frontLine: s.frontLine,
    nuclear: s.nuclear,
    major: s.major,
    europeanMajor: s.europeanMajor,
    european: s.european,
    availabilityFactor: s.availabilityFactor,
    workSharing01: START_WORK_SHARING,
    resilience01: 0,
    forwardPresence01: s.forwardPresence01,
    optOuts: 0,
    scolding: 0,
    resentment: 0,
    beliefVariance: 0.02,
    alienation: 0,
    leftCommand: false,
    leftTreaty: false,
    leavesTurn: null,
    hasProtocol: false,
    sidePaymentsReceived: 0,
    government: governmentFrom(s.government),
    parties: { ...s.parties, mainstream: [...s.parties.mainstream] },
    country: countryBehind(s, s.government, a),
    tastes: zeros(DIMENSIONS.length),
    profile: { ...s.profile, sinceTurn: 0 },
    domainShares: splitWithProfile(s.homeDomainShares, s.profile, START_WORK_SHARING, a),
    homeDomainShares: [...s.homeDomainShares],
    trustInChair01: 0.5,
    grievance: 0,
    ious: 0,
    memory: [],
    startThreat01: 0,
    startMeanBelief01: 0,
    startAbandonmentFear01: 0,
    startNationalist01: s.nationalist01,
    startPublicSupport01: s.publicSupport01,
    startNationalistLed: s.nationalistLed,
  };
};
