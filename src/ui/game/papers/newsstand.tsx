/** Three front pages: the same half-year, read by three kinds of newspaper. */
import { useId } from 'react';
import { plain, t, tOf } from '../../../i18n/index.ts';
import type { View } from '../../../engine/state.ts';
import { frontPages, type FrontPage, type Headline } from '../../../store/press/front-pages.ts';
import { capitalised, dateOf, eventParams, eventText } from '../words.ts';

/** A headline in a paper's own words. */
export const headlineText = (paper: FrontPage['paper'], headline: Headline): string => {
  const { story, variant, event, move } = headline;
  const params = event === null ? { ...move } : { victim: 'none', ...eventParams(event) };
  return capitalised(tOf('press', `${paper}.${story}.${variant}`, params));
};

/** What is known of it, without the slant. */
const factText = ({ event, move }: Headline): string => {
  if (event !== null) return eventText(event);
  return move === null
    ? t('press.nothing')
    : t('press.moved', { before: plain(move.before, 1), value: plain(move.value, 1) });
};

export const Newsstand = ({ view, turn }: { view: View; turn: number }) => (
  <ul className="newsstand plain-list">
    {frontPages(view, turn).map((page) => (
      <li key={page.paper}>
        <FrontPageSheet page={page} view={view} turn={turn} />
      </li>
    ))}
  </ul>
);

interface FrontPageSheetProps {
  page: FrontPage;
  view: View;
  turn: number;
}

const FrontPageSheet = ({ page, view, turn }: FrontPageSheetProps) => {
  const { paper, lead, below } = page;
  const id = useId();
  return (
    <article className={`front-page paper-${paper}`} aria-labelledby={id}>
      <header>
        <p className="ear">
          <span>{dateOf(view, turn)}</span> <span>{t(`press.${paper}.ear.${earOf(turn)}`)}</span>
        </p>
        <h4 className="masthead-name" id={id}>
          {t(`press.${paper}`)}
        </h4>
        <p className="motto">{t(`press.${paper}.motto`)}</p>
      </header>
      <h5 className="banner">{headlineText(paper, lead)}</h5>
      <p className="story">{factText(lead)}</p>
      {below.length > 0 && (
        <ul className="plain-list below">
          {below.map((headline) => (
            <li key={headline.story}>{headlineText(paper, headline)}</li>
          ))}
        </ul>
      )}
    </article>
  );
};

const earOf = (turn: number): 1 | 2 => (turn % 2 === 0 ? 1 : 2);
