import type { GraphQLResolveInfo } from "graphql";
import { expenseRecord } from "../../../freshbooks/costs/expense/record.ts";
import type { Client } from "../../../freshbooks/sales/client/record.ts";
import { dueBefore, type InvoiceCriteria } from "../../../freshbooks/sales/invoice/criteria.ts";
import type { InvoiceQuery } from "../../../freshbooks/sales/invoice/index.ts";
import { invoiceRecord } from "../../../freshbooks/sales/invoice/record.ts";
import type { Project } from "../../../freshbooks/work/project/record.ts";
import type { BusinessInvoicesArgs, InvoiceFilter, Resolvers } from "../../../generated/resolvers.ts";
import { type AccountId, toClientId } from "../../../values/ids.ts";
import { emptyPage } from "../../../values/page.ts";
import type { Context } from "../../contract/context.ts";
import { refuse } from "../../contract/errors.ts";
import { connect } from "../../reading/connection.ts";
import { assertIds, assertInOrder, given, idsIn } from "../../reading/criteria.ts";
import type { Scope } from "../../reading/cursor.ts";
import { accountEntity } from "../../reading/entity.ts";
import { partsOfField, partsOfRows } from "../../reading/parts.ts";
import { type Selection, selectionOf } from "../../reading/selection.ts";
import { projectOf } from "../../work/project/of.ts";
import { clientNamed } from "../named.ts";
import { paymentsOfInvoice } from "../payment/resolvers.ts";

/** A hundred years. */
const mostDays = 36_500;

/** Throws BAD_USER_INPUT. */
export function assertInvoiceFilter(filter: InvoiceFilter | null | undefined): void {
  const { clientIds, daysOverdue, issuedFrom, issuedTo, unpaid } = given(filter);
  assertInOrder(issuedFrom, issuedTo, ["issuedFrom", "issuedTo"]);
  assertIds("Client", clientIds, "clientIds");
  if (daysOverdue !== undefined && (daysOverdue < 1 || daysOverdue > mostDays))
    throw refuse(
      "BAD_USER_INPUT",
      `\`filter.daysOverdue\` is ${daysOverdue}; it counts days and can be from 1 to ${mostDays}`,
      {
        argument: "daysOverdue",
      },
    );
  if (daysOverdue !== undefined && unpaid === false)
    throw refuse("BAD_USER_INPUT", "`filter.daysOverdue` means unpaid invoices; leave out `unpaid: false`", {
      argument: "unpaid",
    });
}

async function toCriteria(
  filter: InvoiceFilter | null | undefined,
  accountId: AccountId,
  context: Context,
): Promise<InvoiceCriteria> {
  assertInvoiceFilter(filter);
  const { clientIds, daysOverdue, ...rest } = given(filter);
  return {
    ...rest,
    ...(clientIds && { clientIds: idsIn("Client", clientIds, accountId).map(toClientId) }),
    ...(daysOverdue !== undefined && {
      overdueSince: dueBefore(await context.today(accountId), daysOverdue),
    }),
  };
}

async function toQuery(
  accountId: AccountId,
  { filter, sort }: Partial<BusinessInvoicesArgs>,
  context: Context,
  selection: Selection,
): Promise<InvoiceQuery> {
  return {
    criteria: await toCriteria(filter, accountId, context),
    parts: partsOfRows(invoiceRecord, selection),
    ...(sort && { order: sort }),
  };
}

export async function invoiceList(
  accountId: AccountId,
  args: Partial<BusinessInvoicesArgs>,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const selection = selectionOf(info);
  const query = await toQuery(accountId, args, context, selection);
  return connect(args, [accountId, "invoices", args.filter, args.sort], selection, (window) =>
    context.in(accountId).invoices(query, window),
  );
}

export async function invoicesOfClient(
  { accountId, id }: Client,
  args: Partial<BusinessInvoicesArgs>,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const selection = selectionOf(info);
  const { criteria, ...query } = await toQuery(accountId, args, context, selection);
  const { clientIds, ...rest } = criteria;
  const scope: Scope = [accountId, "invoices", id, args.filter, args.sort];
  return connect(args, scope, selection, async (window, need) =>
    clientIds && !clientIds.includes(id)
      ? emptyPage
      : context.in(accountId).invoicesOfClient.load(id, { ...query, criteria: rest }, window, need),
  );
}

/** Null for a business without an account; the firm's own projects are billed to nobody. */
export async function invoicesOfProject(
  { businessId, id, clientId }: Project,
  args: Partial<BusinessInvoicesArgs>,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const accountId = await context.accountOf(businessId);
  if (!accountId) return null;
  const selection = selectionOf(info);
  const query = await toQuery(accountId, args, context, selection);
  const scope: Scope = [accountId, "invoicesOfProject", id, args.filter, args.sort];
  return connect(args, scope, selection, async (window, need) =>
    clientId
      ? context.in(accountId).invoicesOfProject.load({ id, clientId }, query, window, need)
      : emptyPage,
  );
}

const { byId, fields } = accountEntity("Invoice", invoiceRecord, ({ invoice }) => invoice);

export const invoice: Resolvers = {
  Query: { invoice: byId },
  Invoice: { ...fields, client: clientNamed, payments: paymentsOfInvoice },
  InvoiceLine: {
    expense: ({ accountId, expenseId }, _, context, info) =>
      expenseId && context.in(accountId).expense.load(expenseId, partsOfField(expenseRecord, info)),
    project: (parent, _, context, info) => projectOf(parent, context, info),
  },
};
