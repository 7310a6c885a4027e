import type { Work } from "../../../freshbooks/index.ts";
import type { Project, ProjectInput } from "../../../freshbooks/work/project/record.ts";
import {
  type Complaints,
  createComplaints,
  type Written,
  withPaths,
} from "../../../freshbooks/writes/write.ts";
import type { ProjectCreateInput, ProjectUpdateInput, Resolvers } from "../../../generated/resolvers.ts";
import { type ClientId, isNumberId } from "../../../values/ids.ts";
import { type Context, loadersFor, ownerFor } from "../../contract/context.ts";
import { checkChanges, defined } from "../../writing/changes.ts";
import {
  checkMoney,
  checkNotNegative,
  checkPercent,
  checkPrice,
  needsCurrency,
} from "../../writing/moneyInput.ts";
import { readAhead } from "../../writing/readAhead.ts";
import { secondsIn } from "../../writing/timeSpanInput.ts";
import { currentWork, workWriting } from "../../writing/usualWork.ts";
import { lookUp } from "../input.ts";
import { retainerEntity } from "../retainer/entity.ts";
import { namedRetainer } from "../retainer/named.ts";
import { serviceEntity } from "../service/entity.ts";
import { namedServices } from "../service/named.ts";

const { nothing, write } = workWriting<Project, "project">(
  "project",
  "projects(first: 5) { nodes { id title createdAt } }",
  "title completed deleted updatedAt",
);
const current = currentWork("Project", ({ projects }, number) => projects.now(number));

type Input = ProjectCreateInput | ProjectUpdateInput;

/** What new and changed projects have in common, except their owner. */
function toFields(complaints: Complaints, input: Input): ProjectInput {
  const { title, description, dueDate, kind } = input;
  const { billingMethod, freshbooksManagerId, expenseMarkupPercent } = input;
  if (title !== undefined && !title?.trim())
    complaints.add("REQUIRED", ["title"], "The title of a project is required");
  for (const name of ["kind", "billingMethod"] as const)
    if (input[name] === null) complaints.add("REQUIRED", [name], "A project requires this");
  if (freshbooksManagerId && !isNumberId(freshbooksManagerId))
    complaints.add("INVALID", ["freshbooksManagerId"], "Not a FreshBooks id");
  checkPercent(complaints, ["expenseMarkupPercent"], expenseMarkupPercent);
  return defined({
    ...{
      title,
      description,
      dueDate,
      budget: input.budget ? secondsIn(input.budget) : input.budget,
      kind,
      billingMethod,
      freshbooksManagerId,
      expenseMarkupPercent,
    },
    fixedPrice: amountOf(input.fixedPrice),
    rate: amountOf(input.rate),
  });
}

/** Null clears a price. */
const amountOf = (price: Input["rate"]) => (price ? price.amount : price);

/** For a new project only: an existing one may be set to nothing. */
function checkNew(complaints: Complaints, input: ProjectCreateInput): void {
  if (input.budget && secondsIn(input.budget) <= 0)
    complaints.add("INVALID", ["budget"], "Planned time must be above zero; omit it for no plan");
  for (const name of prices) if (input[name]) checkNotNegative(complaints, [name], input[name]);
}

const prices = ["fixedPrice", "rate"] as const;

/** FreshBooks accepts a price without its currency, which is the client's. */
function checkCurrencies(complaints: Complaints, input: Input, currency: string | undefined): void {
  if (input.fixedPrice) checkMoney(complaints, ["fixedPrice"], input.fixedPrice, currency ?? "");
  if (input.rate) checkPrice(complaints, ["rate"], input.rate, currency ?? "");
}

/** The currency of the client of an unchanged project; read only when an amount is checked with it. */
async function ownCurrency(
  context: Context,
  { clientId, internal, ...input }: ProjectUpdateInput,
  project: Project,
): Promise<string | undefined> {
  if (clientId !== undefined || internal || !project.clientId) return undefined;
  if (!needsCurrency(input.fixedPrice) && !input.rate?.currency) return undefined;
  const owner = await ownerFor(context, "Client", project);
  const client = owner && (await loadersFor(context, owner).client.load(project.clientId));
  return client?.currency;
}

/** The owner: a client, or the firm itself. Rejects both at once, and neither. */
function toOwner(
  complaints: Complaints,
  clientId: ClientId | null | undefined,
  internal: boolean | null | undefined,
  current: Pick<Project, "clientId" | "internal">,
): ProjectInput {
  if (internal && clientId)
    complaints.add("INVALID", ["internal"], "A project with `internal: true` cannot have a client");
  if (internal) return { clientId: null, internal: true };
  if (clientId) return { clientId, internal: false };
  const isOwn = (internal ?? current.internal) === true;
  if (clientId === null && !isOwn)
    complaints.add("INVALID", ["clientId"], "A project without a client requires `internal: true`");
  if (internal === false && clientId === undefined && !current.clientId)
    complaints.add("REQUIRED", ["clientId"], "A client is required for a project that is not internal");
  return {};
}

const mayBe = "the project may have been changed";

/** Changes a project whose input has only its id. */
async function change(
  id: string,
  context: Context,
  run: (projects: Work["projects"], project: Project) => Promise<Written<Project>>,
) {
  const complaints = createComplaints();
  return current(context, complaints, { id }, async (project) => {
    if (!project) return nothing(complaints);
    const subject = { businessId: project.businessId, id, mayBe };
    return write(context, complaints, subject, ({ projects }) => run(projects, project));
  });
}

export const projectMutations: Resolvers = {
  Mutation: {
    projectCreate: async (_, { input }, context) => {
      const complaints = createComplaints();
      const fields = toFields(complaints, input);
      checkNew(complaints, input);
      const { businessId, clientId, internal } = input;
      if (!clientId && !internal)
        complaints.add("REQUIRED", ["clientId"], "A client or `internal: true` is required");
      readAhead(context, retainerEntity, [input.retainerId]);
      readAhead(context, serviceEntity, input.serviceIds ?? []);
      const about = await lookUp(context, complaints, { ...defined({ businessId, clientId }) });
      if (!about) return nothing(complaints);
      checkCurrencies(complaints, input, about.client?.currency);
      const nobody = { clientId: null, internal: false };
      const owner = internal || clientId ? toOwner(complaints, about.clientId, internal, nobody) : {};
      const retainerId = await namedRetainer(context, complaints, input.retainerId, {
        ...{ businessId: about.businessId, clientId: about.clientId ?? null },
      });
      const { serviceIds } = input;
      const services = serviceIds?.length
        ? await namedServices(context, complaints, serviceIds, about.businessId)
        : undefined;
      const subject = { businessId: about.businessId, mayBe: "the project may have been created" };
      const whole = { ...fields, ...owner, ...defined({ retainerId, services }) };
      return write(context, complaints, subject, async ({ projects }) =>
        withPaths(await projects.create(whole), (path) =>
          path[0] === "services" ? ["serviceIds", ...path.slice(1)] : path,
        ),
      );
    },

    projectUpdate: async (_, { input }, context) => {
      const { id, expectedUpdatedAt, ...asked } = input;
      const { clientId, internal } = asked;
      const complaints = createComplaints();
      return current(context, complaints, { id, expectedUpdatedAt }, async (project) => {
        checkChanges(complaints, Object.keys(asked).length > 0);
        const fields = toFields(complaints, input);
        if (!project) return nothing(complaints);
        const about =
          clientId === undefined
            ? undefined
            : await lookUp(context, complaints, { clientId }, project.businessId);
        const currency = about?.client?.currency ?? (await ownCurrency(context, input, project));
        checkCurrencies(complaints, input, currency);
        const owner = toOwner(complaints, about?.clientId, internal, project);
        const retainerId = await namedRetainer(context, complaints, input.retainerId, {
          ...{ businessId: project.businessId, clientId: project.clientId, ...owner, before: project },
        });
        const subject = { businessId: project.businessId, id, mayBe };
        return write(context, complaints, subject, ({ projects }) =>
          projects.update(project, { ...fields, ...owner, ...defined({ retainerId }) }),
        );
      });
    },

    projectComplete: (_, { input: { id } }, context) =>
      change(id, context, ({ update }, project) => update(project, { completed: true })),
    projectReopen: (_, { input: { id } }, context) =>
      change(id, context, ({ update }, project) => update(project, { completed: false })),
    projectDelete: (_, { input: { id } }, context) =>
      change(id, context, ({ remove }, project) => remove(project)),
  },
};
