import capitalsJson from '../../../assets/data/capitals.json' with { type: 'json' };
import { type Capital, capitalsSchema } from '../data-schema.ts';

export const CAPITALS: readonly Capital[] = capitalsSchema.parse(capitalsJson).capitals;
