/** The council in session: the scene, and beside it the same in words, envelope by envelope. */
import { useEffect, useRef } from 'react';
import { plain, points, t } from '../../i18n/index.ts';
import type { Envelope } from '../../engine/state.ts';
import { reliefAfter } from '../../store/cascade.ts';
import { COUNCIL_SPEEDS } from '../../store/scene-state.ts';
import { useAppContext, useGame } from '../context.ts';
import { CouncilResultBox } from './council-result.tsx';
import { ScenePanel } from './scene-panel.tsx';
import { nameOf, packageText } from './words.ts';

const GLYPHS: Record<Envelope['verdict'], string> = {
  agrees: '✓',
  'keeps-silent': '…',
  'breaks-silence': '✉',
};

export const CouncilRoom = () => {
  const { mountScene } = useAppContext();
  const council = useGame((s) => s.council);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  if (council === null) return null;
  const { result, opened } = council;
  const total = result.envelopes.length;
  return (
    <main className={mountScene === null ? 'council no-scene' : 'council'} id="main">
      {mountScene !== null && (
        <section className="council-scene">
          <ScenePanel
            kind="council"
            summary={t('council.scene', { opened, of: total })}
            fallback={null}
          />
        </section>
      )}
      <section className="sheet council-sheet" aria-labelledby="council-heading">
        <h2 id="council-heading" tabIndex={-1} ref={heading}>
          {t('council.heading')}
        </h2>
        <p>{packageText(result.package)}</p>
        {opened < total && <p className="muted">{t('council.lead')}</p>}
        <Controls done={opened >= total} />
        {opened >= total && <CouncilResultBox result={result} />}
        <EnvelopeList envelopes={result.envelopes} opened={opened} />
      </section>
    </main>
  );
};

const Controls = ({ done }: { done: boolean }) => {
  const speed = useGame((s) => s.councilSpeed);
  const setSpeed = useGame((s) => s.setCouncilSpeed);
  const skip = useGame((s) => s.skipCouncil);
  const leave = useGame((s) => s.leaveCouncil);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (done) back.current?.focus();
  }, [done]);
  return (
    <div className="row council-controls">
      <label className="inline-choice">
        {t('council.speed')}
        <select
          value={speed}
          onChange={(event) => {
            const next = COUNCIL_SPEEDS.find((choice) => choice === event.target.value);
            if (next !== undefined) setSpeed(next);
          }}
        >
          {COUNCIL_SPEEDS.map((choice) => (
            <option key={choice} value={choice}>
              {t(`council.speed.${choice}`)}
            </option>
          ))}
        </select>
      </label>
      {done ? (
        <button type="button" className="primary" ref={back} onClick={leave}>
          {t('council.back')}
        </button>
      ) : (
        <button type="button" onClick={skip}>
          {t('council.skip')}
        </button>
      )}
    </div>
  );
};

const EnvelopeList = ({
  envelopes,
  opened,
}: {
  envelopes: readonly Envelope[];
  opened: number;
}) => {
  const view = useGame((s) => s.view);
  const sealed = envelopes.length - opened;
  return (
    <>
      <ol className="envelopes" aria-live="polite" aria-label={t('council.envelopes')} reversed>
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
  const { member, verdict, margin, mood, isolationCost } = envelope;
  return (
    <li className={`envelope ${verdict}`}>
      <span className="glyph" aria-hidden="true">
        {GLYPHS[verdict]}
      </span>
      <span>
        {t('council.opens', { member: nameOf(member), verdict: t(`dossier.verdict.${verdict}`) })}{' '}
        <small className="muted">
          {t('council.points', {
            margin: points(margin + mood, 1),
            mood: points(mood, 1),
            cost: plain(100 * isolationCost, 1),
          })}
        </small>
        {cascade >= 1 && (
          <small className="cascade">{t('council.cascade', { pct: cascade })}</small>
        )}
      </span>
    </li>
  );
};
