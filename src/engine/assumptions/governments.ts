/** Coefficients of governments: elections, archetypes, instruments and their review. All judgement unless the meaning says otherwise. */
import { coefficient, type Assumption } from './coefficient.ts';

export const GOVERNMENTS = {
  earlyBase: coefficient(0.03, 'governments', 'hazard a turn of an early election', [0, 0.2]),
  // durability of instruments (game §4.3): from a speech to a protocol that every parliament has ratified
  durSpeech: coefficient(0.15, 'governments', 'durability of a speech', [0, 1]),
  durDeclaration: coefficient(0.35, 'governments', 'durability of a political declaration', [0, 1]),
  durLaw: coefficient(0.55, 'governments', 'durability of a spending law', [0, 1]),
  durDeployment: coefficient(0.6, 'governments', 'durability of a forward deployment', [0, 1]),
  durContract: coefficient(0.75, 'governments', 'durability of a joint contract', [0, 1]),
  durProfile: coefficient(0.7, 'governments', 'durability of a profile', [0, 1]),
  durProtocol: coefficient(0.9, 'governments', 'durability of a ratified protocol', [0, 1]),
} as const satisfies Record<string, Assumption>;
