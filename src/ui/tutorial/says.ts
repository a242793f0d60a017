/** What a beat says: one sentence before, one after. */
import { plainPoints } from './figures.ts';
import { plain, points, t } from '../../i18n/index.ts';
import type { TutorialState } from '../../store/tutorial-store.ts';
import { beatDone } from '../../store/tutorial-store.ts';
import { nameOf } from '../game/words.ts';

/** The sentence with which a beat begins. */
export const saysOf = ({ facts, beat }: TutorialState): string => {
  const { doubter, tested, futures, beats } = facts.lesson;
  switch (beats[beat]?.id) {
    case 'role':
      return t('tutorial.role.says');
    case 'reasons':
      return t('tutorial.reasons.says', { member: nameOf(doubter) });
    case 'sounding':
      return t('tutorial.sounding.says', { member: nameOf(doubter) });
    case 'silence':
      return t('tutorial.silence.says');
    case 'minds':
      return t('tutorial.minds.says');
    case 'roads':
      return t('tutorial.roads.says');
    case 'election':
      return t('tutorial.election.says', { member: nameOf(doubter) });
    case 'lens':
      return t('tutorial.lens.says', { member: nameOf(tested) });
    case 'branch':
      return t('tutorial.branch.says');
    case 'forecast':
      return t('tutorial.forecast.says', { member: nameOf(tested), futures });
    default:
      return t('tutorial.end.says');
  }
};

const roadDone = ({ facts, road }: TutorialState): string => {
  if (road === null) return '';
  const member = nameOf(facts.lesson.doubter);
  const envelope = facts
    .road(road)
    .council.envelopes.find((e) => e.member === facts.lesson.doubter);
  const felt = (envelope?.margin ?? 0) + (envelope?.undisclosed ?? 0) + (envelope?.mood ?? 0);
  return t(`tutorial.roads.done.${road}`, { member, margin: points(felt, 1) });
};

const soundingDone = ({ facts }: TutorialState): string => {
  const [before, after] = [false, true].map((sounded) =>
    facts.explained(facts.lesson.doubter, sounded),
  );
  if (before === undefined || after === undefined) return '';
  return t('tutorial.sounding.done', {
    before: plainPoints(before),
    after: plainPoints(after),
    line: points(-after.isolationCost, 1),
  });
};

const electionDone = ({ facts }: TutorialState): string => {
  const [whip, footnote] = [facts.road('whip'), facts.road('footnote')];
  return t('tutorial.election.done', {
    votes: plain(whip.challengerPct - footnote.challengerPct, 1),
    trust: plain(footnote.trust - whip.trust, 0),
  });
};

/** The sentence with which it ends; empty while something is left to do. */
export const doneOf = (state: TutorialState): string => {
  if (!beatDone(state)) return '';
  const { facts, beat } = state;
  const { doubter, beats } = facts.lesson;
  switch (beats[beat]?.id) {
    case 'role':
      return t('tutorial.role.done');
    case 'reasons':
      return t('tutorial.reasons.done', {
        member: nameOf(doubter),
        margin: points(facts.explained(doubter, false).margin, 1),
      });
    case 'sounding':
      return soundingDone(state);
    case 'silence':
      return t('tutorial.silence.done');
    case 'minds':
      return t('tutorial.minds.done');
    case 'roads':
      return roadDone(state);
    case 'election':
      return electionDone(state);
    case 'lens':
      return t('tutorial.lens.done');
    case 'branch':
      return t('tutorial.branch.done');
    case 'forecast':
      return t('tutorial.forecast.done');
    default:
      return '';
  }
};
