import type { CreditNoteLine, CreditNoteLineInput } from "../../../freshbooks/sales/creditNote/lines.ts";
import type { CreditNoteInput, NewCreditNote } from "../../../freshbooks/sales/creditNote/record.ts";
import { type Complaints, createComplaints } from "../../../freshbooks/writes/write.ts";
import type { InvoiceLineInput, Resolvers } from "../../../generated/resolvers.ts";
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

/** A credit note without a line credits nothing. */
function toLines(
  complaints: Complaints,
  lines: readonly InvoiceLineInput[],
  currency: string,
  there: readonly CreditNoteLine[] = [],
): CreditNoteLineInput[] {
  if (lines.length === 0) complaints.add("REQUIRED", ["lines"], "At least one line is required");
  return newLines(complaints, "lines", lines, currency).map((line, place) => ({
    // The set is replaced, so an omitted value is empty and not that of the line before.
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
