/** Missions of the past: who took part, and who governed on the day. Loaded only where a hindcast is made. */
import governmentsJson from '../../../assets/data/governments-of-the-day.json' with { type: 'json' };
import missionsJson from '../../../assets/data/missions-of-the-past.json' with { type: 'json' };
import {
  type GovernmentsOfTheDay,
  governmentsOfTheDaySchema,
  type MissionOfThePast,
  missionsOfThePastSchema,
} from '../data-schema.ts';

export const MISSIONS_OF_THE_PAST: readonly MissionOfThePast[] =
  missionsOfThePastSchema.parse(missionsJson).missions;

export const GOVERNMENTS_OF_THE_DAY: readonly GovernmentsOfTheDay[] =
  governmentsOfTheDaySchema.parse(governmentsJson).days;
