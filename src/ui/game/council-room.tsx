/** The council in session: the scene, and beside it the same in words, envelope by envelope. */
import { useEffect, useRef } from 'react';
import { plain, points, t } from '../../i18n/index.ts';
import type { Envelope } from '../../engine/state.ts';
import { reliefAfter } from '../../store/cascade.ts';
import { NEXT_CONTROLS } from '../../store/next.ts';
import { hasSeat } from '../../store/readings.ts';
import { envelopeOf, tabledBy } from '../../store/seat.ts';
import { useMountScene, useGame, type MountedScene } from '../context.ts';
import { CouncilResultBox } from './council-result.tsx';
import { CouncilCards } from './decisions/council-cards.tsx';
import { PlaybackControls } from './playback-controls.tsx';
import { ScenePanel } from './scene-panel.tsx';
import { OwnEnvelopeCards } from './seat/own-envelope.tsx';
import { LiveTray } from './table/offer-tray.tsx';
import { SeatLine, SeatStrip } from './table/seat-strip.tsx';
import { VERDICT_GLYPHS } from './table/seat-words.ts';
import { dimensionName, nameOf, packageText } from './words.ts';

export const CouncilRoom = () => {
  const mountScene = useMountScene();
  const council = useGame((s) => s.council);
  const seats = useGame((s) => s.view.members.filter((m) => hasSeat(s.view, m)).length);
  const own = useGame((s) => envelopeOf(s.view) !== null);
  const asked = useGame((s) => envelopeOf(s.view)?.refusedPrice ?? 0);
  const heading = useRef<HTMLHeadingElement>(null);
  const scene = useRef<MountedScene | null>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  if (council === null) return null;
  const { result, opened, over } = council;
  const shown = opened >= result.envelopes.length;
  const total = over ? result.envelopes.length : seats;
  return (
    <main className={mountScene === null ? 'council no-scene' : 'council'} id="main">
      <section className="council-stage">
        {mountScene !== null && (
          <div className="council-scene">
            <ScenePanel
              kind="council"
              summary={t('council.scene', { opened, of: total })}
              fallback={null}
              handle={scene}
            />
          </div>
        )}
        <SeatLine />
        <SeatStrip />
        {shown && !over && !own && <LiveTray scene={scene} />}
      </section>
      <section className="sheet council-sheet" aria-labelledby="council-heading">
        <h2 id="council-heading" tabIndex={-1} ref={heading}>
          {t('council.heading')}
        </h2>
        <p>
          <Author by={result.by} />
          {packageText(result.package)}
        </p>
        {!shown && <p className="muted">{t('council.lead')}</p>}
        {shown &&
          !over &&
          (own ? <OwnEnvelopeCards key={asked} /> : <CouncilCards key={result.envelopes.length} />)}
        {(over || !shown) && <Controls done={shown} />}
        {shown && over && <CouncilResultBox result={result} />}
        <EnvelopeList envelopes={result.envelopes} opened={opened} total={total} />
      </section>
    </main>
  );
};

/** Whose text it is, where it is not the player's. */
const Author = ({ by }: { by: string }) => {
  const view = useGame((s) => s.view);
  const who = tabledBy(view, by);
  if (who === 'you') return null;
  return (
    <b>{who === 'chair' ? t('vote.of-chair') : t('vote.of-member', { member: nameOf(by) })}: </b>
  );
};

const Controls = ({ done }: { done: boolean }) => {
  const skip = useGame((s) => s.skipCouncil);
  const leave = useGame((s) => s.leaveCouncil);
  const told = useGame((s) => s.council?.told === true);
  return (
    <PlaybackControls
      over={done}
      skip={{ words: t('council.skip'), go: skip }}
      leave={{
        words: t(told ? 'vote.back' : 'council.back'),
        go: leave,
        control: NEXT_CONTROLS.leaveCouncil,
      }}
    />
  );
};

interface EnvelopeListProps {
  envelopes: readonly Envelope[];
  opened: number;
  /** All envelopes of the vote, opened or not. */
  total: number;
}

const EnvelopeList = ({ envelopes, opened, total }: EnvelopeListProps) => {
  const view = useGame((s) => s.view);
  const sealed = total - opened;
  return (
    <>
      <ol
        className="envelopes"
        aria-live="polite"
        aria-label={t('council.envelopes')}
        reversed
        // It scrolls, and has nothing inside that could be gone to.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        {envelopes
          .slice(0, opened)
          .map((envelope, at) => (
            <EnvelopeRow
              key={envelope.member}
              envelope={envelope}
              cascade={100 * reliefAfter(view, envelopes, at)}
            />
          ))
          .toReversed()}
      </ol>
      {sealed > 0 && <p className="muted">{t('council.sealed', { count: sealed })}</p>}
    </>
  );
};

const EnvelopeRow = ({ envelope, cascade }: { envelope: Envelope; cascade: number }) => {
  const { member, verdict, margin, undisclosed, mood, isolationCost, footnote } = envelope;
  const told = [
    t('council.points', {
      margin: points(margin + (undisclosed ?? 0) + mood, 1),
      mood: points(mood, 1),
      cost: plain(100 * isolationCost, 1),
    }),
    ...(undisclosed === null ? [] : [t('council.undisclosed', { points: points(undisclosed, 1) })]),
    ...(footnote === null ? [] : [t('council.footnote', { dimension: dimensionName(footnote) })]),
  ];
  return (
    <li className={`envelope ${verdict}`}>
      <span className="glyph" aria-hidden="true">
        {VERDICT_GLYPHS[verdict]}
      </span>
      <span>
        {t('council.opens', { member: nameOf(member), verdict: t(`dossier.verdict.${verdict}`) })}{' '}
        <small className="muted">{told.join('; ')}</small>
        {cascade >= 1 && (
          <small className="cascade">{t('council.cascade', { pct: cascade })}</small>
        )}
      </span>
    </li>
  );
};
