/** A section of the model card: what it is called, how its figures are gathered, what it says. */
import type { Scale } from './scale.ts';

export const SECTION_IDS = [
  'claims',
  'assumptions',
  'reproduction',
  'endings',
  'backcast',
  'hindcasts',
  'one-at-a-time',
  'screening',
  'balanced',
  'mandates',
  'styles',
  'tension',
  'ablations',
  'hypotheses',
  'checks',
  'limits',
] as const;
export type SectionId = (typeof SECTION_IDS)[number];

export interface Gathering {
  scale: Scale;
  jobs: number;
}

/** What a section comes to. */
export interface Printed {
  /** Markdown without its heading. */
  body: string;
  /** Command lines after `silence` that print its figures again; none where no game is played. */
  commands: readonly string[];
}

export interface Section {
  id: SectionId;
  /** Chapter of the card under which it stands. */
  chapter: string;
  title: string;
  print: (how: Gathering) => Promise<Printed> | Printed;
}

/** A section as it stands in a card, with when and how it was printed. */
export interface PlacedSection extends Printed {
  id: SectionId;
  /** Such as 2026-11-23. */
  printedOn: string;
  scale: string;
  rulesVersion: number;
}
