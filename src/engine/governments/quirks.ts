/** What habits of a country do: small, each in one place, each with a coefficient. */
import type { Assumptions } from '../assumptions.ts';
import type { Quirk } from './government.ts';

type Quirks = readonly Quirk[];

const has = (quirks: Quirks, quirk: Quirk): number => (quirks.includes(quirk) ? 1 : 0);

/** frontier: parties do not differ on the threat. Share of their shift of it that remains. */
export const threatConsensus = (quirks: Quirks, a: Assumptions): number =>
  1 - a.quirkFrontier * has(quirks, 'frontier');

/** treaty-literal: what has been ratified is kept. Added to the odds that a protocol survives a review. */
export const literalness = (quirks: Quirks, a: Assumptions): number =>
  a.quirkLiteral * has(quirks, 'treaty-literal');

/** host-of-bases: commands and American roles are jobs and neighbours. Added to the odds of what rests on them. */
export const basesAtStake = (quirks: Quirks, a: Assumptions): number =>
  a.quirkBases * has(quirks, 'host-of-bases');

/** caveat-user: would rather qualify a commitment than leave it. Share of departures that become renegotiations. */
export const caveats = (quirks: Quirks, a: Assumptions): number =>
  a.quirkCaveats * has(quirks, 'caveat-user');

/** photo-op-lover: a welcome in public counts for more. */
export const loveOfStages = (quirks: Quirks, a: Assumptions): number =>
  1 + a.quirkStage * has(quirks, 'photo-op-lover');

/** remembers-slights: share of what others forget of a grievance in a turn. */
export const forgetfulness = (quirks: Quirks, a: Assumptions): number =>
  1 - a.quirkSlights * has(quirks, 'remembers-slights');

/** neutral-tradition: nobody holds an opt-out against it. Share of the usual loss of trust. */
export const outrage = (quirks: Quirks, a: Assumptions): number =>
  1 - a.quirkNeutral * has(quirks, 'neutral-tradition');

/** industry-first: jobs delivered win votes. Factor on their swing. */
export const jobsMatter = (quirks: Quirks, a: Assumptions): number =>
  1 + a.quirkIndustry * has(quirks, 'industry-first');

/** conscript-army: every family knows a soldier. Factor on the swing of losses abroad. */
export const lossesMatter = (quirks: Quirks, a: Assumptions): number =>
  1 + a.quirkConscripts * has(quirks, 'conscript-army');

/** island: threats are far away. Factor on the swing of a threat well or badly handled. */
export const threatMatters = (quirks: Quirks, a: Assumptions): number =>
  1 - a.quirkIsland * has(quirks, 'island');

/** quiet-payer: spending moves few votes. Factor on the swing of the burden. */
export const burdenMatters = (quirks: Quirks, a: Assumptions): number =>
  1 - a.quirkPayer * has(quirks, 'quiet-payer');

/** coalition-of-four: governments take one party more, and wobble. */
export const partiesMore = (quirks: Quirks, a: Assumptions): number =>
  a.quirkFour * has(quirks, 'coalition-of-four') >= 0.5 ? 1 : 0;
