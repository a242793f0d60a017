/** The members' figures and the judgements on them, in the order of the roster. */
import judgementsJson from '../../../assets/data/judgements.json' with { type: 'json' };
import membersJson from '../../../assets/data/members.json' with { type: 'json' };
import {
  type Judgement,
  judgementsSchema,
  type MemberData,
  membersSchema,
} from '../data-schema.ts';

export const MEMBERS: readonly MemberData[] = membersSchema.parse(membersJson).members;
export const JUDGEMENTS: readonly Judgement[] = judgementsSchema.parse(judgementsJson).members;
/** What each field of a judgement means, in English. */
export const JUDGEMENT_MEANINGS: Readonly<Record<string, string>> = judgementsJson.fields;

export const MEMBER_IDS: readonly string[] = JUDGEMENTS.map(({ id }) => id);

const found = <T extends { id: string }>(rows: readonly T[], id: string): T => {
  const row = rows.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`no data on member ${id}`);
  return row;
};
export const memberData = (id: string): MemberData => found(MEMBERS, id);
export const judgementOn = (id: string): Judgement => found(JUDGEMENTS, id);
