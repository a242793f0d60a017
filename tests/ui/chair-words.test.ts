/** Whatever the rules' chair does is a sentence, and so is every reason for its draft. */
import { expect, it } from 'vitest';
import { GOVERNMENT_PLAYERS, playPlayerTurn } from '../../src/policies/index.ts';
import { whyOfDraft } from '../../src/store/seat.ts';
import { eventText } from '../../src/ui/game/words.ts';
import { aGovernmentsGame } from '../support/own-seat.ts';

it('what the chair does, and why, is told in sentences', () => {
  const told = new Set<string>();
  for (const seed of ['words 1', 'words 2', 'words 3', 'words 4']) {
    const state = aGovernmentsGame('HUN', seed, { hTest: 0 });
    while (state.phase !== 'ended') {
      const why = whyOfDraft(state);
      if (why === null) throw new Error('the chair is played');
      told.add(why.key);
      expect(eventText(why)).toMatch(/^Why .*\.$/s);
      playPlayerTurn(state, GOVERNMENT_PLAYERS['own-way'], seed);
    }
    for (const event of state.chronicle.filter(({ key }) => key.startsWith('chair-'))) {
      told.add(event.key);
      expect(eventText(event), event.key).toMatch(/^[A-Z].*\.$/s);
      expect(eventText(event)).not.toMatch(/[{}]|undefined|NaN/);
    }
  }
  for (const key of ['asks', 'comes-back', 'why-agenda', 'why-trial', 'treaty-opens'])
    expect(told).toContain(`chair-${key}`);
});
