/** Judgements on how forces split over domains, in the order of DOMAINS and of the roster. */
import judgementsJson from '../../../assets/data/domain-judgements.json' with { type: 'json' };
import {
  type DomainEstimate,
  type DomainJudgement,
  domainJudgementsSchema,
} from '../data-schema.ts';

const parsed = domainJudgementsSchema.parse(judgementsJson);
export const DOMAIN_ESTIMATES: readonly DomainEstimate[] = parsed.domains;
export const DOMAIN_JUDGEMENTS: readonly DomainJudgement[] = parsed.members;

export const domainJudgementOn = (id: string): DomainJudgement => {
  const row = DOMAIN_JUDGEMENTS.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`no domain judgement on ${id}`);
  return row;
};
