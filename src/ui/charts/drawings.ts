/** The drawings of the charts: they and their library come when the first chart is looked at. */
import { lazy } from 'react';

export const Waterfall = lazy(() =>
  import('./waterfall.tsx').then((m) => ({ default: m.Waterfall })),
);
export const Lines = lazy(() => import('./lines.tsx').then((m) => ({ default: m.Lines })));
export const BarMark = lazy(() => import('./bar-mark.tsx').then((m) => ({ default: m.BarMark })));
