/** Worldview: the one leaning by which a government stands out most from the table. */
import type { Member, View } from '../../engine/state.ts';
import { saying, type Layer, type Step } from './layer.ts';

const LEANINGS = ['atlanticist', 'autonomist', 'eastern', 'expeditionary'] as const;

const steps: Step[] = [
  {
    id: 'atlanticist',
    colours: { dark: '#5aa9e6', light: '#1d6fae' },
    glyph: 'west',
    pattern: 'none',
  },
  {
    id: 'autonomist',
    colours: { dark: '#e9c46a', light: '#a67c00' },
    glyph: 'home',
    pattern: 'dots',
  },
  {
    id: 'eastern',
    colours: { dark: '#e8662b', light: '#a83200' },
    glyph: 'east',
    pattern: 'diagonal',
  },
  {
    id: 'expeditionary',
    colours: { dark: '#c9a8f5', light: '#6b3fa0' },
    glyph: 'abroad',
    pattern: 'pennant',
  },
  { id: 'even', colours: { dark: '#8a93a3', light: '#676d77' }, glyph: 'even', pattern: 'none' },
];

const traits = (m: Member): number[] => [
  m.worldviewAtlanticist01,
  m.autonomy01,
  m.worldviewRussiaFirst01,
  m.worldviewInterventionist01,
];

/** Mean and spread of each trait around the table. */
const around = (members: readonly Member[]): { mean: number; spread: number }[] =>
  LEANINGS.map((_, k) => {
    const all = members.map((m) => traits(m)[k] ?? 0);
    const mean = all.reduce((sum, x) => sum + x, 0) / Math.max(1, all.length);
    const square = all.reduce((sum, x) => sum + (x - mean) ** 2, 0) / Math.max(1, all.length);
    return { mean, spread: Math.sqrt(square) };
  });

/** Less than this many spreads above the mean is nothing to speak of. */
const STANDS_OUT = 0.35;

const seatedMembers = (view: View): Member[] => view.members.filter((m) => !m.leftTreaty);

export const worldview: Layer = {
  scale: 'categorical',
  steps,
  format: 'whole',
  read: ({ view }) => {
    const table = around(seatedMembers(view));
    return (member) => {
      const values = traits(member);
      const away = values.map((x, k) => {
        const { mean, spread } = table[k] ?? { mean: 0, spread: 0 };
        return spread > 0 ? (x - mean) / spread : 0;
      });
      const most = Math.max(...away);
      const step = most < STANDS_OUT ? LEANINGS.length : away.indexOf(most);
      const [atlantic = 0, autonomy = 0, eastern = 0, abroad = 0] = values;
      return {
        step,
        figure: step < LEANINGS.length ? 100 * (values[step] ?? 0) : null,
        says: saying('worldview', {
          leaning: steps[step]?.id ?? 'even',
          atlantic: 100 * atlantic,
          autonomy: 100 * autonomy,
          eastern: 100 * eastern,
          abroad: 100 * abroad,
        }),
      };
    };
  },
};
