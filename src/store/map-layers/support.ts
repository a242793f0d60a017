/** Support for the draft on the table: where each government stands, as the council forecast has it. */
import type { Stance } from '../readings.ts';
import { stanceOf, STANCES } from '../readings.ts';
import { inNumbers } from '../bands.ts';
import { saying, type Colours, type Layer, type Pattern, type Step } from './layer.ts';

const COLOURS: Record<Stance, Colours> = {
  champion: { dark: '#8fd3ff', light: '#0b3c5d' },
  agrees: { dark: '#3e93d1', light: '#23709f' },
  silent: { dark: '#8a93a3', light: '#676d77' },
  breaks: { dark: '#e8662b', light: '#a83200' },
};
const PATTERNS: Record<Stance, Pattern> = {
  champion: 'none',
  agrees: 'none',
  silent: 'dots',
  breaks: 'diagonal',
};

const steps: Step[] = STANCES.map((id) => ({
  id,
  colours: COLOURS[id],
  glyph: id,
  pattern: PATTERNS[id],
}));

export const support: Layer = {
  scale: 'categorical',
  steps,
  format: 'signed',
  read: ({ view, forecast }) => {
    const numbers = inNumbers(view);
    const forecasts = new Map(forecast?.members.map((m) => [m.member, m]));
    return (member) => {
      const own = forecasts.get(member.id);
      if (own === undefined)
        return {
          step: null,
          figure: null,
          says: saying(forecast === null ? 'no-draft' : 'no-seat'),
        };
      const stance = stanceOf(own);
      return {
        step: STANCES.indexOf(stance),
        figure: numbers ? 100 * own.margin : null,
        says: saying('support', { stance, margin: own.margin, spread: own.spread }),
      };
    };
  },
};
