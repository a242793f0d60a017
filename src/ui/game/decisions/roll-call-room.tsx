/** The roll-call in the room: the scene, and beside it the same in words, voice by voice, with the chair's one act. */
import { useEffect, useRef } from 'react';
import { plain, t, tOf } from '../../../i18n/index.ts';
import type { Action } from '../../../engine/index.ts';
import { NEXT_CONTROLS } from '../../../store/next.ts';
import { readRollCall, type RollCallReading, type Voice } from '../../../store/roll-call.ts';
import type { Meters, RollCallPlayback } from '../../../store/scene-state.ts';
import { answers } from '../../../store/verbs.ts';
import { legalMoves } from '../../../store/room.ts';
import { seatOf } from '../../../store/seat.ts';
import { useGame, useMountScene } from '../../context.ts';
import { PlaybackControls } from '../playback-controls.tsx';
import { ScenePanel } from '../scene-panel.tsx';
import { targetText } from '../verbs/verb-words.ts';
import { capitalised, nameOf } from '../words.ts';
import { AnswerList } from './answers.tsx';

export const RollCallRoom = ({ playback }: { playback: RollCallPlayback }) => {
  const mountScene = useMountScene();
  const view = useGame((s) => s.view);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const reading = readRollCall(view, playback);
  const { article, kind, victim, because } = playback.call;
  const spoken = reading.voices.filter(({ grade }) => grade !== null).length;
  return (
    <main className={mountScene === null ? 'council no-scene' : 'council'} id="main">
      {mountScene !== null && (
        <section className="council-stage">
          <div className="council-scene">
            <ScenePanel
              kind="roll-call"
              summary={t('roll-call.scene', {
                member: nameOf(victim),
                spoken,
                of: reading.voices.length,
              })}
              fallback={null}
            />
          </div>
          <p className="seat-line muted">{t('roll-call.key')}</p>
        </section>
      )}
      <section
        className="sheet council-sheet"
        aria-labelledby="roll-call-heading"
        data-decision="roll-call"
      >
        <p className="muted small">{t('suit.roll-call')}</p>
        <h2 id="roll-call-heading" tabIndex={-1} ref={heading}>
          {t('roll-call.heading', { member: nameOf(victim), article })}
        </h2>
        <p className="lead">{t(`roll-call.kind.${kind}`)}</p>
        <p className="muted small">{tOf('because', because)}</p>
        {reading.held !== null && <Judged playback={playback} held={reading.held} />}
        {reading.meters !== null && <MeterRows meters={reading.meters} article={article} />}
        <Tally reading={reading} />
        <Act phase={reading.phase} />
        <Controls playback={playback} phase={reading.phase} />
        <Voices reading={reading} playback={playback} />
      </section>
    </main>
  );
};

const RESULTS = {
  4: { held: 'roll-call.joint', fell: 'roll-call.weak' },
  5: { held: 'roll-call.held', fell: 'roll-call.fell' },
} as const;

const Judged = ({ playback, held }: { playback: RollCallPlayback; held: boolean }) => {
  const own = useGame((s) => seatOf(s.view));
  const stance = playback.result?.stances.find(({ seat }) => seat === own)?.stance;
  return (
    <output className={held ? 'council-result' : 'council-result broken'}>
      <p className="verdict">{t(RESULTS[playback.call.article][held ? 'held' : 'fell'])}</p>
      {stance !== undefined && (
        <p>
          {t(
            own === 'secretary-general'
              ? `note.roll-call-${stance}`
              : `note.roll-call-own-${stance}`,
          )}
        </p>
      )}
    </output>
  );
};

/** What has come and what is needed. */
const MeterRows = ({ meters, article }: { meters: Meters; article: 4 | 5 }) => (
  <dl className="meters">
    <MeterRow
      name={t(article === 5 ? 'roll-call.members' : 'roll-call.strength')}
      value={meters.sharePct}
      needed={meters.neededSharePct}
      tone="share"
    />
    {article === 5 && (
      <MeterRow
        name={t('roll-call.force')}
        value={meters.forcePct}
        needed={meters.neededForcePct}
        tone="force"
      />
    )}
  </dl>
);

interface MeterRowProps {
  name: string;
  value: number;
  needed: number;
  tone: string;
}

const MeterRow = ({ name, value, needed, tone }: MeterRowProps) => (
  <div className={`meter ${tone}`}>
    <dt>{name}</dt>
    <dd>
      <span className="meter-bar" aria-hidden="true">
        <i style={{ width: `${Math.min(100, value)}%` }} />
        <b style={{ left: `${needed}%` }} />
      </span>
      <span>{t('roll-call.of-needed', { value: plain(value), needed: plain(needed) })}</span>
    </dd>
  </div>
);

const Tally = ({ reading: { tally } }: { reading: RollCallReading }) => (
  <ul className="stances roll-call-tally">
    {tally.map(({ grade, count }) => (
      <li key={grade} className={`grade-${grade}`}>
        <span className="glyph" aria-hidden="true">
          {GRADE_SIGNS[grade]}
        </span>
        {t('roll-call.count', { grade: t(`roll-call.grade.${grade}`), count })}
      </li>
    ))}
  </ul>
);

const GRADE_SIGNS = {
  combat: '◆',
  support: '✚',
  industrial: '▣',
  statement: '…',
  none: '–',
} as const;

const stanceText = (action: Action): string => capitalised(targetText(action));

/** The chair's one act, when all have spoken once. */
const Act = ({ phase }: { phase: RollCallReading['phase'] }) => {
  const legal = useGame(legalMoves);
  if (phase === 'answering') return <p className="muted">{t('roll-call.wait')}</p>;
  if (phase !== 'acting') return null;
  return (
    <section className="council-cards">
      <h3>{t('roll-call.act')}</h3>
      <AnswerList targets={answers(legal)} title={stanceText} />
    </section>
  );
};

interface ControlsProps {
  playback: RollCallPlayback;
  phase: RollCallReading['phase'];
}

const Controls = ({ playback, phase }: ControlsProps) => {
  const skip = useGame((s) => s.skipRollCall);
  const leave = useGame((s) => s.leaveRollCall);
  if (phase === 'acting') return null;
  return (
    <PlaybackControls
      over={phase === 'over'}
      skip={{ words: t('roll-call.hear-all'), go: skip }}
      leave={{
        words: t(playback.told ? 'vote.back' : 'roll-call.onward'),
        go: leave,
        control: NEXT_CONTROLS.leaveRollCall,
      }}
    />
  );
};

/** Voices that have been heard in this round, the latest first. */
const Voices = ({
  reading,
  playback,
}: {
  reading: RollCallReading;
  playback: RollCallPlayback;
}) => {
  const again = playback.result !== null;
  const heard = reading.voices.slice(0, playback.heard).toReversed();
  const changed = heard.filter(({ was }) => was !== null);
  return (
    <>
      <h3>{t(again ? 'roll-call.last-answers' : 'roll-call.answers')}</h3>
      {again && reading.phase === 'over' && changed.length === 0 && (
        <p className="muted small">{t('roll-call.nobody-changed')}</p>
      )}
      <ol className="envelopes voices" aria-live="polite" reversed>
        {heard.map((voice) => (
          <VoiceRow key={voice.member} voice={voice} />
        ))}
      </ol>
    </>
  );
};

const VoiceRow = ({ voice: { member, grade, was } }: { voice: Voice }) => {
  const select = useGame((s) => s.selectMember);
  const hover = useGame((s) => s.hoverMember);
  if (grade === null) return null;
  return (
    <li className={`envelope voice grade-${grade}`}>
      <span className="glyph" aria-hidden="true">
        {GRADE_SIGNS[grade]}
      </span>
      <span>
        <button
          type="button"
          className="link"
          data-member={member}
          onClick={() => {
            select(member);
          }}
          onFocus={() => {
            hover(member);
          }}
          onBlur={() => {
            hover(null);
          }}
        >
          {nameOf(member)}
        </button>
        {': '}
        {was === null
          ? t(`roll-call.grade.${grade}`)
          : t('roll-call.thought-again', {
              was: t(`roll-call.grade.${was}`),
              now: t(`roll-call.grade.${grade}`),
            })}
      </span>
    </li>
  );
};
