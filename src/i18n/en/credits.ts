/** Whose idea, figures, coastlines, letters and libraries these are. */
export const credits = {
  'credits.heading': 'Credits',
  'credits.game': 'The game',
  'credits.game.unofficial':
    'Unofficial. Not affiliated with or endorsed by NATO, and without its emblem: the ring of thirty-two seats is our own.',
  'credits.game.nobody':
    'No living person appears. There are offices, party families and governments.',
  'credits.game.licence':
    'Code under the MIT licence; texts, scenarios and judgements under CC BY 4.0.',
  'credits.idea': 'The idea',
  'credits.idea.idea':
    'An opinion article of March 2025 by a defence researcher gave the inspiration and the hypothesis: that the alliance holds longer if it is “native”, bound tightest where all are threatened and free elsewhere. It is retold in our words and quoted nowhere.',
  'credits.idea.lens':
    'It is one reading among several. Each of its claims is a coefficient with a counter-claim beside it and a sceptic’s value; the lens you choose decides how much of it is true.',
  'credits.idea.model': 'A teaching model. It does not predict.',
  'credits.map': 'The map',
  'credits.map.coastlines': 'Coastlines: Natural Earth, through world-atlas.',
  'credits.map.borders':
    'Crimea is shown as part of Ukraine (UN General Assembly resolution 68/262), and Greenland with Denmark.',
  'credits.map.unnamed':
    'All other land that is no member is one shape without borders or names. So the map takes no position on Kosovo, on Northern Cyprus or on any other dispute.',
  'credits.data': 'Data',
  'credits.judgements':
    'Figures are facts from the sources below, under their terms. Worldviews, autonomy and willingness of governments are judgements of this project, marked as such in the data.',
  'credits.libraries': 'Libraries and typefaces',
  'credits.libraries-lead':
    'Served from this site; nothing is fetched from anybody else. Each under the licence that its package carries.',
} as const;
