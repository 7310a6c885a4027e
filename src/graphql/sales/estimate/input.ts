import { type Complaints, noSuchRecord } from "../../../freshbooks/writes/write.ts";
import type { EstimateCreateInput } from "../../../generated/resolvers.ts";
import type { AccountId, ProjectId } from "../../../values/ids.ts";
import type { Context } from "../../contract/context.ts";
import { checkThere, named } from "../../writing/named.ts";

/** The project in an input; empty without one. */
export async function projectIn(
  complaints: Complaints,
  id: string | null | undefined,
  accountId: AccountId | undefined,
  context: Context,
): Promise<{ readonly projectId?: ProjectId | null }> {
  if (id === undefined || id === null) return id === null ? { projectId: null } : {};
  const projectId = await projectOf(complaints, id, accountId, context);
  return projectId ? { projectId } : {};
}

/** A project belongs to the business, and the estimate to its account. */
async function projectOf(
  complaints: Complaints,
  id: string,
  accountId: AccountId | undefined,
  context: Context,
): Promise<ProjectId | undefined> {
  const path = ["projectId"];
  const opened = await named(context, complaints, "Project", path, id);
  if (!opened || !accountId) return undefined;
  if ((await context.accountOf(opened.businessId)) !== accountId) {
    complaints.add("NOT_FOUND", path, noSuchRecord);
    return undefined;
  }
  const found = await opened.loaders.project.load(opened.number);
  checkThere(complaints, "Project", path, found && { id: found.id, deleted: found.deleted });
  return opened.number;
}

type Proposing = Pick<EstimateCreateInput, "isProposal" | "sections" | "freshbooksOwnerId">;

/** Checks the fields that only a new estimate accepts. Sections make it a proposal. */
export function checkProposal(
  complaints: Complaints,
  { isProposal, sections, freshbooksOwnerId }: Proposing,
) {
  if (freshbooksOwnerId && !/^\d{1,15}$/.test(freshbooksOwnerId))
    complaints.add("INVALID", ["freshbooksOwnerId"], "A staff number contains only digits");
  if (!sections?.length) return {};
  if (isProposal === false) complaints.add("INVALID", ["isProposal"], "Only a proposal has sections");
  sections.forEach(({ title, kind, group }, at) => {
    for (const [name, text] of Object.entries({ title, kind, group }))
      if (!text.trim())
        complaints.add("REQUIRED", ["sections", String(at), name], `The ${name} of a section is required`);
  });
  return { isProposal: true };
}
