import type { CreditNoteLine, CreditNoteLineInput } from "../../../freshbooks/sales/creditNote/lines.ts";
import type { CreditNoteInput, NewCreditNote } from "../../../freshbooks/sales/creditNote/record.ts";
import { type Complaints, createComplaints } from "../../../freshbooks/writes/write.ts";
import type { InvoiceLineInput, Resolvers } from "../../../generated/resolvers.ts";
import { isPositive, type Money, multiply, negate, subtract } from "../../../values/money.ts";
import { answer, checkCurrent } from "../../writing/answer.ts";
import { checkChanges, checkNotCleared, defined } from "../../writing/changes.ts";
import { lookAt } from "../../writing/look.ts";
import { referred } from "../../writing/named.ts";
import { usualMutations } from "../../writing/usual.ts";
import { clientEntity } from "../client/entity.ts";
import { newLines } from "../document/lines.ts";
import { creditNoteEntity } from "./entity.ts";

const { payload, nothing, partsOf, change, show } = usualMutations(
  creditNoteEntity,
  ({ creditNotes }) => creditNotes,
);

const shows =
  "number issueDate notes terms total { amount } lines { name description quantity unitCost { amount } }";

/** The sum of lines and their taxes, before FreshBooks rounds it. */
const totalOf = (lines: readonly InvoiceLineInput[], currency: string): Money =>
  lines.reduce<Money>(
    (total, { quantity, unitCost, taxes, compoundsTaxes }) => {
      const [first = "0", second = "0"] = (taxes ?? []).map(({ percent }) => percent);
      const net = multiply(quantity, unitCost.amount);
      const firstTax = multiply(multiply(net, first), "0.01");
      const secondTax = multiply(multiply(net, second), "0.01");
      const compound = compoundsTaxes ? multiply(multiply(firstTax, second), "0.01") : "0";
      return [net, firstTax, secondTax, compound].reduce(
        (sum, amount) => subtract(sum, negate({ amount, currency })),
        total,
      );
    },
    { amount: "0", currency },
  );

/** A credit note without a line credits nothing, nor does one whose total is zero. */
function toLines(
  complaints: Complaints,
  lines: readonly InvoiceLineInput[],
  currency: string,
  there: readonly CreditNoteLine[] = [],
): CreditNoteLineInput[] {
  if (lines.length === 0) complaints.add("REQUIRED", ["lines"], "At least one line is required");
  const before = complaints.list.length;
  const made = newLines(complaints, "lines", lines, currency);
  if (complaints.list.length === before && lines.length > 0 && !isPositive(totalOf(lines, currency)))
    complaints.add("INVALID", ["lines"], "The total of a credit note must be above zero");
  return made.map((line, place) => ({
    // The set is replaced, so an omitted value is cleared, not that of the previous line.
    ...{ name: null, description: null, compoundsTaxes: false, taxes: [] },
    ...line,
    replaced: there[place],
  }));
}

export const creditNoteMutations: Resolvers = {
  Mutation: {
    creditNoteCreate: async (_, { input: { clientId, lines, ...input } }, context, info) => {
      const complaints = createComplaints();
      const client = await referred(context, complaints, clientEntity, ["clientId"], clientId);
      const currency = input.currency ?? client?.currency ?? "";
      const issueDate = input.issueDate ?? (client ? await context.today(client.accountId) : undefined);
      if (input.kind === "OVERPAYMENT")
        complaints.add("INVALID", ["kind"], "Only FreshBooks creates these, from overpayments");
      const whole = { ...input, currency, lines: toLines(complaints, lines, currency) };
      if (!client || !issueDate) return nothing(complaints);

      const { creditNotes } = context.books(client.accountId);
      const made: NewCreditNote = { ...whole, issueDate, clientId: client.id };
      const run = () => creditNotes.create(made, partsOf(info));
      return payload(
        await answer(context, complaints.list, [{ path: [], run }], {
          mayBe: "the credit note may have been created",
          look: lookAt(
            "client",
            clientId,
            "credits(first: 5) { nodes { id number issueDate total { amount } } }",
          ),
        }),
      );
    },

    creditNoteUpdate: (_, { input: { id, lines, ...fields } }, context, info) =>
      change(
        { id },
        context,
        info,
        async ({ writes, number, parts, complaints }) => {
          const current = await writes.now(number, ["lines"]);
          checkCurrent(complaints, "CreditNote", current);
          if (!current) return [];
          if (lines === null) complaints.add("REQUIRED", ["lines"], "At least one line is required");
          checkNotCleared(complaints, "a credit note", fields, ["issueDate", "number"]);
          const changes: CreditNoteInput = {
            ...fields,
            ...defined({
              lines: lines ? toLines(complaints, lines, current.currency, current.lines) : undefined,
            }),
          };
          checkChanges(complaints, Object.keys(changes).length > 0 || lines === null);
          return [{ path: [], run: () => writes.change(current, changes, parts) }];
        },
        { shows },
      ),

    creditNoteDelete: show("deleted"),
  },
};
