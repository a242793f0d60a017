/** What the credits screen shows of the data. */
import creditsJson from '../../../assets/data/credits.json' with { type: 'json' };
import { type Credit, creditsSchema } from '../data-schema.ts';

export const CREDITS: readonly Credit[] = creditsSchema.parse(creditsJson).credits;
