/** The record file at the edge: nothing that has not passed this schema reaches the rules. */
import { z } from 'zod';
import { ASSUMPTIONS } from '../engine/assumptions.ts';
import { CONGRESS_ASKS, WASHINGTON_OFFERS } from '../engine/actions/action.ts';
import { LINES } from '../engine/coalition/coalition.ts';
import { ORDERS } from '../engine/coalition/order.ts';
import { LICENCES } from '../engine/delegation/bilateral.ts';
import { POSTURES } from '../engine/delegation/posture.ts';
import { GARRISON_MOVES, WORDS } from '../engine/delegation/words.ts';
import { DOMAINS, PROFILES } from '../engine/domains/domain.ts';
import type { Action } from '../engine/index.ts';
import { ASSUMPTION_KEYS, LENSES } from '../engine/lenses.ts';
import { ALL_MANDATE_IDS, MANDATE_AXES } from '../engine/mandates/mandate.ts';
import { DIFFICULTIES } from '../engine/seats/difficulty.ts';
import { DEADLINES, DIMENSIONS, ENDINGS } from '../engine/state.ts';
import { REGIONS } from '../engine/systems/regional-pacts.ts';
import { DEAL_KINDS } from '../engine/table/favours.ts';
import { MISSION_KINDS, PERSUASIONS } from '../engine/theatre/theatre-state.ts';
import { TREATY_AIMS } from '../engine/treaty/treaty-process.ts';
import { byKey } from './by-key.ts';
import { RECORD_FORMAT, type GameRecord } from './record.ts';

const delta = z.strictObject(byKey(DIMENSIONS, () => z.number().exactOptional()));
const sidePayments = z.array(
  z.strictObject({ to: z.string(), from: z.string(), value: z.number().gt(0) }),
);
const footnotes = z.literal(true).exactOptional();
export const packageSchema = z.strictObject({ delta, sidePayments, footnotes });

const member = z.string().min(1);
const bare = <V extends string>(verb: V) => z.strictObject({ verb: z.literal(verb) });

const step = <S extends string>(name: S) => ({
  verb: z.literal('treaty-step'),
  step: z.literal(name),
});
const treatyStepSchema = z.discriminatedUnion('step', [
  z.strictObject({ ...step('reflection-group'), aim: z.enum(TREATY_AIMS), delta }),
  z.strictObject({ ...step('heads-of-terms'), sidePayments, footnotes }),
  z.strictObject({ ...step('text'), delta }),
  z.strictObject({ ...step('signature'), sidePayments, footnotes }),
  z.strictObject({ ...step('find-protocol'), member }),
  z.strictObject(step('abandon')),
]);

export const actionSchema = z.discriminatedUnion('verb', [
  z.strictObject({ verb: z.literal('sound-out'), member }),
  z.strictObject({ verb: z.literal('consult'), with: member }),
  bare('propose-pledge'),
  bare('spending-law'),
  bare('creative-accounting'),
  z.strictObject({ verb: z.literal('joint-procurement'), lot: z.enum(DOMAINS).exactOptional() }),
  bare('buy-overseas'),
  z.strictObject({ verb: z.literal('adopt-profile'), member, profile: z.enum(PROFILES) }),
  z.strictObject({ verb: z.literal('drop-profile'), profile: z.enum(PROFILES) }),
  z.strictObject({ verb: z.literal('forward-deployment'), host: member.exactOptional() }),
  bare('host-offer'),
  z.strictObject({ verb: z.literal('footnote'), dimension: z.enum(DIMENSIONS) }),
  z.strictObject({ verb: z.literal('coalition-mission'), mission: z.enum(MISSION_KINDS) }),
  z.strictObject({
    verb: z.literal('recruit'),
    mission: z.int().min(1),
    member,
    by: z.enum(PERSUASIONS),
  }),
  z.strictObject({ verb: z.literal('alliance-mission'), mission: z.enum(MISSION_KINDS) }),
  z.strictObject({ verb: z.literal('opt-out'), mission: z.int().min(1) }),
  z.strictObject({ verb: z.literal('opt-out-contributing'), mission: z.int().min(1) }),
  bare('opt-out-understanding'),
  bare('opt-out-protocol'),
  bare('reaffirm'),
  z.strictObject({ verb: z.literal('stress-test'), member }),
  treatyStepSchema,
  z.strictObject({
    verb: z.literal('table-package'),
    package: packageSchema,
    deadline: z.enum(DEADLINES).exactOptional(),
  }),
  z.strictObject({ verb: z.literal('summit'), package: packageSchema }),
  z.strictObject({
    verb: z.literal('side-deal'),
    with: member,
    kind: z.enum(DEAL_KINDS),
    size: z.number().gt(0),
  }),
  z.strictObject({ verb: z.literal('praise'), subject: member }),
  z.strictObject({ verb: z.literal('scold'), member: member.exactOptional() }),
  z.strictObject({ verb: z.literal('pillar-compact'), form: z.enum(['project', 'found']) }),
  z.strictObject({ verb: z.literal('nuclear-dialogue'), host: member.exactOptional() }),
  z.strictObject({ verb: z.literal('washington'), offer: z.enum(WASHINGTON_OFFERS) }),
  z.strictObject({ verb: z.literal('regional-pact'), region: z.enum(REGIONS) }),
  bare('resilience'),
  z.strictObject({ verb: z.literal('welcome'), member }),
  z.strictObject({ verb: z.literal('posture'), posture: z.enum(POSTURES) }),
  z.strictObject({ verb: z.literal('congress'), ask: z.enum(CONGRESS_ASKS) }),
  z.strictObject({ verb: z.literal('assurance'), member, word: z.enum(WORDS) }),
  z.strictObject({ verb: z.literal('garrison'), move: z.enum(GARRISON_MOVES) }),
  z.strictObject({ verb: z.literal('licences'), licences: z.enum(LICENCES) }),
  bare('knock'),
  z.strictObject({
    verb: z.literal('lead-mission'),
    mission: z.int().min(1),
    order: z.enum(ORDERS),
  }),
  z.strictObject({ verb: z.literal('coalition-line'), line: z.enum(LINES) }),
  z.strictObject({ verb: z.literal('coalition-hub'), hub: z.enum(['open', 'close']) }),
  bare('withdraw'),
  z.strictObject({ verb: z.literal('live-offer'), value: z.number().gt(0) }),
  bare('hold-nerve'),
  z.strictObject({ verb: z.literal('choose'), choice: z.string().min(1) }),
  z.strictObject({
    verb: z.literal('roll-call'),
    stance: z.enum(['commit', 'hold', 'call-laggards']),
  }),
  z.strictObject({
    verb: z.literal('answer-call'),
    call: z.int().min(1),
    answer: z.enum(['accept', 'decline']),
  }),
  z.strictObject({ verb: z.literal('take-advice'), member }),
  z.discriminatedUnion('vote', [
    z.strictObject({
      verb: z.literal('envelope'),
      vote: z.enum(['consent', 'footnote', 'break']),
    }),
    z.strictObject({
      verb: z.literal('envelope'),
      vote: z.literal('price'),
      value: z.number().gt(0),
    }),
  ]),
  z.strictObject({
    verb: z.literal('ask-chair'),
    dimension: z.enum(DIMENSIONS),
    want: z.enum(['less', 'more']),
  }),
  bare('pass'),
]) satisfies z.ZodType<Action>;

const hash = z.string().regex(/^[0-9a-f]{16}$/, 'expected 16 hexadecimal digits');

const snapshotSchema = z.strictObject({
  figures: z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])),
  parts: z.record(z.string(), z.string().regex(/^[0-9a-f]{8}$/, 'expected 8 hexadecimal digits')),
});

export const turnSchema = z.strictObject({
  by: z.string().min(1),
  actions: z.array(actionSchema),
  answers: z.array(actionSchema),
  hash,
  snapshot: snapshotSchema,
});

const assumptionsSchema = z.strictObject(
  byKey(ASSUMPTION_KEYS, (key) =>
    z.number().min(ASSUMPTIONS[key].min).max(ASSUMPTIONS[key].max).exactOptional(),
  ),
);

export const recordSchema = z.strictObject({
  format: z.literal(RECORD_FORMAT),
  rulesVersion: z.int().min(1),
  scenarioId: z.string().min(1),
  scenarioHash: hash,
  seed: z.string().min(1),
  lens: z.enum(LENSES),
  assumptions: assumptionsSchema,
  difficulty: z.enum(DIFFICULTIES),
  mandate: z.enum(ALL_MANDATE_IDS).nullable(),
  seat: z
    .union([
      z.templateLiteral(['member:', z.string().regex(/^[A-Z]{3}$/)]),
      z.templateLiteral(['lead:', z.string().regex(/^[A-Z]{3}$/)]),
      z.literal('united-states'),
    ])
    .exactOptional(),
  baseline: z.array(z.number()).length(MANDATE_AXES.length).nullable(),
  personTurns: z.int().min(0),
  turns: z.array(turnSchema),
  pending: z.strictObject({
    actions: z.array(actionSchema),
    answers: z.array(actionSchema),
    begun: z.boolean(),
  }),
  ending: z.enum(ENDINGS).nullable(),
}) satisfies z.ZodType<GameRecord>;
