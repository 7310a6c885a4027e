import { leftOut, lossOf } from "../../../freshbooks/records/record.ts";
import { copyOf } from "../../../freshbooks/sales/document/lines.ts";
import type { Estimate } from "../../../freshbooks/sales/estimate/record.ts";
import {
  type Invoice,
  type InvoicePart,
  invoiceRecord,
  type NewInvoice,
} from "../../../freshbooks/sales/invoice/record.ts";
import { createComplaints, type UserError } from "../../../freshbooks/writes/write.ts";
import type { Resolvers } from "../../../generated/resolvers.ts";
import type { Context } from "../../contract/context.ts";
import { toGlobalId } from "../../contract/ids.ts";
import { partsIn, partsOfField } from "../../reading/parts.ts";
import { selectionOf } from "../../reading/selection.ts";
import { answer, checkCurrent, inSteps, type StepRow } from "../../writing/answer.ts";
import { lookAt } from "../../writing/look.ts";
import { named } from "../../writing/named.ts";
import { confirmCopy } from "../document/copy.ts";
import { checkDueDate } from "../invoice/input.ts";
import { estimateEntity } from "./entity.ts";

/** The result of a conversion; the estimate may have changed since it was read. */
export type EstimateConvertPayloadRow = {
  readonly invoice: Invoice | null;
  readonly estimate: Estimate | null;
  readonly isWritten: boolean;
  /** Empty when nothing was to be sent. */
  readonly steps: readonly StepRow[];
  readonly userErrors: readonly UserError[];
};

/**
 * The latest invoice created from an estimate; null without one. Archived ones are requested separately, in case
 * FreshBooks omits them. Throws for an unreadable one: it may be such an invoice.
 */
async function madeFrom(estimate: Estimate, parts: readonly InvoicePart[], context: Context) {
  const { invoices } = context.books(estimate.accountId);
  for (const criteria of [{}, { archived: true }]) {
    const query = { criteria, parts };
    const [page] = await invoices.ofEstimates([estimate], query, { offset: 0, count: 1 }, "rows");
    const [invoice] = page?.items ?? [];
    const loss = invoice && lossOf(invoice);
    if (loss) throw loss;
    if (invoice) return invoice;
  }
  return null;
}

export const estimateConvert: Resolvers = {
  EstimateConvertPayload: {
    estimate: ({ estimate, isWritten }, _, context, info) =>
      estimate && isWritten
        ? context.in(estimate.accountId).estimate.load(estimate.id, partsOfField(estimateEntity.table, info))
        : estimate,
  },
  Mutation: {
    estimateConvert: async (_, { input }, context, info): Promise<EstimateConvertPayloadRow> => {
      const { id, expectedUpdatedAt, createsAnother, dueDate, number } = input;
      const complaints = createComplaints();
      const nothing = (estimate: Estimate | null, invoice: Invoice | null = null) => ({
        ...{ invoice, estimate, isWritten: false, steps: [], userErrors: complaints.list },
      });
      const opened = await named(context, complaints, "Estimate", ["id"], id);
      if (!opened) return nothing(null);
      const convert = async ({ overtaken }: { overtaken: boolean }): Promise<EstimateConvertPayloadRow> => {
        const { estimates, invoices } = context.books(opened.accountId);
        const estimate = await estimates.now(opened.number, ["lines"]);
        checkCurrent(complaints, "Estimate", estimate, expectedUpdatedAt, overtaken);
        if (!estimate) return nothing(null);
        if (!estimate.lines) throw leftOut(estimate, "lines");
        const issueDate = input.issueDate ?? (await context.today(estimate.accountId));
        checkDueDate(complaints, issueDate, dueDate, ["dueDate"]);
        if (complaints.list.length > 0) return nothing(estimate);

        const parts = partsIn(invoiceRecord, selectionOf(info).below("invoice"));
        // What an earlier attempt may have created is looked for, and is no other one.
        const isAny = createsAnother || context.isBehind();
        const earlier = isAny ? null : await madeFrom(estimate, parts, context);
        if (earlier || (!isAny && estimate.status === "INVOICED")) {
          const which = earlier
            ? `Invoice ${earlier.number} was created from the estimate`
            : "FreshBooks shows the estimate as invoiced";
          complaints.add(
            "INVALID",
            ["createsAnother"],
            `${which}; \`createsAnother: true\` creates another one`,
          );
          return nothing(estimate, earlier);
        }

        const invoice: NewInvoice = {
          ...{ clientId: estimate.clientId, estimateId: estimate.id, issueDate, currency: estimate.currency },
          ...{ discountPercent: estimate.discountPercent, lines: estimate.lines.map((line) => copyOf(line)) },
          ...(dueDate && { dueDate }),
          ...(number && { number }),
        };
        const run = async () => confirmCopy(await invoices.create(invoice, parts), estimate);
        const idOf = (made: Invoice) => toGlobalId("Invoice", made);
        const { phases, steps } = inSteps(["invoiceCreate"], [{ path: [], run }], idOf);
        const written = await answer(context, [], phases, {
          mayBe: "the invoice may have been created",
          look: lookAt(
            "estimate",
            id,
            "invoices(first: 5) { nodes { id number createdAt total { amount } } }",
          ),
        });
        return {
          ...{ invoice: written.item, userErrors: written.userErrors },
          ...{ estimate, isWritten: written.item !== null, steps: steps() },
        };
      };
      // Two conversions at once would both find no invoice.
      return context.inTurn(opened, [{ noun: "Estimate", number: opened.number }], convert);
    },
  },
};
