import { type Collection as AccountCollection, resource } from "../families/accounting/resource.ts";
import type { Collection } from "../families/business/deed.ts";
import { projectDeeds } from "./project/deeds.ts";
import { addProjectSeed } from "./project/seed.ts";
import { serviceDeeds } from "./service/deeds.ts";
import { addServiceSeed } from "./service/seed.ts";
import { addTaskSeed, task } from "./task.ts";
import { addTeamMemberSeed } from "./teamMember/seed.ts";
import { timeEntryDeeds } from "./timeEntry/deeds.ts";
import { addTimeEntrySeed } from "./timeEntry/seed.ts";
import { timerDeeds } from "./timer/deeds.ts";

/** What is worked on. A noun comes after those that its seeds refer to. */
export const work = {
  team: { deeds: [], addSeed: addTeamMemberSeed }, // people are shown by the auth family
  services: { deeds: serviceDeeds, addSeed: addServiceSeed },
  projects: { deeds: projectDeeds, addSeed: addProjectSeed },
  timeEntries: { deeds: [...timeEntryDeeds, ...timerDeeds], addSeed: addTimeEntrySeed },
} satisfies Record<string, Collection>;

/** What the accounting knows of it, by its account. */
export const workOfAccount = {
  tasks: { path: "projects/tasks", serve: resource(task), addSeed: addTaskSeed },
} satisfies Record<string, AccountCollection>;
