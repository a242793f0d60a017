/** Where the published model had a fault as a game; the preset `reference` switches these off. */
import { coefficient, type Assumption } from './coefficient.ts';

export const REPAIRS = {
  // repairs: where the published model had a fault as a game; the preset `reference` switches them off
  payPrice: coefficient(0.7, 'repairs', [0, 5]),
  payMemory: coefficient(2, 'repairs', [0, 5]),
  payAsk: coefficient(0.03, 'repairs', [0, 1]),
  ratFailKeeps: coefficient(0, 'repairs', [0, 1]),
  protocolShield: coefficient(0.1, 'repairs', [0, 1]),
  protocolLeak: coefficient(0.03, 'repairs', [0, 0.3]),
  protocolAnyone: coefficient(1, 'repairs', [0, 1]),
  protocolNorm: coefficient(0.3, 'repairs', [0, 1]),
  repeatFade: coefficient(1, 'repairs', [0, 3]),
  scoldCompliance: coefficient(0.15, 'repairs', [0, 0.3]),
  scoldGrudge: coefficient(0.02, 'repairs', [0, 0.3]),
  declareCredit: coefficient(0.02, 'repairs', [0, 0.2]),
  pilotWorks: coefficient(0.012, 'repairs', [0, 0.1]),
  pilotPillar: coefficient(0.012, 'repairs', [0, 0.1]),
  transitionPrice: coefficient(0.04, 'repairs', [0, 0.3]),
  transitionBurden: coefficient(0.65, 'repairs', [0, 1.4]),
  returnThreshold: coefficient(0.35, 'repairs', [0, 1]),
  usReturn: coefficient(0.15, 'repairs', [0, 1]),
  southNoise: coefficient(0.04, 'repairs', [0, 0.3]),
  missionBase: coefficient(-0.2, 'repairs', [-1, 1]),
  grudgeBreadth: coefficient(0, 'repairs', [0, 1]),
  vetoRamp: coefficient(1, 'repairs', [0, 1]),
  testCooldown: coefficient(4, 'repairs', [0, 24]),
  exitHazard: coefficient(0.05, 'repairs', [0, 0.5]),
  ownIndex: coefficient(1, 'repairs', [0, 1]),
  pillarWill: coefficient(1, 'repairs', [0, 1]),
} as const satisfies Record<string, Assumption>;
