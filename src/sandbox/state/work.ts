import type { Clock } from "../control/clock.ts";
import { addProjectSeed, type ProjectRow } from "../work/project/show.ts";
import type { WorkSeed } from "../work/seeds.ts";
import { addServiceSeed, type ServiceRow } from "../work/service/show.ts";
import { addTeamMemberSeed, type TeamMember } from "../work/teamMember/show.ts";
import { addTimeEntrySeed, type TimeEntryRow } from "../work/timeEntry/show.ts";
import type { Account } from "./account.ts";
import type { BusinessSeed } from "./business.ts";
import type { IdentitySeed } from "./identity.ts";

/** What is stored of one business beside its accounting, by id. A business without an account has it all the same. */
export type Work = {
  readonly business: BusinessSeed;
  readonly account: Account | undefined;
  readonly projects: Map<number, ProjectRow>;
  readonly timeEntries: Map<number, TimeEntryRow>;
  readonly services: Map<number, ServiceRow>;
  /** Decimal texts, by identity. */
  readonly teamRates: Map<number, string>;
  /** Decimal texts, by `project:service`; they can be written only. */
  readonly projectRates: Map<string, string>;
  readonly team: TeamMember[];
  /** Who can ask, whether they are in the team or not. */
  readonly signedIn: readonly SignedIn[];
  /** The time zone in somebody's profile. */
  zoneOf(identityId: number): string;
  /** The last number given out of each series. */
  readonly last: {
    project: number;
    group: number;
    groupMember: number;
    timeEntry: number;
    timer: number;
    service: number;
  };
};

/** Somebody with a token, and the time zone in their profile. */
export type SignedIn = { readonly identity: IdentitySeed; readonly zone: string };

/** Turns seeds into rows. */
export function openWork(
  seed: WorkSeed | undefined,
  business: BusinessSeed,
  account: Account | undefined,
  signedIn: readonly SignedIn[],
  clock: Clock,
): Work {
  const zones = new Map(seed?.team.map(({ identityId, timezone }) => [identityId, timezone]));
  const profileZones = new Map(signedIn.map(({ identity, zone }) => [identity.id, zone]));
  const work: Work = {
    ...{ business, account, projects: new Map(), timeEntries: new Map(), services: new Map() },
    teamRates: new Map(),
    ...{ team: [], signedIn, projectRates: new Map() },
    zoneOf: (identity) => profileZones.get(identity) ?? zones.get(identity) ?? business.timezone,
    last: {
      ...{ project: 0, timeEntry: 0, timer: 0, service: 0 },
      group: business.businessId + 13_600_000,
      groupMember: business.businessId + 25_800_000,
    },
  };
  for (const member of seed?.team ?? []) addTeamMemberSeed(member, work);
  for (const service of seed?.services ?? []) addServiceSeed(service, work);
  for (const project of seed?.projects ?? []) addProjectSeed(project, work);
  for (const entry of seed?.timeEntries ?? []) addTimeEntrySeed(entry, work, clock.now());
  return work;
}
