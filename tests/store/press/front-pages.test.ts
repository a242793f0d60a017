/** The newspapers: every page has a lead, every headline is words, and the same game prints the same pages. */
import { describe, expect, it } from 'vitest';
import { setup, view } from '../../../src/engine/index.ts';
import { LENS_CHANGES } from '../../../src/engine/lenses.ts';
import type { GameEvent, View } from '../../../src/engine/state.ts';
import { en } from '../../../src/i18n/en/index.ts';
import { isMessageKey } from '../../../src/i18n/index.ts';
import { playOut, type PolicyId } from '../../../src/policies/index.ts';
import { loadScenario } from '../../../src/scenario/index.ts';
import { frontPages } from '../../../src/store/press/front-pages.ts';
import { PAPERS } from '../../../src/store/press/papers.ts';
import {
  EVENT_STORIES,
  FIGURE_STORIES,
  QUIET,
  VARIANTS,
} from '../../../src/store/press/stories.ts';
import { headlineText } from '../../../src/ui/game/papers/newsstand.tsx';

const SEAT = 'secretary-general';
const scenario = loadScenario('coalition-2025');
const opening = view(setup(scenario, 'press'), SEAT);

const after = (seed: string, policy: PolicyId): View =>
  view(playOut(setup(scenario, seed, LENS_CHANGES.sceptic), policy, seed), SEAT);

const withEvents = (...events: Omit<GameEvent, 'turn'>[]): View => ({
  ...opening,
  chronicle: events.map((event) => ({ ...event, turn: 3 })),
});

const leads = (told: View): string[] => frontPages(told, 3).map(({ lead }) => lead.story);

describe('the stories', () => {
  it('have a headline in every paper and wording', () => {
    const stories = [...EVENT_STORIES, ...FIGURE_STORIES].map(({ id }) => id).concat(QUIET);
    const wanted = stories.flatMap((story) =>
      PAPERS.flatMap((paper) =>
        Array.from({ length: VARIANTS }, (_, at) => `press.${paper}.${story}.${at + 1}`),
      ),
    );
    expect(wanted.filter((key) => !isMessageKey(key))).toEqual([]);
    const printed = Object.keys(en).filter((key) => /^press\.\w+\.[\w-]+\.\d$/.test(key));
    expect(printed.filter((key) => !wanted.includes(key) && !key.includes('.ear.'))).toEqual([]);
  });

  it('are told of events that the rules know', () => {
    const unknown = EVENT_STORIES.flatMap(({ events }) => events).filter(
      (key) => !isMessageKey(`event.${key}`),
    );
    expect(unknown).toEqual([]);
  });
});

describe('front pages', () => {
  it('slant the same half-year in three ways: the tabloid sees drones where the daily sees tariffs', () => {
    const pages = withEvents(
      { key: 'transatlantic-dispute', params: {} },
      { key: 'probe', params: { victim: 'EST', absent: [] } },
    );
    expect(leads(pages)).toEqual(['dispute', 'dispute', 'probe']);
  });

  it('lead with what is larger: a failed Article 5 before any tariff', () => {
    const pages = withEvents(
      { key: 'transatlantic-dispute', params: {} },
      {
        key: 'test-failed',
        params: { victim: 'EST', stayed: [], because: 'hazard', cameCount: 0 },
      },
    );
    expect(leads(pages)).toEqual(['test-failed', 'test-failed', 'test-failed']);
  });

  it('print something on a day without news', () => {
    expect(leads(opening)).toEqual([QUIET, QUIET, QUIET]);
  });

  it('never repeat a story on one page, and are words from the first to the last turn', () => {
    const told = new Set<string>();
    for (const policy of ['random', 'hardline', 'mixed', 'pillar-seeking'] as const)
      for (let seed = 0; seed < 6; seed++) {
        const game = after(`press-${seed}`, policy);
        for (let turn = 0; turn < game.turn; turn++)
          for (const { paper, lead, below } of frontPages(game, turn)) {
            const stories = [lead, ...below].map(({ story }) => story);
            expect(new Set(stories).size).toBe(stories.length);
            for (const headline of [lead, ...below]) {
              const text = headlineText(paper, headline);
              expect(text, headline.story).not.toMatch(/[{}]|undefined|NaN|^press\.|none/);
              expect(text.length, text).toBeLessThan(130);
              told.add(headline.story);
            }
          }
      }
    expect(told.size).toBeGreaterThan(22);
  });

  it('change the wording when the same story comes again', () => {
    const again: View = {
      ...opening,
      chronicle: [2, 3].map((turn) => ({ turn, key: 'transatlantic-dispute', params: {} })),
    };
    const wording = (turn: number) => frontPages(again, turn)[0]?.lead.variant;
    expect(wording(2)).not.toBe(wording(3));
    expect(frontPages(again, 3)).toEqual(frontPages(again, 3));
  });
});
