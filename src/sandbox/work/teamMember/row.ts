import type { Fields } from "../../wire/json.ts";

/** A team member; without an identity, the invitation is not accepted yet. */
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
  /** Hourly, decimal text. */
  rate?: string;
  /** The service that the rate of an invited person is for. */
  ratedService?: number;
  /** For those who do not sign in here; others have that of their profile. */
  timezone?: string;
  wire?: Fields;
};

/** A team member, as the auth family shows them. No field is writable. */
export type TeamMember = {
  readonly uuid: string;
  readonly identityId: number | null;
  readonly active: boolean;
  readonly role: string;
  readonly seed: TeamMemberSeed;
};
