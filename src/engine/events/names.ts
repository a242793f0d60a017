/** The names of all figures, in order: schema, lint and suggestions walk them. */
import { sortedKeys } from '../keys.ts';
import { ALLIANCE_FIGURES, type AllianceFigure } from './figures.ts';
import {
  MEMBER_FIGURES,
  PAIR_FIGURES,
  type MemberFigure,
  type PairFigure,
} from './member-figures.ts';

const isAllianceFigure = (name: string): name is AllianceFigure => name in ALLIANCE_FIGURES;
const isMemberFigure = (name: string): name is MemberFigure => name in MEMBER_FIGURES;
const isPairFigure = (name: string): name is PairFigure => name in PAIR_FIGURES;

export const ALLIANCE_FIGURE_NAMES = sortedKeys(ALLIANCE_FIGURES).filter(isAllianceFigure);
export const MEMBER_FIGURE_NAMES = sortedKeys(MEMBER_FIGURES).filter(isMemberFigure);
export const PAIR_FIGURE_NAMES = sortedKeys(PAIR_FIGURES).filter(isPairFigure);
