/** A canvas scene in a frame. Where it cannot be drawn, the fallback stands in its place. */
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { t } from '../../i18n/index.ts';
import { useMountScene, useGameStore, type MountedScene, type SceneKind } from '../context.ts';

interface ScenePanelProps {
  kind: SceneKind;
  summary: string;
  fallback: ReactNode;
  /** Holds the scene while it is drawn. */
  handle?: RefObject<MountedScene | null>;
}

export const ScenePanel = ({ kind, summary, fallback, handle }: ScenePanelProps) => {
  const mountScene = useMountScene();
  const store = useGameStore();
  const frame = useRef<HTMLDivElement>(null);
  const own = useRef<MountedScene | null>(null);
  const scene = handle ?? own;
  const words = useRef(summary);
  const [state, setState] = useState<'loading' | 'drawn' | 'cannot'>('loading');

  useEffect(() => {
    words.current = summary;
    scene.current?.setSummary(summary);
  }, [summary, scene]);

  useEffect(() => {
    const element = frame.current;
    if (mountScene === null || element === null) return undefined;
    let gone = false;
    const show = async (): Promise<void> => {
      try {
        const mounted = await mountScene(kind, element, store, words.current);
        if (gone) mounted.destroy();
        else {
          scene.current = mounted;
          setState('drawn');
        }
      } catch {
        if (!gone) setState('cannot');
      }
    };
    // A panel that is taken away at once never starts a canvas.
    const start = setTimeout(() => void show(), 0);
    return () => {
      gone = true;
      clearTimeout(start);
      scene.current?.destroy();
      scene.current = null;
    };
  }, [mountScene, kind, store, scene]);

  if (mountScene === null || state === 'cannot')
    return (
      <div className="scene-fallback">
        <p className="muted">{t('map.no-canvas')}</p>
        {fallback}
      </div>
    );
  return (
    <div className={`scene ${kind}`}>
      {state === 'loading' && <output className="scene-loading">{t('map.loading')}</output>}
      <div ref={frame} className="scene-frame" />
    </div>
  );
};
