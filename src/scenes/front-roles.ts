/** What each role in the coalition looks like, in the ring and on the way to the line. */
import type { Wedge } from '../store/emblem.ts';
import type { FrontRole } from '../store/front.ts';
import { STANCE_COLOURS } from './palette.ts';

interface RoleLook {
  wedge: Pick<Wedge, 'tone' | 'light01'>;
  colour: string;
  width: number;
  dash: number[];
}

export const ROLE_LOOKS: Record<FrontRole, RoleLook> = {
  leads: {
    wedge: { tone: 'footnote', light01: 1 },
    colour: STANCE_COLOURS.footnote,
    width: 3.2,
    dash: [],
  },
  guarantees: {
    wedge: { tone: 'champion', light01: 1 },
    colour: STANCE_COLOURS.champion,
    width: 2,
    dash: [],
  },
  joins: {
    wedge: { tone: 'agrees', light01: 1 },
    colour: STANCE_COLOURS.agrees,
    width: 1.6,
    dash: [],
  },
  builds: { wedge: { tone: 'lit', light01: 0.75 }, colour: '#d9d2bf', width: 1.2, dash: [5, 4] },
  'stays-out': {
    wedge: { tone: 'breaks', light01: 0.55 },
    colour: STANCE_COLOURS.breaks,
    width: 0,
    dash: [],
  },
};
