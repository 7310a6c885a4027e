import type { Fields } from "../../wire/json.ts";

/** Somebody in the team; without an identity, somebody who has not accepted the invitation yet. */
export type TeamMemberSeed = {
  identityId: number | null;
  firstName: string;
  lastName: string;
  email: string;
  /** `owner`, `business_manager`, `business_employee`, `contractor` and so on. */
  role: string;
  createdAt: string;
  active?: boolean;
  jobTitle?: string;
  /** Per hour, decimal text. */
  rate?: string;
  /** The service that the rate of somebody who is only invited is for. */
  ratedService?: number;
  /** Of one who does not sign in here; the others have that of their profile. */
  timezone?: string;
  wire?: Fields;
};

/** Somebody in the team, as the auth family shows them. Nothing about them can be written. */
export type TeamMember = {
  readonly uuid: string;
  readonly identityId: number | null;
  readonly active: boolean;
  readonly role: string;
  readonly seed: TeamMemberSeed;
};
