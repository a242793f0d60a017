/** What lies over the screen: palette, settings, saves, keys, codex. It is opened from everywhere, and loaded with its first opening. */
import { Suspense, useEffect } from 'react';
import type { AppStore } from '../../store/app-store.ts';
import { keyIdOf } from '../../store/keys.ts';
import { GameContext, useApp, useAppContext } from '../context.ts';
import { later } from '../later.ts';
import { typing } from './typing.ts';

const Palette = later(async () => (await import('./palette.tsx')).Palette);
const Codex = later(async () => (await import('./codex/codex-dialog.tsx')).CodexDialog);
const Settings = later(async () => (await import('./settings-dialog.tsx')).SettingsDialog);
const Saves = later(async () => (await import('./saves-dialog.tsx')).SavesDialog);
const Keys = later(async () => (await import('./keys-dialog.tsx')).KeysDialog);

/** Stays for as long as the page; the game is known to what is laid over it, and goes with it. */
export const Overlays = () => {
  useOverlayKeys();
  const open = useApp((s) => s.overlay !== null);
  return open ? <Overlay /> : null;
};

const Overlay = () => {
  const overlay = useApp((s) => s.overlay);
  const game = useApp((s) => s.game);
  return (
    <GameContext value={game}>
      <Suspense fallback={null}>
        {overlay?.kind === 'palette' && <Palette />}
        {overlay?.kind === 'codex' && <Codex key={overlay.entry} first={overlay.entry} />}
        {overlay?.kind === 'keys' && <Keys />}
        {overlay?.kind === 'saves' && <Saves />}
        {overlay?.kind === 'settings' && <Settings />}
      </Suspense>
    </GameContext>
  );
};

/** The palette by Ctrl+K wherever one is; palette and key list by their own keys where nothing is being written. */
const onKey = (event: KeyboardEvent, store: AppStore): void => {
  const { overlay, settings, lay, screen } = store.getState();
  if (event.defaultPrevented || event.altKey || screen === 'opening' || screen === 'error') return;
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
    event.preventDefault();
    lay(overlay?.kind === 'palette' ? null : { kind: 'palette' });
    return;
  }
  if (event.ctrlKey || event.metaKey || overlay !== null || typing(event.target)) return;
  if (settings.singleKeys === 'off') return;
  const id = keyIdOf(event.key.toLowerCase(), settings.keys);
  if (id !== 'palette' && id !== 'help') return;
  event.preventDefault();
  lay({ kind: id === 'help' ? 'keys' : 'palette' });
};

const useOverlayKeys = (): void => {
  const { store } = useAppContext();
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      onKey(event, store);
    };
    document.addEventListener('keydown', listen);
    return () => {
      document.removeEventListener('keydown', listen);
    };
  }, [store]);
};
