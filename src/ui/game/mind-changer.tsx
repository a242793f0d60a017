/** "What would change their mind?" for one government: the nearest changes, applied with one click. */
import { points, t, tOf } from '../../i18n/index.ts';
import type { MemberId } from '../../engine/state.ts';
import {
  adviceOnOffer,
  changesOfMind,
  explainTo,
  heaviest,
  type AdviceOnOffer,
  type Counterfactual,
} from '../../store/asking.ts';
import { mindAsked } from '../../store/mind.ts';
import { controlOf, suggestionControl } from '../../store/next.ts';
import { useGame, useGameStore } from '../context.ts';
import { marginText } from './band-words.ts';
import { MemberSelect } from './payments.tsx';
import { costText } from './verbs/verb-words.ts';
import { levelText, nameOf, namesOf, refusalText } from './words.ts';
import { Titled } from '../glossary/hint.tsx';

export const MindChanger = () => {
  const asked = useGame(mindAsked);
  const forecast = useGame((s) => s.forecast);
  const askMind = useGame((s) => s.askMind);
  if (asked === null || forecast === null) return null;
  const against = forecast.members.filter((m) => m.margin < 0).map((m) => m.member);
  return (
    <section className="mind" aria-labelledby="mind-heading">
      <Titled term="win-set">
        <h2 id="mind-heading" tabIndex={-1}>
          {t('mind.heading')}
        </h2>
      </Titled>
      <MemberSelect label={t('mind.choose')} ids={against} value={asked} onChange={askMind} />
      <MindReason member={asked} />
      <Suggestions member={asked} />
    </section>
  );
};

/** The two terms that weigh most against the text. */
const MindReason = ({ member }: { member: MemberId }) => {
  const view = useGame((s) => s.view);
  const draft = useGame((s) => s.draft);
  const selectMember = useGame((s) => s.selectMember);
  const [first, second] = heaviest(explainTo(view, member, draft).terms, -1, 2);
  return (
    <p className="reason">
      {first !== undefined &&
        second !== undefined &&
        t('mind.reason', {
          first: tOf('term', first.term),
          firstPoints: points(first.value, 1),
          second: tOf('term', second.term),
          secondPoints: points(second.value, 1),
        })}{' '}
      <button
        type="button"
        className="link"
        onClick={() => {
          selectMember(member);
        }}
      >
        {t('dossier.open', { member: nameOf(member) })}
      </button>
    </p>
  );
};

const changeText = ({ change }: Counterfactual): string =>
  change.kind === 'dimension'
    ? t('mind.dimension', {
        dimension: t(`dimension.${change.dimension}`),
        from: levelOrPoints(change.dimension, change.from, change.to, change.from),
        to: levelOrPoints(change.dimension, change.from, change.to, change.to),
      })
    : t('mind.payment', { points: points(change.value, 1), from: nameOf(change.from) });

/** The level's name where the two differ, the bare number where they share it. */
const levelOrPoints = (
  dimension: 'core' | 'scope' | 'optout' | 'command' | 'usrole' | 'floor' | 'works' | 'pillar',
  from: number,
  to: number,
  value: number,
): string => {
  const name = levelText(dimension, value);
  const number = String(Math.round(100 * value));
  return levelText(dimension, from) === levelText(dimension, to) ? number : `${name} (${number})`;
};

/** The advisers' suggestions, or what it takes to hear them. */
export const Suggestions = ({ member }: { member: MemberId }) => {
  const view = useGame((s) => s.view);
  const offer = adviceOnOffer(view, member);
  return offer === null ? (
    <SuggestionList member={member} />
  ) : (
    <AskAdvisers member={member} offer={offer} />
  );
};

const AskAdvisers = ({ member, offer }: { member: MemberId; offer: AdviceOnOffer }) => {
  const store = useGameStore();
  const { cost, refusal } = offer;
  const reason = `advice-${member}`;
  return (
    <div>
      <button
        type="button"
        data-next={controlOf({ verb: 'take-advice', member })}
        aria-disabled={refusal !== null}
        aria-describedby={reason}
        onClick={() => {
          if (refusal === null) store.getState().submit({ verb: 'take-advice', member });
        }}
      >
        {t('mind.ask')}{' '}
        <span className="cost">{cost.capital === 0 ? t('mind.free') : costText(cost)}</span>
      </button>
      <p id={reason} className={refusal === null ? 'muted small' : 'why-not'}>
        {refusal === null ? t('mind.ask-help', { member: nameOf(member) }) : refusalText(refusal)}
      </p>
    </div>
  );
};

const SuggestionList = ({ member }: { member: MemberId }) => {
  const view = useGame((s) => s.view);
  const draft = useGame((s) => s.draft);
  const store = useGameStore();
  const found = changesOfMind(view, member, draft);
  if (found.length === 0)
    return <p className="muted">{t('mind.nothing', { member: nameOf(member) })}</p>;
  return (
    <ol className="suggestions">
      {found.map((suggestion, at) => {
        const text = changeText(suggestion);
        return (
          <li key={text}>
            <span>
              {text}{' '}
              <small className="muted">
                {t('mind.then', { margin: marginText(view, suggestion.marginAfter, 0) })}
              </small>
              <SideEffects suggestion={suggestion} />
            </span>
            <button
              type="button"
              className="apply"
              data-next={suggestionControl(member, at)}
              onClick={() => {
                store.getState().setDraft(suggestion.package);
                store.getState().say(text);
              }}
            >
              <span aria-hidden="true">{t('mind.apply')}</span>
              <span className="visually-hidden">{t('mind.apply-label', { change: text })}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
};

const SideEffects = ({ suggestion }: { suggestion: Counterfactual }) => {
  const wins = suggestion.wins.filter((m) => m !== suggestion.member);
  return (
    <small className="effects">
      {suggestion.loses.length === 0
        ? t('mind.loses-nobody')
        : t('mind.loses', { members: namesOf(suggestion.loses) })}
      {wins.length > 0 && ` ${t('mind.wins', { members: namesOf(wins) })}`}
    </small>
  );
};
