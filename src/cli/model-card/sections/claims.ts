/** What the model claims, and what it does not. */
import { MANDATE_IDS } from '../../../engine/mandates/mandate.ts';
import { LENSES } from '../../../engine/lenses.ts';
import { ENDINGS } from '../../../engine/state.ts';
import { POLICY_IDS } from '../../../policies/index.ts';
import { loadScenario } from '../../../scenario/index.ts';
import { bullets, paragraphs } from '../markdown.ts';
import type { Section } from '../section.ts';

export interface Size {
  members: number;
  halfYears: number;
  startYear: number;
}

export const claimsBody = ({ members, halfYears, startYear }: Size): string =>
  paragraphs(
    `The engine plays ${members} governments over ${halfYears} half-years from ${startYear}, to one of ${ENDINGS.length} endings. ${POLICY_IDS.length} scripted players, ${LENSES.length} lenses and ${MANDATE_IDS.length} mandates are built in.`,
    'It claims:',
    bullets([
      'that its rules are written down, each coefficient with default, range, meaning and what it rests on, and that any of them can be changed;',
      'that the same scenario, seed and actions give the same game to the last bit, so that every figure here can be printed again;',
      'that every government’s “no” is the sum of named terms, and the odds shown before a decision are measured against what then happens;',
      'that eight contested claims about alliances are dials with a counter-dial each, and that what follows from them is shown for both.',
    ]),
    'It does not claim:',
    bullets([
      'to predict what any government, election, war or alliance will do;',
      'that a share of endings is a probability of anything outside the game: thresholds of the endings were set so that competent play succeeds about half the time;',
      'that its default values are right. Most rest on judgement; see the assumptions.',
    ]),
  );

export const claims: Section = {
  id: 'claims',
  chapter: 'What is claimed',
  title: 'What is claimed',
  print: () => {
    const { members, turns, startYear } = loadScenario('coalition-2025');
    return {
      body: claimsBody({ members: members.length, halfYears: turns, startYear }),
      commands: [],
    };
  },
};
