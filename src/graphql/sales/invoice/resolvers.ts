import { pdfName } from "../../../files/name.ts";
import type { Client } from "../../../freshbooks/sales/client/record.ts";
import type { Estimate } from "../../../freshbooks/sales/estimate/record.ts";
import { daysOverdue, dueDates } from "../../../freshbooks/sales/invoice/criteria.ts";
import type { Invoice } from "../../../freshbooks/sales/invoice/record.ts";
import type { InvoiceProfile } from "../../../freshbooks/sales/invoiceProfile/record.ts";
import type { Project } from "../../../freshbooks/work/project/record.ts";
import type { Retainer } from "../../../freshbooks/work/retainer/record.ts";
import type { InvoiceFilterInput } from "../../../generated/resolvers.ts";
import { accountOf } from "../../contract/account.ts";
import type { Context } from "../../contract/context.ts";
import { refuse } from "../../contract/errors.ts";
import { toBusinessGlobalId } from "../../contract/ids.ts";
import type { NounResolvers } from "../../contract/noun.ts";
import { expenseEntity } from "../../costs/expense/entity.ts";
import { filterOf, refuseCondition } from "../../reading/criteria.ts";
import { listsOf } from "../../reading/list.ts";
import { projectEntity } from "../../work/project/entity.ts";
import { clientEntity } from "../client/entity.ts";
import { clientIn } from "../client/known.ts";
import { withLink } from "../document/presentation.ts";
import { invoiceEntity } from "./entity.ts";

/** A hundred years. */
const mostDays = 36_500;

const filter = filterOf<InvoiceFilterInput>()({
  ids: { ids: "Invoice", clientIds: "Client" },
  check: ({ daysOverdue, unpaid }) => {
    if (daysOverdue === undefined) return;
    for (const days of Object.values(daysOverdue))
      if (days < 1 || days > mostDays)
        throw refuseCondition("daysOverdue", `has ${days}; it counts days and can be from 1 to ${mostDays}`);
    if (unpaid === false) {
      const why = "`filter.daysOverdue` selects unpaid invoices; omit `unpaid: false`";
      throw refuse("BAD_USER_INPUT", why, { argument: "unpaid" });
    }
  },
});

const lists = listsOf(invoiceEntity, {
  name: "invoices",
  filter,
  toCriteria: async ({ daysOverdue, ...asked }, { accountId }, context) => ({
    ...asked,
    ...(daysOverdue !== undefined && {
      overdueSince: dueDates(await context.today(accountId), daysOverdue),
    }),
  }),
});

export const invoice: NounResolvers = {
  InvoiceFilterInput: filter.assert,
  Query: { invoice: invoiceEntity.byId },
  Business: {
    invoices: lists.all,
    defaultPresentation: async (business, _, context) => {
      const look = await context.in(accountOf(business)).invoice.lastLook();
      return withLink(look, toBusinessGlobalId(business.businessId), context);
    },
  },
  Client: {
    invoices: lists.below({
      own: "clientIds",
      keyOf: ({ id }: Client) => id,
      childrenIn: ({ ofClient }) => ofClient,
    }),
  },
  Estimate: {
    invoices: lists.below({
      scope: ["invoicesOfEstimate"],
      keyOf: ({ id, clientId }: Estimate) => ({ id, clientId }),
      childrenIn: ({ ofEstimate }) => ofEstimate,
    }),
  },
  InvoiceProfile: {
    invoices: lists.below({
      scope: ["invoicesOfProfile"],
      keyOf: ({ id, clientId }: InvoiceProfile) => ({ id, clientId }),
      childrenIn: ({ ofProfile }) => ofProfile,
    }),
  },
  Project: {
    /** The firm's own projects have no invoices. */
    invoices: lists.below({
      scope: ["invoicesOfProject"],
      keyOf: ({ id, clientId }: Project) => clientId && { id, clientId },
      childrenIn: ({ ofProject }) => ofProject,
    }),
  },
  Retainer: {
    invoices: lists.below({
      scope: ["invoicesOfRetainer"],
      keyOf: ({ id, clientId }: Retainer) => clientId && { id, clientId },
      childrenIn: ({ ofRetainer }) => ofRetainer,
    }),
  },
  Invoice: {
    ...invoiceEntity.fields,
    presentation: async (parent, args, context) =>
      withLink(
        await invoiceEntity.fields.presentation(parent, args, context),
        invoiceEntity.fields.id(parent),
        context,
      ),
    client: clientEntity.named("clientId", { exists: true, known: (row: Invoice) => clientIn(row) }),
    daysOverdue: async (row: Invoice, _: unknown, { today }: Context) =>
      daysOverdue(row, await today(row.accountId)),
    attachments: async (row: Invoice, args: unknown, context: Context) => {
      const files = await invoiceEntity.fields.attachments(row, args, context);
      // The tokens are omitted: anybody could open the files with them.
      return (
        files?.map(({ attachmentId, mediaType, fileName }) => {
          const path = `/files/attachments/${invoiceEntity.fields.id(row)}/${attachmentId}`;
          return { attachmentId, mediaType, fileName, url: `${context.publicUrl}${path}` };
        }) ?? null
      );
    },
    pdf: (row: Invoice, _: unknown, { publicUrl }: Context) => {
      const fileName = pdfName("invoice", row.number);
      const url = `${publicUrl}/files/invoices/${invoiceEntity.fields.id(row)}/${encodeURIComponent(fileName)}`;
      return { url, mediaType: "application/pdf", fileName };
    },
    shareLink: (row: Invoice, _: unknown, context: Context) =>
      context.in(row.accountId).invoice.shareLink(row),
  },
  InvoiceLine: {
    expense: expenseEntity.named("expenseId"),
    project: projectEntity.named("projectId"),
  },
};
