/** Which party families stand behind an administration in Washington. */
import type { UsAdministration } from '../state.ts';
import type { GovernmentAtStart } from './government.ts';

export const US_GOVERNMENTS: Record<
  UsAdministration,
  Pick<GovernmentAtStart, 'archetype' | 'partners'>
> = {
  transactional: { archetype: 'national-sovereigntist', partners: ['fiscal-guardians'] },
  restrainer: { archetype: 'national-sovereigntist', partners: [] },
  internationalist: { archetype: 'atlantic-centre', partners: [] },
};
