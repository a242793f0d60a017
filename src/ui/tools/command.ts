/** One thing that can be done or opened, as the palette lists it. */

export const COMMAND_GROUPS = [
  'action',
  'screen',
  'member',
  'layer',
  'setting',
  'aimed',
  'codex',
] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

export interface Command {
  id: string;
  group: CommandGroup;
  text: string;
  /** What else it is found by. */
  words: string;
  /** Its key as it is shown; null where it has none. */
  key: string | null;
  /** What it costs; null where that is no question. */
  cost: string | null;
  /** Why it is refused now; null when it is not. */
  refusal: string | null;
  /** How much it counts in a search. */
  weight: number;
  run: () => void;
}

type Bare = Pick<Command, 'id' | 'text' | 'run'> & Partial<Command>;

export const command = (group: CommandGroup, bare: Bare): Command => ({
  group,
  words: '',
  key: null,
  cost: null,
  refusal: null,
  weight: 1,
  ...bare,
});
