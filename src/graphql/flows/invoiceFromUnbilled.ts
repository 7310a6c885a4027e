import { GraphQLError, type GraphQLResolveInfo } from "graphql";
import type { LineInput } from "../../freshbooks/sales/document/lines.ts";
import { type Invoice, invoiceRecord, type NewInvoice } from "../../freshbooks/sales/invoice/record.ts";
import {
  type Complaints,
  createComplaints,
  type UserError,
  type Written,
} from "../../freshbooks/writes/write.ts";
import type { FlowStepStatus, InvoiceFromUnbilledInput, Resolvers } from "../../generated/resolvers.ts";
import type { BusinessId, TimeEntryId } from "../../values/ids.ts";
import type { Money } from "../../values/money.ts";
import type { Context } from "../contract/context.ts";
import { toCallerError } from "../contract/errors.ts";
import { toGlobalId } from "../contract/ids.ts";
import { expenseEntity } from "../costs/expense/entity.ts";
import { partsIn } from "../reading/parts.ts";
import { selectionOf } from "../reading/selection.ts";
import { withClientExplained } from "../sales/document/client.ts";
import { confirmCopy } from "../sales/document/copy.ts";
import { whenInvoiceLost } from "../sales/invoice/create.ts";
import { checkDueDate } from "../sales/invoice/input.ts";
import { checkRebilled, inTurnOfExpenses } from "../sales/invoice/rebilled.ts";
import { projectEntity } from "../work/project/entity.ts";
import { markBilled } from "../work/timeEntry/billed.ts";
import { answer } from "../writing/answer.ts";
import { checkThere, named, referred } from "../writing/named.ts";
import { type FlowStepRow, step } from "./step.ts";
import { type InvoiceFromUnbilledLineRow, totalOf } from "./unbilledLines.ts";
import { type Billed, planOf } from "./unbilledPlan.ts";

type Payload = {
  readonly invoice: Invoice | null;
  readonly lines: readonly InvoiceFromUnbilledLineRow[];
  readonly total: Money | null;
  readonly steps: readonly FlowStepRow[];
  readonly userErrors: readonly UserError[];
  readonly replayed: boolean;
};

const nothing = (complaints: Complaints, lines: readonly InvoiceFromUnbilledLineRow[] = []): Payload => ({
  ...{ invoice: null, lines, total: totalOf(lines), steps: [] },
  ...{ userErrors: complaints.list, replayed: false },
});

type Subject = Pick<Billed, "accountId" | "businessId" | "clientId" | "projectId">;

/** The client to bill, given by its id or by a project. Null with a user error. */
async function subjectOf(
  complaints: Complaints,
  { clientId, projectId }: InvoiceFromUnbilledInput,
  context: Context,
): Promise<Subject | null> {
  if (clientId && projectId) {
    complaints.add("INVALID", ["projectId"], "Either a client or a project is billed, not both");
    return null;
  }
  if (projectId) {
    const project = await referred(context, complaints, projectEntity, ["projectId"], projectId);
    if (!project || project.deleted) return null;
    const accountId = await context.accountOf(project.businessId);
    if (project.kind === "FIXED_PRICE")
      complaints.add("INVALID", ["projectId"], "The project has a fixed price: its time is not billed");
    if (!project.clientId || !accountId)
      complaints.add("INVALID", ["projectId"], "The project has no client to bill");
    if (!project.clientId || !accountId) return null;
    return { accountId, businessId: project.businessId, clientId: project.clientId, projectId: project.id };
  }
  if (!clientId) {
    complaints.add("REQUIRED", ["clientId"], "A client or a project is required");
    return null;
  }
  const opened = await named(context, complaints, "Client", ["clientId"], clientId);
  const business = opened && (await context.businessOf(opened));
  if (!opened || !business) return null;
  const { accountId, number } = opened;
  return { accountId, businessId: business.businessId, clientId: number, projectId: null };
}

/** The global ids of what stays unbilled. */
async function excludedIn(
  complaints: Complaints,
  { excludeTimeEntryIds, excludeExpenseIds }: InvoiceFromUnbilledInput,
  context: Context,
): Promise<ReadonlySet<string>> {
  const check = (noun: "TimeEntry" | "Expense", field: string, ids: readonly string[]) =>
    Promise.all(ids.map((id, at) => named(context, complaints, noun, [field, String(at)], id)));
  await check("TimeEntry", "excludeTimeEntryIds", excludeTimeEntryIds ?? []);
  await check("Expense", "excludeExpenseIds", excludeExpenseIds ?? []);
  return new Set([...(excludeTimeEntryIds ?? []), ...(excludeExpenseIds ?? [])]);
}

/** How many entries are marked at the same time. */
const atOnce = 10;

/** Marks the time of the lines as billed; each that could not be is in an error. */
async function markAll(
  context: Context,
  businessId: BusinessId,
  entries: InvoiceFromUnbilledLineRow["entries"],
): Promise<readonly UserError[]> {
  const mark = async ([entry, seconds]: readonly [TimeEntryId, number]): Promise<readonly UserError[]> => {
    const id = toGlobalId("TimeEntry", { businessId, id: entry });
    try {
      const errors = await markBilled(context, { id, seconds });
      return errors.map((error) => ({ ...error, candidates: [{ id, label: error.message }] }));
    } catch (error) {
      const known = error instanceof GraphQLError ? error : toCallerError(error);
      if (!known) throw error;
      const code = known.extensions.code === "OUTCOME_UNKNOWN" ? "OUTCOME_UNKNOWN" : "NOT_DONE";
      return [{ code, path: [], message: known.message, candidates: [{ id, label: known.message }] }];
    }
  };
  const errors: UserError[] = [];
  for (let at = 0; at < entries.length; at += atOnce)
    errors.push(...(await Promise.all(entries.slice(at, at + atOnce).map(mark))).flat());
  const [changed, failed] = [errors.filter(isStale), errors.filter((error) => !isStale(error))];
  const joined = (some: readonly UserError[], message: string): UserError[] =>
    some.slice(0, 1).map(({ code }) => {
      const candidates = some.flatMap((error) => error.candidates ?? []);
      const ids = candidates.map(({ id }) => id).join(", ");
      return { code, path: [], message: `${message}: ${ids}`, candidates };
    });
  const again = "call again with the same key, or mark it with `timeEntryUpdate`";
  return [
    ...joined(
      failed,
      `The invoice was created, and time on it is not marked as billed (${failed[0]?.message}); ${again}`,
    ),
    ...joined(changed, changed[0]?.message ?? ""),
  ];
}

const isStale = ({ code }: UserError): boolean => code === "STALE";

/** Creates the invoice of the lines and marks their time. */
async function draft(
  lines: readonly InvoiceFromUnbilledLineRow[],
  total: Money,
  billed: Billed,
  { issueDate, dueDate, number, projectId }: Fields,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Payload> {
  const { accountId, businessId, clientId, currency } = billed;
  const sent = lines.map(
    ({ name, description, quantity, unitCost, ...of }): LineInput => ({
      ...{ name, description, quantity, unitCost },
      ...(of.projectId && { projectId: of.projectId }),
      ...(of.expenseId && { expenseId: of.expenseId }),
    }),
  );
  const invoice: NewInvoice = {
    ...{ clientId, issueDate, currency, lines: sent },
    ...(dueDate && { dueDate }),
    ...(number && { number }),
  };
  const entries = lines.flatMap((line) => line.entries);
  const status: Record<"create" | "mark", FlowStepStatus> = {
    create: "FAILED",
    mark: entries.length > 0 ? "NOT_REACHED" : "SKIPPED",
  };
  const parts = partsIn(invoiceRecord, selectionOf(info).below("invoice"));
  const create = async (): Promise<Written<Invoice>> => {
    const made = withClientExplained(await context.books(accountId).invoices.create(invoice, parts));
    const { item, userErrors } = confirmCopy(made, { total }, "lines");
    if (item && userErrors.length === 0) status.create = "DONE";
    const whose = [projectId ? "projectId" : "clientId"];
    return {
      item,
      userErrors: userErrors.map((error) => (error.path[0] === "id" ? { ...error, path: whose } : error)),
    };
  };
  let made: Invoice | null = null;
  const marking = async (): Promise<Written<Invoice>> => {
    status.mark = "FAILED";
    const userErrors = await context.freely(() => markAll(context, businessId, entries));
    if (userErrors.every(isStale)) status.mark = "DONE";
    return { item: made, userErrors };
  };
  const noted = async () => {
    const written = await create();
    made = written.item;
    return written;
  };
  const phases = [{ path: [], run: noted }, ...(entries.length > 0 ? [{ path: [], run: marking }] : [])];
  const { item, userErrors } = await answer(
    context,
    [],
    phases,
    whenInvoiceLost({ accountId, id: clientId }),
  );
  const recordId = item && toGlobalId("Invoice", item);
  const steps = [step("invoiceCreate", status.create, recordId), step("timeEntryUpdate", status.mark)];
  return { invoice: item, lines, total, steps, userErrors, replayed: false };
}

type Fields = Pick<InvoiceFromUnbilledInput, "dueDate" | "number" | "projectId"> & {
  readonly issueDate: NonNullable<InvoiceFromUnbilledInput["issueDate"]>;
};

/** In the client's turn: reads what is unbilled, and bills it. */
async function bill(
  complaints: Complaints,
  subject: Subject & Pick<Billed, "excluded">,
  input: InvoiceFromUnbilledInput,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Payload> {
  const { accountId, clientId } = subject;
  const client = await context.in(accountId).client.load(clientId);
  checkThere(complaints, "Client", [input.projectId ? "projectId" : "clientId"], client);
  const issueDate = input.issueDate ?? (await context.today(accountId));
  checkDueDate(complaints, issueDate, input.dueDate, ["dueDate"]);
  const currency = client?.currency;
  if (client && !currency)
    complaints.add("INVALID", ["clientId"], "FreshBooks returns no currency for the client");
  if (!currency || complaints.list.length > 0) return nothing(complaints);

  const billed = { ...subject, currency };
  const plan = () => planOf(complaints, billed, input, context);
  const isResumed = context.isBehind();
  const lines = input.dryRun ? await plan() : await context.fix(plan);
  const total = totalOf(lines ?? []);
  if (!lines || !total || input.dryRun) return nothing(complaints, lines ?? []);
  const spent = lines.flatMap(({ expenseId }) =>
    expenseId ? [{ expenseId: toGlobalId("Expense", { accountId, id: expenseId }) }] : [],
  );
  return inTurnOfExpenses(spent, context, async () => {
    const rebilled = createComplaints();
    if (!isResumed)
      await checkRebilled(rebilled, "excludeExpenseIds", spent, { accountId, clientId }, context);
    complaints.addAll(rebilled.list.map((error) => ({ ...error, path: ["excludeExpenseIds"] })));
    if (complaints.list.length > 0) return nothing(complaints, lines);
    return draft(lines, total, billed, { ...input, issueDate }, context, info);
  });
}

export const invoiceFromUnbilled: Resolvers = {
  Mutation: {
    invoiceFromUnbilled: async (_, { input }, context, info) => {
      const complaints = createComplaints();
      const { from, to } = input.date ?? {};
      if (from && to && to < from) complaints.add("INVALID", ["date"], `${to} is before ${from}`);
      const subject = await subjectOf(complaints, input, context);
      const excluded = await excludedIn(complaints, input, context);
      if (!subject || complaints.list.length > 0) return nothing(complaints);
      const run = () => bill(complaints, { ...subject, excluded }, input, context, info);
      if (input.dryRun) return run();
      const { accountId, clientId } = subject;
      // Two calls at once would both find the time unbilled.
      return context.inTurn({ accountId }, [{ noun: "Client", number: clientId }], run);
    },
  },
  // A rejected key answers without lines.
  InvoiceFromUnbilledPayload: { lines: ({ lines }) => lines ?? [] },
  InvoiceFromUnbilledLine: {
    project: projectEntity.named("projectId"),
    expense: expenseEntity.named("expenseId"),
    timeEntryIds: ({ businessId, entries }) =>
      entries.map(([id]) => toGlobalId("TimeEntry", { businessId, id })),
  },
};
