/** The front in Ukraine and the coalition behind it: who gives what, and whether it is what the front needs. */
import type { Profile } from '../engine/domains/domain.ts';
import type { MemberId, View } from '../engine/state.ts';
import { supportAimedAt01, supportNeeded01 } from '../engine/theatre/front.ts';
import type { FrontPhase, Mission } from '../engine/theatre/theatre-state.ts';

export const FRONT_ROLES = ['leads', 'guarantees', 'joins', 'builds', 'stays-out'] as const;
export type FrontRole = (typeof FRONT_ROLES)[number];

export interface Giver {
  member: MemberId;
  role: FrontRole;
  /** What it is best at, and so what it brings; null where it has no profile. */
  profile: Profile | null;
}

export interface FrontReading {
  phase: FrontPhase;
  sinceTurn: number;
  line01: number;
  support01: number;
  /** What would arrive if all kept doing what they do. */
  aimed01: number;
  needed01: number;
  /** The mission behind the front; null = each for itself. */
  mission: Mission | null;
  /** All who lead, guarantee, take part, build, or were asked and stayed out, in the order of the roles. */
  givers: Giver[];
  /** Share of the alliance's GDP that leads or takes part, 0–1. */
  behind01: number;
}

const missionAt = (view: View): Mission | null =>
  view.theatre.missions.find((m) => m.kind === 'guarantee-force') ??
  view.theatre.missions.find((m) => m.kind === 'ukraine-support') ??
  null;

const roleIn = (mission: Mission, id: MemberId): FrontRole | null => {
  if (mission.leader === id) return 'leads';
  if (mission.participants.includes(id))
    return mission.kind === 'guarantee-force' ? 'guarantees' : 'joins';
  if (mission.contributing.includes(id)) return 'builds';
  return mission.abstainers.includes(id) ? 'stays-out' : null;
};

export const frontReading = (view: View): FrontReading => {
  const { phase, sinceTurn, line01, support01 } = view.theatre.front;
  const mission = missionAt(view);
  const givers = view.members.flatMap((m): Giver[] => {
    const role = mission === null || m.leftTreaty ? null : roleIn(mission, m.id);
    return role === null ? [] : [{ member: m.id, role, profile: m.profile.primary }];
  });
  const stands = new Set(
    givers.filter(({ role }) => role !== 'stays-out' && role !== 'builds').map((g) => g.member),
  );
  const all = view.members.reduce((sum, m) => sum + m.gdpStartBillionUsd, 0);
  const behind = view.members.reduce(
    (sum, m) => sum + (stands.has(m.id) ? m.gdpStartBillionUsd : 0),
    0,
  );
  return {
    phase,
    sinceTurn,
    line01,
    support01,
    aimed01: supportAimedAt01(view),
    needed01: supportNeeded01(view),
    mission,
    givers: givers.toSorted((a, b) => FRONT_ROLES.indexOf(a.role) - FRONT_ROLES.indexOf(b.role)),
    behind01: all === 0 ? 0 : behind / all,
  };
};
