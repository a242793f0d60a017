/** What a seat can do, and the shape of every verb's file. */
import type { Package, Seat, State, View } from '../state.ts';

export const VERBS = [
  'table-package',
  'campaign',
  'us-deal',
  'managed-transition',
  'halt-transition',
  'work-sharing',
  'pillar-project',
  'dialogue',
  'declare',
  'forward-presence',
  'absolve',
  'scold',
  'outreach',
  'pass',
] as const;
export type Verb = (typeof VERBS)[number];
export type SimpleVerb = Exclude<Verb, 'table-package'>;

export type Action = { verb: 'table-package'; package: Package } | { verb: SimpleVerb };

/** Why something is refused: a message key and its parameters. */
export interface Refusal {
  reason: string;
  params: Record<string, string | number>;
}

/** A verb without targets: when it is refused, and what it does. */
export interface SimpleAction {
  check: (state: View, by: Seat) => Refusal | null;
  /** @param strength 1 when fresh, less when the same verb was pressed lately */
  apply: (state: State, by: Seat, strength: number) => void;
}

export const refuse = (reason: string, params: Refusal['params'] = {}): Refusal => ({
  reason,
  params,
});

export const always = (): null => null;
