/** How a layer's figure is written, on the map, in the grid and in the list alike. */
import { plain, points } from '../../i18n/index.ts';
import type { Format } from './layer.ts';

export const figureText = (figure: number, format: Format): string => {
  switch (format) {
    case 'signed':
      return points(figure / 100);
    case 'tenth':
      return plain(figure, 1);
    case 'whole':
    default:
      return plain(figure);
  }
};
