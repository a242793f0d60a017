/** Five seats around a table: whoever is pointed at opens its reasons. */
import { points, t } from '../../i18n/index.ts';
import type { Envelope } from '../../engine/state.ts';
import type { TutorialState } from '../../store/tutorial-store.ts';
import { nameOf } from '../game/words.ts';
import { ReasonedButton } from '../reasoned-button.tsx';
import { useTutorial, useTutorialStore } from './context.ts';

type Verdict = Envelope['verdict'] | 'has-no-seat';

const GLYPHS: Record<Verdict, string> = {
  champion: '★',
  agrees: '✓',
  footnotes: '✎',
  'keeps-silent': '…',
  'breaks-silence': '✉',
  'has-no-seat': '',
};

interface Seat {
  member: string;
  verdict: Verdict;
  margin: number;
}

/** How everybody stands as far as the chair knows by now: before the vote as read, after it as voted. */
const seatsOf = ({ facts, deeds, road }: TutorialState): Seat[] => {
  const voted = road === null ? null : facts.road(road).council.envelopes;
  return facts.view().members.map(({ id }) => {
    const envelope = voted?.find(({ member }) => member === id);
    if (envelope !== undefined) {
      const { margin, undisclosed, mood, verdict } = envelope;
      return { member: id, verdict, margin: margin + (undisclosed ?? 0) + mood };
    }
    const asked = id === facts.lesson.doubter && deeds.includes('sounded');
    const { verdict, margin } = facts.explained(id, asked);
    return { member: id, verdict, margin };
  });
};

export const LessonTable = () => {
  const store = useTutorialStore();
  const state = useTutorial((s) => s);
  const { ally, deeds, facts } = state;
  const seated = deeds.includes('seated');
  const read = (member: string): void => {
    store.getState().look(member);
    if (member === facts.lesson.doubter) store.getState().doDeed('read');
  };
  return (
    <section className="lesson-table" aria-label={t('tutorial.table')}>
      <p className="lesson-text">{t('tutorial.text')}</p>
      <ul className="plain-list lesson-seats">
        {seatsOf(state).map(({ member, verdict, margin }) => (
          <li key={member} className={`seat ${seated ? verdict : 'unread'}`}>
            <ReasonedButton
              data-next={`ally:${member}`}
              whyNot={seated ? null : t('why-not.not-seated')}
              aria-pressed={ally === member}
              onMouseEnter={() => store.getState().look(member)}
              onFocus={() => store.getState().look(member)}
              onClick={() => {
                read(member);
              }}
            >
              <span className="seat-name">{nameOf(member)}</span>{' '}
              <span className="seat-code mono">{member}</span>{' '}
              {seated && (
                <span className="mono">
                  <span aria-hidden="true">{GLYPHS[verdict]}</span>
                  <span className="visually-hidden">{t(`dossier.verdict.${verdict}`)},</span>{' '}
                  {points(margin, 1)}
                </span>
              )}
            </ReasonedButton>
          </li>
        ))}
      </ul>
    </section>
  );
};
