import type { RowSeed } from "../../state/row.ts";
import type { Work } from "../../state/work.ts";
import { toMicros } from "../../wire/stamps.ts";
import { addProject, blankProject } from "./write.ts";

/** A project: hourly unless `fields` say otherwise. */
export type ProjectSeed = Omit<RowSeed, "archived"> & {
  title: string;
  clientId?: number;
  /** Work for the business itself. */
  internal?: boolean;
  complete?: boolean;
  /** Ids of services. */
  services?: number[];
  /** Own rates, decimal texts, by service. */
  rates?: Readonly<Record<number, string>>;
  /** Messages on it, each with its comments. */
  discussions?: readonly (readonly [message: string, ...comments: string[]])[];
  /** Identities in its group; defaults to the active team. */
  members?: number[];
};

/** Adds a project as the books give it. */
export function addProjectSeed(seed: ProjectSeed, work: Work): void {
  for (const [message, ...contents] of seed.discussions ?? []) {
    const id = work.series.next("thread");
    const comments = contents.map((content) => ({ id: work.series.next("comment"), content }));
    work.threads.set(id, { id, projectId: seed.id, message, comments });
  }
  for (const [service, rate] of Object.entries(seed.rates ?? {}))
    work.projectRates.set(`${seed.id}:${service}`, rate);
  const everybody = work.team.flatMap(({ identityId, active }) => (active ? (identityId ?? []) : []));
  addProject(
    {
      ...{ id: seed.id, services: seed.services ?? [], wire: seed.wire ?? {} },
      createdAt: toMicros(Date.parse(seed.createdAt)),
      updatedAt: toMicros(Date.parse(seed.updatedAt ?? seed.createdAt)),
      fields: {
        ...blankProject,
        title: seed.title,
        client_id: seed.clientId ?? null,
        internal: seed.internal ?? false,
        active: !seed.deleted,
        complete: seed.complete ?? false,
        ...seed.fields,
      },
    },
    seed.members ?? everybody,
    work,
  );
}
