import { type Collection as AccountCollection, resource } from "../families/accounting/resource.ts";
import type { Collection } from "../families/business/deed.ts";
import { projectDeeds } from "./project/deeds.ts";
import { addProjectSeed } from "./project/seed.ts";
import { retainerDeeds } from "./retainer/deeds.ts";
import { addRetainerSeed } from "./retainer/seed.ts";
import { serviceDeeds } from "./service/deeds.ts";
import { addServiceSeed } from "./service/seed.ts";
import { addStaffMemberSeed, serveStaff } from "./staffMember.ts";
import { addTaskSeed, task } from "./task.ts";
import { addTeamMemberSeed } from "./teamMember/seed.ts";
import { timeEntryDeeds } from "./timeEntry/deeds.ts";
import { addTimeEntrySeed } from "./timeEntry/seed.ts";
import { timerDeeds } from "./timer/deeds.ts";

/** Work. A noun comes after those its seeds refer to. */
export const work = {
  team: { deeds: [], addSeed: addTeamMemberSeed }, // the auth family shows people
  services: { deeds: serviceDeeds, addSeed: addServiceSeed },
  retainers: { deeds: retainerDeeds, addSeed: addRetainerSeed },
  projects: { deeds: projectDeeds, addSeed: addProjectSeed },
  timeEntries: { deeds: [...timeEntryDeeds, ...timerDeeds], addSeed: addTimeEntrySeed },
} satisfies Record<string, Collection>;

/** What accounting knows of it, by its account. */
export const workOfAccount = {
  staff: { path: "users/staffs", serve: serveStaff, addSeed: addStaffMemberSeed },
  tasks: { path: "projects/tasks", serve: resource(task), addSeed: addTaskSeed },
} satisfies Record<string, AccountCollection>;
