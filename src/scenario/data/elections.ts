/** The real election calendar. Scenario files carry their own dates; this one has the notes and sources. */
import electionsJson from '../../../assets/data/elections.json' with { type: 'json' };
import { type ElectionData, electionsSchema } from '../data-schema.ts';

export const ELECTIONS: readonly ElectionData[] = electionsSchema.parse(electionsJson).elections;
