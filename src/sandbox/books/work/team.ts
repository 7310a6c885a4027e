import type { TeamMemberSeed } from "../../work/teamMember/row.ts";
import { teammates } from "./words.ts";

/** A firm's owner, as a team member. */
export type Owner = { identityId: number; firstName: string; lastName: string; email: string };

/** The owner and this many helpers; a firm with helpers also has a contractor, an invited and a former member. */
export function studioTeam(owner: Owner, helpers: number, createdAt: string): TeamMemberSeed[] {
  const members = teammates.map(
    ([firstName, lastName, role, jobTitle, rate], index): TeamMemberSeed => ({
      ...{ identityId: 14_401_001 + index, firstName, lastName, role, jobTitle, createdAt },
      email: `${firstName.toLowerCase()}@larkspur-finch.example.com`,
      ...(rate !== "" && { rate }),
    }),
  );
  const [invited, former, ...others] = members;
  const atWork = others.slice(0, helpers);
  const contractor = others.find(({ role }) => role === "contractor");
  return [
    { ...owner, role: "owner", jobTitle: "Creative director", rate: "140.00", createdAt },
    ...atWork,
    ...(helpers > 0 && former ? [{ ...former, active: false }] : []),
    ...(helpers > 0 && invited ? [{ ...invited, identityId: null, rate: "80.00" }] : []),
    ...(helpers > 0 && contractor && !atWork.includes(contractor) ? [contractor] : []),
  ];
}
