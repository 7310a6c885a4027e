import type { Project } from "../../../freshbooks/work/project/record.ts";
import type { TimeEntry, TimeEntryInput } from "../../../freshbooks/work/timeEntry/record.ts";
import type { Complaints } from "../../../freshbooks/writes/write.ts";
import type { TimeSpanInput } from "../../../generated/resolvers.ts";
import { type Day, dayIn, instantAt, timeIn } from "../../../values/dates.ts";
import { secondsIn } from "../../writing/timeSpanInput.ts";
import type { About } from "../input.ts";

/** Longer than any work, and short enough to count. */
const longest = 366 * 24 * 3600;

/** The duration in seconds, at least `least`. */
export function toSeconds(complaints: Complaints, duration: TimeSpanInput, least: number): number {
  const seconds = secondsIn(duration);
  const path = ["duration"];
  if (seconds < least)
    complaints.add(
      "INVALID",
      path,
      least > 0 ? "The length of the work must be above zero" : "A length of time must be zero or above",
    );
  else if (seconds > longest)
    complaints.add("INVALID", path, "A length of time of more than a year is not accepted");
  return seconds;
}

const noon = "12:00:00";

/** When new time began: as given, or at noon of the day, which is the same day in zones some way off, too. */
export async function beginning(
  complaints: Complaints,
  { date, startedAt }: { date?: Day | null; startedAt?: Date | null },
  zoneOf: () => Promise<string>,
  now: Date,
): Promise<Pick<TimeEntryInput, "startedAt" | "date">> {
  if (startedAt && !date) return { startedAt };
  const zone = await zoneOf();
  if (!startedAt) {
    const day = date ?? dayIn(now, zone);
    return { startedAt: instantAt(day, noon, zone), date: day };
  }
  if (date && dayIn(startedAt, zone) !== date)
    complaints.add(
      "INVALID",
      ["startedAt"],
      `The time falls on ${dayIn(startedAt, zone)} in ${zone}, not on ${date}`,
    );
  return { startedAt };
}

/** The same for existing time: another day keeps the time of day, on the wall clock of the person. */
export async function movedBeginning(
  complaints: Complaints,
  { date, startedAt }: { date?: Day | null; startedAt?: Date | null },
  current: TimeEntry,
  zoneOf: () => Promise<string>,
): Promise<Pick<TimeEntryInput, "startedAt" | "date">> {
  if (date === null) complaints.add("REQUIRED", ["date"], "The day of a time entry is required");
  if (startedAt === null) complaints.add("REQUIRED", ["startedAt"], "The start of a time entry is required");
  const ownZone = async () => current.timezone ?? (await zoneOf());
  if (startedAt) return beginning(complaints, { date: date ?? null, startedAt }, ownZone, startedAt);
  if (!date) return {};
  const own = await ownZone();
  return { startedAt: instantAt(date, timeIn(current.startedAt, own), own), date };
}

type Place = Pick<TimeEntryInput, "clientId" | "projectId" | "internal">;
export const nowhere = { clientId: null, projectId: null, internal: false } as const;

/** The client and project. Rejects those that do not match; omitted ones stay unchanged. */
export function toPlace(
  complaints: Complaints,
  { clientId, project }: About,
  internal: boolean | null | undefined,
  current: Pick<TimeEntry, "clientId" | "projectId" | "internal">,
  currentProject: Project | null,
): Place {
  if (internal) {
    if (clientId || project)
      complaints.add("INVALID", ["internal"], "Time with `internal: true` cannot have a client or project");
    return { clientId: null, projectId: null, internal: true };
  }
  const stays = clientId === undefined && project === undefined;
  if (stays) return typeof internal === "boolean" ? { internal } : {};
  const ofProject = project === undefined ? currentProject : project;
  const whose = clientId === undefined ? (project ? project.clientId : current.clientId) : clientId;
  if (ofProject && ofProject.clientId !== whose)
    complaints.add("INVALID", ["clientId"], `The project (${ofProject.title}) is not for this client`);
  const projectId = project === undefined ? current.projectId : (project?.id ?? null);
  return {
    clientId: whose,
    projectId,
    internal: whose || projectId ? false : (internal ?? current.internal),
  };
}
