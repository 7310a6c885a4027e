import type { Project, ProjectInput } from "../../../freshbooks/work/project/record.ts";
import { type Complaints, createComplaints, type Written } from "../../../freshbooks/writes/write.ts";
import type { ProjectCreateInput, ProjectUpdateInput, Resolvers } from "../../../generated/resolvers.ts";
import { type ClientId, isNumberId, toProjectId } from "../../../values/ids.ts";
import { compareDecimals } from "../../../values/money.ts";
import type { Context } from "../../contract/context.ts";
import { defined } from "../../sales/invoice/input.ts";
import { answer, checkCurrent, namedWork } from "../../writing/answer.ts";
import { checkPercent } from "../../writing/moneyInput.ts";
import { lookUp } from "../input.ts";

const payload = ({ item, userErrors }: Written<Project>) => ({ project: item, userErrors });
const nothing = (complaints: Complaints) => ({ project: null, userErrors: complaints.list });

/** What projects to be made and projects to be changed have in common, but for whose they are. */
function toFields(complaints: Complaints, input: ProjectCreateInput | ProjectUpdateInput): ProjectInput {
  const { title, description, dueDate, budget, kind, fixedPrice, rate } = input;
  const { billingMethod, managerId, expenseMarkupPercent } = input;
  if (title !== undefined && !title?.trim()) complaints.add("REQUIRED", ["title"], "A project has a title");
  if (typeof budget === "number" && budget <= 0)
    complaints.add("INVALID", ["budget"], "Planned time is longer than nothing; null is no plan");
  for (const name of ["fixedPrice", "rate"] as const)
    if (input[name] && compareDecimals(input[name], "0") < 0)
      complaints.add("INVALID", [name], "A price is not negative");
  for (const name of ["kind", "billingMethod"] as const)
    if (input[name] === null) complaints.add("REQUIRED", [name], "A project has one");
  if (managerId && !isNumberId(managerId))
    complaints.add("INVALID", ["managerId"], "Not a number of FreshBooks");
  checkPercent(complaints, ["expenseMarkupPercent"], expenseMarkupPercent);
  return defined({
    ...{ title, description, dueDate, budget, kind, fixedPrice, rate },
    ...{ billingMethod, managerId, expenseMarkupPercent },
  });
}

/** For whom it is to be: for a client, or the firm's own. Complains about both at once, and about neither. */
function toOwner(
  complaints: Complaints,
  clientId: ClientId | null | undefined,
  internal: boolean | null | undefined,
  current: Pick<Project, "clientId" | "internal">,
): ProjectInput {
  if (internal && clientId)
    complaints.add("INVALID", ["internal"], "The firm's own project is for no client");
  if (internal) return { clientId: null, internal: true };
  if (clientId) return { clientId, internal: false };
  const isOwn = (internal ?? current.internal) === true;
  if (clientId === null && !isOwn)
    complaints.add("INVALID", ["clientId"], "Without a client it is the firm's own: say `internal: true`");
  if (internal === false && clientId === undefined && !current.clientId)
    complaints.add("REQUIRED", ["clientId"], "Say for which client it is to be");
  return {};
}

/** The project that a mutation is about, past anything remembered. */
async function current(
  complaints: Complaints,
  context: Context,
  id: string,
  expectedUpdatedAt?: Date | null,
): Promise<Project | null> {
  const opened = await namedWork(context, complaints, "Project", ["id"], id);
  if (!opened) return null;
  const found = await context.work(opened.businessId).projects.now(toProjectId(opened.number));
  checkCurrent(complaints, found, expectedUpdatedAt);
  return found;
}

/** A change of a project that is there. */
async function change(
  context: Context,
  complaints: Complaints,
  id: string,
  project: Project | null,
  run: (project: Project) => Promise<Written<Project>>,
) {
  if (!project) return nothing(complaints);
  return payload(
    await answer(context, complaints.list, [{ path: [], run: () => run(project) }], {
      mayBe: "the project may have been changed",
      look: `Read project(id: "${id}") before you repeat it.`,
    }),
  );
}

async function setCompleted(completed: boolean, id: string, context: Context) {
  const complaints = createComplaints();
  const project = await current(complaints, context, id);
  return change(context, complaints, id, project, (found) =>
    context.work(found.businessId).projects.update(found, { completed }),
  );
}

export const projectMutations: Resolvers = {
  Mutation: {
    projectCreate: async (_, { input }, context) => {
      const complaints = createComplaints();
      const fields = toFields(complaints, { ...input, title: input.title ?? null });
      const { businessId, clientId, internal } = input;
      if (!clientId && !internal)
        complaints.add("REQUIRED", ["clientId"], "Say for which client it is, or `internal: true`");
      const about = await lookUp(context, complaints, { ...defined({ businessId, clientId }) });
      if (!about) return nothing(complaints);
      const nobody = { clientId: null, internal: false };
      const owner = internal || clientId ? toOwner(complaints, about.clientId, internal, nobody) : {};
      const create = {
        path: [],
        run: () => context.work(about.businessId).projects.create({ ...fields, ...owner }),
      };
      return payload(
        await answer(context, complaints.list, [create], {
          mayBe: "the project may have been created",
          look: `Look at business(id: "Business:${about.businessId}") { projects(first: 5) { nodes { title createdAt } } } before you repeat it.`,
        }),
      );
    },

    projectUpdate: async (_, { input }, context) => {
      const { id, expectedUpdatedAt, ...changes } = input;
      const { clientId, internal, completed } = changes;
      const complaints = createComplaints();
      const project = await current(complaints, context, id, expectedUpdatedAt);
      if (Object.keys(changes).length === 0)
        complaints.add("REQUIRED", [], "Nothing is to be changed: name a field");
      const fields = toFields(complaints, input);
      const about =
        project && clientId !== undefined
          ? await lookUp(context, complaints, { clientId }, project.businessId)
          : undefined;
      const owner = project ? toOwner(complaints, about?.clientId, internal, project) : {};
      return change(context, complaints, id, project, (found) =>
        context
          .work(found.businessId)
          .projects.update(found, { ...fields, ...owner, ...defined({ completed: completed ?? undefined }) }),
      );
    },

    projectComplete: (_, { input: { id } }, context) => setCompleted(true, id, context),
    projectReopen: (_, { input: { id } }, context) => setCompleted(false, id, context),

    projectDelete: async (_, { input: { id } }, context) => {
      const complaints = createComplaints();
      const project = await current(complaints, context, id);
      return change(context, complaints, id, project, (found) =>
        context.work(found.businessId).projects.remove(found),
      );
    },
  },
};
