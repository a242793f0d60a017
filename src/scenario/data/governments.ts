/** Governments of March 2025 by party family, and the families that can lead in each country. */
import governmentsJson from '../../../assets/data/governments.json' with { type: 'json' };
import { type GovernmentData, governmentsSchema } from '../data-schema.ts';

export const GOVERNMENTS: readonly GovernmentData[] =
  governmentsSchema.parse(governmentsJson).members;

export const governmentOf = (id: string): GovernmentData => {
  const row = GOVERNMENTS.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`no government of ${id}`);
  return row;
};
