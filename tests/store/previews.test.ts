import { expect, it } from 'vitest';
import { legal } from '../../src/engine/index.ts';
import { defaultAnswer } from '../../src/policies/index.ts';
import { createGame, openScenario } from '../../src/session/index.ts';
import { previewOf } from '../../src/store/asking.ts';

const SEAT = 'secretary-general';

/** To pass does nothing, and a caller who is sent away is told so in the words of the answer. */
const MAY_BE_SILENT: readonly string[] = ['pass', 'answer-call'];

it('says of everything that the chair may do what it would do, before it is done', () => {
  const verbs = new Set<string>();
  for (const seed of ['preview a', 'preview b']) {
    const game = createGame({
      scenario: openScenario('coalition-2025'),
      seed,
      lens: 'agnostic',
      personTurns: 24,
    });
    const look = (): void => {
      const view = game.view(SEAT);
      for (const { verb, targets } of legal(view, SEAT))
        for (const { action, refusal } of targets) {
          if (refusal !== null) continue;
          verbs.add(verb);
          if (!MAY_BE_SILENT.includes(verb))
            expect(previewOf(view, action).length, JSON.stringify(action)).toBeGreaterThan(0);
        }
    };
    while (game.chair() === 'person') {
      look();
      game.endTurn();
      for (let view = game.view(SEAT); view.decisions.length > 0; view = game.view(SEAT)) {
        look();
        game.submit(
          SEAT,
          defaultAnswer(view, SEAT, () => 0.5),
        );
      }
    }
  }
  expect(verbs.size).toBeGreaterThan(20);
});
