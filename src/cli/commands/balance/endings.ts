/** How often `balanced`, which pursues a dealt mandate, reaches each ending. */
import { endingShare } from '../../../analysis/balance/summaries.ts';
import { MANDATE_IDS } from '../../../engine/mandates/mandate.ts';
import { ENDINGS } from '../../../engine/state.ts';
import { tableText } from '../../print.ts';
import { answer, play, shareText, type Asked } from './question.ts';

export const askEndings = async (asked: Asked) => {
  const [rows = []] = await play(asked, asked.lens, [{ player: 'balanced' }], 'endings');
  const endings = ENDINGS.map((ending) => ({ ending, ...endingShare(rows, ending) }));
  return answer(
    endings,
    `balanced, mandates dealt, lens ${asked.lens}, ${rows.length} campaigns`,
    tableText(
      ['ending', '%', 'aim'],
      endings.map((e) => [e.ending, shareText(e), aimOf(e.ending)]),
    ),
    tableText(
      ['mandate', ...ENDINGS],
      MANDATE_IDS.map((mandate) => {
        const own = rows.filter((row) => row.mandate === mandate);
        return [mandate, ...ENDINGS.map((e) => (100 * endingShare(own, e).share01).toFixed(0))];
      }),
    ),
  );
};

const AIMED: readonly string[] = ['european-pillar', 'native-nato', 'hybrid', 'atlantic-renewal'];
export const aimOf = (ending: string): string => (AIMED.includes(ending) ? '8 to 30' : '');
