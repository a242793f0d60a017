import '../support/words.ts';
import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { VERBS } from '../../src/engine/index.ts';
import { openNew } from '../../src/store/open-game.ts';
import { KEY_IDS } from '../../src/store/keys.ts';
import { legalMoves } from '../../src/store/room.ts';
import { MAP_LAYERS } from '../../src/store/scene-state.ts';
import { DEFAULTS, parseSettings } from '../../src/store/settings.ts';
import type { AppState } from '../../src/store/app-store.ts';
import { groupedMoves } from '../../src/store/verbs.ts';
import { commands } from '../../src/ui/tools/commands.ts';
import { finder } from '../../src/ui/tools/search.ts';

const nothing = (): void => undefined;
const later = (): Promise<void> => Promise.resolve();

const app = createStore<AppState>()(() => ({
  screen: 'game',
  settings: parseSettings({ motion: 'full' }),
  settingsUnread: false,
  overlay: null,
  language: 'en',
  saves: [],
  save: null,
  hasSave: false,
  openSave: null,
  hold: null,
  elsewhere: false,
  broken: null,
  keepsNothing: false,
  refusedImport: null,
  game: null,
  error: null,
  update: null,
  sample: null,
  caption: null,
  show: nothing,
  lay: nothing,
  changeSettings: nothing,
  continueGame: later,
  lookForSaves: later,
  startGame: later,
  toTitle: later,
  fail: nothing,
}));

const open = () =>
  openNew(
    { seed: 'palette', lens: 'agnostic', difficulty: 'standard', mandate: null, personTurns: 24 },
    {
      settings: () => app.getState().settings,
      changeSettings: nothing,
      keep: later,
      analyst: null,
    },
  );

describe('the palette', () => {
  const game = open();
  const all = commands(app, game);
  const ids = new Set(all.map(({ id }) => id));

  it('lists every action, member, layer, key and setting, each once', () => {
    expect(ids.size).toBe(all.length);
    const { view } = game.getState();
    for (const { moves } of groupedMoves(legalMoves(game.getState())))
      for (const { verb } of moves) expect(ids.has(`verb:${verb}`), verb).toBe(true);
    for (const { id } of view.members) expect(ids.has(`member:${id}`)).toBe(true);
    for (const layer of MAP_LAYERS) expect(ids.has(`layer:${layer}`)).toBe(true);
    const keyed = KEY_IDS.filter((id) => ids.has(`key:${id}`));
    expect(keyed.length).toBeGreaterThan(14);
    // What is set on the map or by playing is no setting of its own.
    const elsewhere = [
      'mapLayer',
      'mapView',
      'coached',
      'learnt',
      'keys',
      'classSound',
      'memberColumns',
    ];
    for (const key of Object.keys(DEFAULTS)) {
      if (elsewhere.includes(key) || key.startsWith('volume')) continue;
      expect(
        all.some(({ id }) => id.startsWith(`setting:${key}:`)),
        key,
      ).toBe(true);
    }
    for (const verb of VERBS) expect(ids.has(`codex:verb:${verb}`), verb).toBe(true);
  });

  it('gives every command words, and a reason to what is refused', () => {
    for (const { id, text, refusal } of all) {
      expect(text, id).not.toMatch(/^$|\{|^[a-z-]+\.[a-z-]+$/);
      expect(refusal, id).not.toBe('');
    }
    const summit = all.find(({ id }) => id === 'summit');
    expect(summit?.refusal).toMatch(/capitals have been sounded/);
    expect(all.find(({ id }) => id === 'verb:sound-out')).toMatchObject({
      cost: '1 hour',
      key: 'S',
      refusal: null,
    });
  });

  it('finds what is meant first', () => {
    const find = finder(
      all.map(({ id, text, words, weight }) => ({ id, title: text, words, weight })),
    );
    expect(find('sound out pol')[0]).toBe('aimed:{"verb":"sound-out","member":"POL"}');
    expect(find('dark')[0]).toBe('setting:theme:"dark"');
    expect(find('undo')[0]).toBe('key:undo');
    expect(find('turkiye')[0]).toBe('member:TUR');
    expect(find('codex')[0]).toBe('codex');
  });

  it('opens a verb on the desk and does not carry it out', () => {
    const before = game.getState().view;
    all.find(({ id }) => id === 'verb:propose-pledge')?.run();
    expect(game.getState()).toMatchObject({ desk: 'actions', aimed: { verb: 'propose-pledge' } });
    expect(game.getState().view).toBe(before);
  });

  it('is there before a game as well', () => {
    const before = new Set(commands(app, null).map(({ id }) => id));
    expect(before.has('new-game')).toBe(true);
    expect(before.has('codex:gauge:native')).toBe(true);
    expect(before.has('verb:sound-out')).toBe(false);
  });
});
