import type { StaffMemberSeed } from "../../work/staffMember.ts";
import type { TeamMemberSeed } from "../../work/teamMember/row.ts";
import type { Owner } from "./team.ts";

/** Team members with a seat in the accounting, owner first; a contractor has separate books. */
export function studioStaff(owner: Owner, team: readonly TeamMemberSeed[], since: number): StaffMemberSeed[] {
  const seated = team.filter(
    ({ identityId, role, active }) => identityId !== null && role !== "contractor" && active !== false,
  );
  return seated.map(({ firstName, lastName, email, identityId }, index) => ({
    ...{ id: identityId === owner.identityId ? 1 : index + 1, firstName, lastName, email },
    createdAt: new Date(since + index * 86_400_000).toISOString(),
    fields: index === 0 ? { p_city: "Vancouver", p_province: "BC", bus_phone: "604 555 0100" } : {},
  }));
}
