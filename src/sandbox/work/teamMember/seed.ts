import type { Work } from "../../state/work.ts";
import { steadyUuid } from "../../wire/json.ts";
import type { TeamMemberSeed } from "./row.ts";

/** Adds a member from the books. */
export function addTeamMemberSeed(seed: TeamMemberSeed, { team, teamRates, business }: Work): void {
  const { identityId, active = true, role, rate } = seed;
  team.push({ uuid: steadyUuid("team", business.businessId, seed.email), identityId, active, role, seed });
  if (rate && identityId !== null) teamRates.set(identityId, rate);
}
