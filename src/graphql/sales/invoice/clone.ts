import { leftOut } from "../../../freshbooks/records/record.ts";
import { copyOf } from "../../../freshbooks/sales/document/lines.ts";
import type { Invoice, NewInvoice } from "../../../freshbooks/sales/invoice/record.ts";
import type { Complaints } from "../../../freshbooks/writes/write.ts";
import type { Resolvers } from "../../../generated/resolvers.ts";
import { addDays, type Day } from "../../../values/dates.ts";
import { checkCurrent } from "../../writing/answer.ts";
import { usualMutations } from "../../writing/usual.ts";
import { confirmCopy } from "../document/copy.ts";
import { invoiceEntity } from "./entity.ts";
import { checkDueDate } from "./input.ts";

const { change } = usualMutations(invoiceEntity, ({ invoices }) => invoices);

/** Newest invoices, to see if a copy was made. */
const shows = "client { invoices(first: 5) { nodes { id number createdAt total { amount } } } }";

/** The lines as new ones. Rejects lines that the graph does not know, such as a holder for unbilled time: it may bill more than it shows. */
function linesOf(complaints: Complaints, invoice: Invoice) {
  if (!invoice.lines) throw leftOut(invoice, "lines");
  const unknown = invoice.lines.filter(({ kind }) => kind === null).map(({ lineId }) => lineId);
  const which = unknown.length > 1 ? `Lines ${unknown.join(", ")} are` : `Line ${unknown[0]} is`;
  if (unknown.length > 0)
    complaints.add("INVALID", ["id"], `${which} of a kind that cannot be copied; create the invoice instead`);
  return invoice.lines.map((line) => copyOf(line, { rebills: false }));
}

/** What a copy takes from the invoice. Terms of that one alone are omitted: deposit, purchase order, the card that is charged. */
const fieldsOf = (invoice: Invoice) => ({
  clientId: invoice.clientId,
  currency: invoice.currency,
  language: invoice.language,
  discountPercent: invoice.discountPercent,
  discountDescription: invoice.discountDescription,
  notes: invoice.notes,
  terms: invoice.terms,
  paymentDetails: invoice.paymentDetails,
});

export const invoiceClone: Resolvers = {
  Mutation: {
    invoiceClone: (_, { input: { id, expectedUpdatedAt, number, ...days } }, context, info) =>
      change(
        { id },
        context,
        info,
        async ({ writes, accountId, number: of, parts, complaints, overtaken }) => {
          const original = await writes.now(of, ["lines"]);
          checkCurrent(complaints, "Invoice", original, expectedUpdatedAt, overtaken);
          if (!original) return [];
          const issueDate: Day = days.issueDate ?? (await context.today(accountId));
          const dueDate =
            days.dueDate === undefined ? addDays(issueDate, original.dueOffsetDays ?? 0) : days.dueDate;
          checkDueDate(complaints, issueDate, dueDate, ["dueDate"]);
          const invoice: NewInvoice = {
            ...fieldsOf(original),
            ...{ issueDate, lines: linesOf(complaints, original) },
            ...(dueDate && { dueDate }),
            ...(number && { number }),
          };
          const run = async () => confirmCopy(await writes.create(invoice, parts), original, "original");
          return [{ path: [], mayBe: "the copy may have been created", run }];
        },
        { shows },
      ),
  },
};
