/** Lines between members: who trusts whom, and who relies on whom. */
import { reliesOn } from '../../engine/domains/reliance.ts';
import type { MemberId, View } from '../../engine/state.ts';
import { saying } from '../map-layers/index.ts';
import { present, thing, type MapThing, type ThingsInput } from './thing.ts';

/** How many ties of each kind are drawn. */
const TIES = 5;

interface Pair {
  a: MemberId;
  b: MemberId;
  /** Mean trust of the two in each other. */
  trust01: number;
}

const pairsOf = (view: View, about: MemberId | null): Pair[] => {
  const n = view.members.length;
  const pairs: Pair[] = [];
  view.members.forEach((a, i) => {
    view.members.forEach((b, j) => {
      if (j <= i || a.leftTreaty || b.leftTreaty) return;
      if (about !== null && a.id !== about && b.id !== about) return;
      const sum = (view.trust[i * n + j] ?? 0) + (view.trust[j * n + i] ?? 0);
      pairs.push({ a: a.id, b: b.id, trust01: sum / 2 });
    });
  });
  return pairs.toSorted((x, y) => y.trust01 - x.trust01);
};

/** The firmest and the most strained ties: of one member, or around the table. */
export const trustTies = ({ view, selectedMember }: ThingsInput): MapThing[] => {
  const pairs = pairsOf(view, selectedMember);
  const firm = pairs.slice(0, TIES);
  const strained = pairs.slice(Math.max(TIES, pairs.length - TIES)).toReversed();
  const tie = ({ a, b, trust01 }: Pair, isStrained: boolean): MapThing =>
    thing('trust', {
      id: `trust-${a}-${b}`,
      form: 'tie',
      from: a,
      at: b,
      level01: isStrained ? 1 - trust01 : trust01,
      strained: isStrained,
      says: saying(isStrained ? 'strained' : 'firm', { by: a, on: b, trust: 100 * trust01 }),
    });
  return [...firm.map((p) => tie(p, false)), ...strained.map((p) => tie(p, true))];
};

const RELIANCES = 9;
/** Of these, at most so many on Washington: else there would be nothing else to see. */
const ON_WASHINGTON = 3;
const US = 'USA';

/** Who relies on whom, and for what; the arrow points to whom is relied on. */
export const dependenceArrows = ({ view, selectedMember }: ThingsInput): MapThing[] => {
  const all = present(view)
    .flatMap((m) => reliesOn(view, m.id).map((r) => ({ by: m.id, ...r })))
    .filter(
      ({ by, on }) => selectedMember === null || by === selectedMember || on === selectedMember,
    )
    .toSorted((a, b) => b.share01 - a.share01);
  const american = all.filter(({ on }) => on === US).slice(0, ON_WASHINGTON);
  const others = all.filter(({ on }) => on !== US).slice(0, RELIANCES - american.length);
  return [...american, ...others].map(({ by, on, domain, share01 }) =>
    thing('dependence', {
      id: `relies-${by}-${on}-${domain}`,
      form: 'arrow',
      from: by,
      at: on,
      level01: share01,
      says: saying('relies', { by, on, domain, share: 100 * share01 }),
    }),
  );
};
