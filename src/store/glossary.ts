/** The terms of the field that texts explain. Names and meanings are in the catalogue; a meaning may name other terms. */
export const TERMS = [
  'abandonment',
  'article-4',
  'article-5',
  'band',
  'burden-sharing',
  'caveat',
  'coalition',
  'cohesion',
  'consensus',
  'corridor-call',
  'credibility',
  'deterrence',
  'entrapment',
  'european-pillar',
  'favour',
  'footnote',
  'free-riding',
  'hollow-alliance',
  'instrument',
  'interdependence',
  'iou',
  'isolation-cost',
  'legitimacy',
  'lens',
  'letter',
  'mandate',
  'margin',
  'native-alliance',
  'opt-out',
  'political-capital',
  'precedent',
  'profile',
  'ratification',
  'red-line',
  'reliability',
  'resentment',
  'roadmap',
  'sherpa-hours',
  'silence-procedure',
  'sounding',
  'spending-floor',
  'stress-test',
  'summit',
  'tripwire',
  'win-set',
] as const;
export type TermId = (typeof TERMS)[number];

export const isTerm = (name: string): name is TermId => TERMS.some((term) => term === name);

export type TextPart =
  | { kind: 'text'; text: string }
  | { kind: 'term'; term: TermId; text: string };

const NAMED = /<([a-z0-9-]+)>(.*?)<\/\1>/g;

/** A text in which terms are named, `<footnote>a note</footnote>`, in its parts; what is no term stays as it is. */
export const partsOf = (text: string): TextPart[] => {
  const parts: TextPart[] = [];
  let from = 0;
  for (const match of text.matchAll(NAMED)) {
    const [whole, term = '', words = ''] = match;
    if (!isTerm(term)) continue;
    if (match.index > from) parts.push({ kind: 'text', text: text.slice(from, match.index) });
    parts.push({ kind: 'term', term, text: words });
    from = match.index + whole.length;
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from) });
  return parts;
};

/** The same as plain words. */
export const plainText = (text: string): string =>
  partsOf(text)
    .map((part) => part.text)
    .join('');
