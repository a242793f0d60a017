/** What the model must not be used for, and what it leaves out. */
import { bullets, paragraphs } from '../markdown.ts';
import type { Section } from '../section.ts';

export const limitsBody = (): string =>
  paragraphs(
    '**A teaching model. It does not predict.** It is there to show how consensus, domestic politics, belief and money hang together, and to let people change the assumptions and see what follows.',
    'What it leaves out or draws coarsely:',
    bullets([
      'Governments are party families and offices with one view each; ministries, chiefs of staff and persons are not in it.',
      'Capability is money turned into forces with a lag, split over domains by judgement; there is no order of battle and no geography of war.',
      'The adversary is pressure and a readiness to test. It has no politics of its own.',
      'Deterrence, reliability and cohesion are indices of this model. They have no unit outside of it.',
      'Members’ figures are of 2025 and earlier, some estimated or judged (`assets/data/SOURCES.md`). They age.',
    ]),
    'Misuse:',
    bullets([
      'Do not quote a share of endings as a probability of an event.',
      'Do not read one campaign as a finding: a single seed’s luck is large. Read shares with their errors.',
      'Do not quote one lens without the others. Where the answer changes with the lens, the lens is the answer.',
      'Do not take a result for evidence on a claim that was put in as a dial.',
      'Do not use it to rank real governments. Their values here are judgements of a moment, made for play.',
    ]),
    'The scripted players are not people: they know the rules, look a short way ahead and follow one manner. Fairness between them says little about fairness between human players.',
  );

export const limits: Section = {
  id: 'limits',
  chapter: 'Limits and misuse',
  title: 'Limits and misuse',
  print: () => ({ body: limitsBody(), commands: [] }),
};
