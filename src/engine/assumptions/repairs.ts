/** Where the published model had a fault as a game; the preset `reference` switches these off. */
import { coefficient, type Assumption } from './coefficient.ts';

export const REPAIRS = {
  // repairs: where the published model had a fault as a game; the preset `reference` switches them off
  payPrice: coefficient(
    0.7,
    'repairs',
    'what a side payment costs its payer, per unit of worth',
    [0, 5],
  ),
  payMemory: coefficient(
    2,
    'repairs',
    'how much every side payment raises the price of the next',
    [0, 5],
  ),
  payAsk: coefficient(0.03, 'repairs', 'what everyone unpaid misses when others were paid', [0, 1]),
  ratFailKeeps: coefficient(
    0,
    'repairs',
    'share of a package that survives a failed ratification',
    [0, 1],
  ),
  protocolShield: coefficient(
    0.1,
    'repairs',
    'alienation that an opt-out protocol takes away',
    [0, 1],
  ),
  protocolLeak: coefficient(
    0.03,
    'repairs',
    'willingness that an opt-out protocol costs its holder',
    [0, 0.3],
  ),
  protocolAnyone: coefficient(1, 'repairs', '1 = large members too may ratify by protocol', [0, 1]),
  protocolNorm: coefficient(
    0.3,
    'repairs',
    'opt-out norm from which a protocol is on offer',
    [0, 1],
  ),
  repeatFade: coefficient(
    1,
    'repairs',
    'how fast a verb wears out when it is pressed again',
    [0, 3],
  ),
  scoldCompliance: coefficient(
    0.15,
    'repairs',
    'compliance that scolding wrings from Atlanticists',
    [0, 0.3],
  ),
  scoldGrudge: coefficient(
    0.02,
    'repairs',
    'resentment that scolding leaves with the autonomous',
    [0, 0.3],
  ),
  declareCredit: coefficient(
    0.02,
    'repairs',
    'legitimacy earned by a declaration that substance covers',
    [0, 0.2],
  ),
  pilotWorks: coefficient(
    0.012,
    'repairs',
    'work-sharing from pilot projects without a treaty',
    [0, 0.1],
  ),
  pilotPillar: coefficient(
    0.012,
    'repairs',
    'pillar stock from pilot projects without a treaty',
    [0, 0.1],
  ),
  transitionPrice: coefficient(
    0.04,
    'repairs',
    'American commitment that announcing a roadmap costs',
    [0, 0.3],
  ),
  transitionBurden: coefficient(
    0.65,
    'repairs',
    'burden-sharing that Washington asks before it signs a roadmap',
    [0, 1.4],
  ),
  returnThreshold: coefficient(
    0.35,
    'repairs',
    'alienation below which a member may come back to the command',
    [0, 1],
  ),
  usReturn: coefficient(
    0.15,
    'repairs',
    'chance a turn that an internationalist administration comes back',
    [0, 1],
  ),
  southNoise: coefficient(0.04, 'repairs', 'spread of southern pressure a turn', [0, 0.3]),
  missionBase: coefficient(-0.2, 'repairs', 'inclination to join an out-of-area mission', [-1, 1]),
  grudgeBreadth: coefficient(
    0,
    'repairs',
    '1 = a scolded refuser trusts all thirty-one less, 0 = the participants only',
    [0, 1],
  ),
  vetoRamp: coefficient(
    1,
    'repairs',
    '0 = an opt-out norm of .45 ends vetoes at once, 1 = gradually',
    [0, 1],
  ),
  testCooldown: coefficient(4, 'repairs', 'turns without a test after one that was held', [0, 24]),
  exitHazard: coefficient(0.05, 'repairs', 'hazard of leaving the command', [0, 0.5]),
  ownIndex: coefficient(
    1,
    'repairs',
    '1 = the native index measures its own project, 0 = as published',
    [0, 1],
  ),
  pillarWill: coefficient(
    1,
    'repairs',
    '1 = a government backs the pillar by its own ideal, 0 = as published',
    [0, 1],
  ),
} as const satisfies Record<string, Assumption>;
