import { expenseRecord } from "../../../freshbooks/costs/expense/record.ts";
import type { Client } from "../../../freshbooks/sales/client/record.ts";
import { dueBefore, type InvoiceCriteria } from "../../../freshbooks/sales/invoice/criteria.ts";
import { invoiceRecord } from "../../../freshbooks/sales/invoice/record.ts";
import type { Project } from "../../../freshbooks/work/project/record.ts";
import type { InvoiceFilter, Resolvers } from "../../../generated/resolvers.ts";
import { refuse } from "../../contract/errors.ts";
import { filterOf } from "../../reading/criteria.ts";
import { accountEntity } from "../../reading/entity.ts";
import { accountLists } from "../../reading/list.ts";
import { partsOfField } from "../../reading/parts.ts";
import { projectOf } from "../../work/project/of.ts";
import { clientNamed } from "../named.ts";
import { paymentsOfInvoice } from "../payment/resolvers.ts";

/** A hundred years. */
const mostDays = 36_500;

const filter = filterOf<InvoiceFilter>({
  ids: { clientIds: "Client" },
  ranges: [["issuedFrom", "issuedTo"]],
  check: ({ daysOverdue, unpaid }) => {
    if (daysOverdue === undefined) return;
    const refused = (argument: string, why: string) => refuse("BAD_USER_INPUT", why, { argument });
    if (daysOverdue < 1 || daysOverdue > mostDays)
      throw refused(
        "daysOverdue",
        `\`filter.daysOverdue\` is ${daysOverdue}; it counts days and can be from 1 to ${mostDays}`,
      );
    if (unpaid === false)
      throw refused("unpaid", "`filter.daysOverdue` means unpaid invoices; leave out `unpaid: false`");
  },
});
export const assertInvoiceFilter = filter.assert;

const lists = accountLists({
  ...{ name: "invoices", table: invoiceRecord },
  toCriteria: async (
    given: InvoiceFilter | null | undefined,
    accountId,
    context,
  ): Promise<InvoiceCriteria> => {
    const { daysOverdue, ...criteria } = filter.toCriteria<InvoiceCriteria & { daysOverdue?: number }>(
      given,
      accountId,
    );
    if (daysOverdue === undefined) return criteria;
    return { ...criteria, overdueSince: dueBefore(await context.today(accountId), daysOverdue) };
  },
  listIn: ({ invoices }) => invoices,
});

export const invoiceList = lists.all;

export const invoicesOfClient = lists.below<Client>({
  tenantOf: ({ accountId }) => accountId,
  scope: ({ id }) => ["invoices", id],
  own: "clientIds",
  childrenIn:
    ({ invoicesOfClient: children }, { id }) =>
    (...asked) =>
      children.load(id, ...asked),
});

/** Null for a business without an account; the firm's own projects are billed to nobody. */
export const invoicesOfProject = lists.below<Project>({
  tenantOf: ({ businessId }, context) => context.accountOf(businessId),
  scope: ({ id }) => ["invoicesOfProject", id],
  childrenIn: ({ invoicesOfProject: children }, { id, clientId }) =>
    clientId ? (...asked) => children.load({ id, clientId }, ...asked) : undefined,
});

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
