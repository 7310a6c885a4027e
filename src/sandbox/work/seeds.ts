import type { Fields } from "../wire/json.ts";

/** An instant (`2026-06-29T16:48:49Z`). */
type Instant = string;

/** What one business has beside its accounting; ids are its own and need not be in order. */
export type WorkSeed = {
  businessId: number;
  projects: ProjectSeed[];
  timeEntries: TimeEntrySeed[];
  services: ServiceSeed[];
  team: TeamMemberSeed[];
};

/** `fields` are under their wire names; `wire` overrides what goes out, as it is, to show oddities. */
type RowSeed = { id: number; createdAt: Instant; updatedAt?: Instant; fields?: Fields; wire?: Fields };

/** A project: by the hour unless `fields` say otherwise. */
export type ProjectSeed = RowSeed & {
  title: string;
  clientId?: number;
  /** Work for the business itself. */
  internal?: boolean;
  complete?: boolean;
  deleted?: boolean;
  /** Ids of services. */
  services?: number[];
  /** Identities in its group; the active team when absent. */
  members?: number[];
};

/** A piece of time, logged unless it is told otherwise. */
export type TimeEntrySeed = RowSeed & {
  startedAt: Instant;
  /** Null while a timer runs. */
  seconds: number | null;
  identityId: number;
  clientId?: number;
  projectId?: number;
  serviceId?: number;
  note?: string;
  billable?: boolean;
  billed?: boolean;
  deleted?: boolean;
  /** On a timer: not logged yet. Several with the same number are its segments. */
  timerId?: number;
  /** Instead of `startedAt`: it began so long before the books were opened, whenever that is. */
  runningForMinutes?: number;
};

/** A service; one without a rate is asked for its rate in vain. */
export type ServiceSeed = {
  id: number;
  name: string;
  billable?: boolean;
  /** Decimal text. */
  rate?: string;
  projectDefault?: boolean;
  archived?: boolean;
  deleted?: boolean;
  wire?: Fields;
};

/** Somebody in the team; without an identity, somebody who has not accepted the invitation yet. */
export type TeamMemberSeed = {
  identityId: number | null;
  firstName: string;
  lastName: string;
  email: string;
  /** `owner`, `business_manager`, `business_employee`, `contractor` and so on. */
  role: string;
  createdAt: Instant;
  active?: boolean;
  jobTitle?: string;
  /** Per hour, decimal text. */
  rate?: string;
  /** Of one who does not sign in here; the others have that of their profile. */
  timezone?: string;
  wire?: Fields;
};
