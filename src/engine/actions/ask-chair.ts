/** A government has its say in the draft that the chair circulates: less of one thing, or a little more. */
import { oddsForPlayer } from '../chair/foretell.ts';
import { LARGEST_CHANGE, packageRanges } from '../bargaining/package-limits.ts';
import { clamp } from '../math.ts';
import { DIMENSIONS, type Dimension, type Package, type View } from '../state.ts';
import { costs, defineVerb, note, refuse, type ActionOf, type Refusal } from './action.ts';

type Asked = ActionOf<'ask-chair'>;

/** What is added when more is asked, treaty units; less is half of what there is, and below the second figure nothing. */
const MORE = 0.05;
const TRIFLE = 0.03;

/** The draft as it would read then; null when that is no change. */
const draftAsked = (state: View, draft: Package, { dimension, want }: Asked): Package | null => {
  const now = draft.delta[dimension] ?? 0;
  const delta = { ...draft.delta };
  if (want === 'less') {
    if (now === 0) return null;
    if (now * now < TRIFLE * TRIFLE) delete delta[dimension];
    else delta[dimension] = now / 2;
    return DIMENSIONS.some((d) => (delta[d] ?? 0) !== 0) ? { ...draft, delta } : null;
  }
  const range = packageRanges(state, LARGEST_CHANGE).find((r) => r.dimension === dimension);
  const then = clamp(now + (now < 0 ? -MORE : MORE), range?.min ?? 0, range?.max ?? 0);
  return then === now || then === 0 ? null : { ...draft, delta: { ...delta, [dimension]: then } };
};

/** Odds of the draft as it stands: reckoned when it went out, or when something was last done. */
const oddsNow = (state: View, draft: Package): number =>
  state.chair?.odds01 ?? oddsForPlayer(state, draft);

const refuseToAmend = (state: View, action: Asked): Refusal | null => {
  const draft = state.chair?.draft ?? null;
  if (draft === null) return refuse('no-draft-circulates');
  if (draft.purpose !== undefined) return refuse('draft-is-a-treaty');
  const amended = draftAsked(state, draft, action);
  if (amended === null)
    return refuse(action.want === 'less' ? 'text-leaves-it-alone' : 'draft-goes-no-further', {
      dimension: action.dimension,
    });
  const { chairKeeps, chairLost } = state.assumptions;
  const before = oddsNow(state, draft);
  const after = oddsForPlayer(state, amended);
  return before >= chairLost && after < chairKeeps * before
    ? refuse('chair-declines', { oddsPct: 100 * after, beforePct: 100 * before })
    : null;
};

const aims =
  (want: Asked['want']) =>
  (dimension: Dimension): Asked => ({
    verb: 'ask-chair',
    dimension,
    want,
  });

export const askChair = defineVerb('ask-chair', {
  seats: ['member', 'lead', 'united-states'],
  cost: costs(1, 0.5),
  targets: (state) =>
    (state.chair?.draft ?? null) === null
      ? []
      : [...DIMENSIONS.map(aims('less')), ...DIMENSIONS.map(aims('more'))],
  check: (state, _seat, action) => refuseToAmend(state, action),
  apply: (state, _seat, action) => {
    const { chair } = state;
    if (chair === undefined || chair.draft === null) return;
    chair.draft = draftAsked(state, chair.draft, action) ?? chair.draft;
  },
  preview: (state, _seat, action) => {
    const draft = state.chair?.draft ?? null;
    const amended = draft === null ? null : draftAsked(state, draft, action);
    return draft === null || amended === null
      ? []
      : [
          note('draft-reads', {
            dimension: action.dimension,
            from: 100 * (draft.delta[action.dimension] ?? 0),
            to: 100 * (amended.delta[action.dimension] ?? 0),
          }),
          note('draft-odds', {
            beforePct: 100 * oddsNow(state, draft),
            afterPct: 100 * oddsForPlayer(state, amended),
          }),
        ];
  },
});
