import { define } from "../../families/accounting/define.ts";
import { days, numbers } from "../../families/accounting/filters.ts";
import type { Noun } from "../../families/accounting/noun.ts";
import { centsText } from "../../wire/decimal.ts";
import { money } from "../../wire/json.ts";
import type { CreditNoteRow } from "../rows.ts";
import { linesOf } from "./lines.ts";
import { changeCreditNote, createCreditNote, totalOf } from "./write.ts";

/**
 * Credit notes. `clientid` and `date_*` were seen to work, `client_id` and `create_date_*` to have no effect; the plurals follow
 * other nouns' pattern.
 */
const noun = define<CreditNoteRow>({
  singular: "credit_note",
  plural: "credit_notes",
  idField: "creditid",
  rows: (account) => account.creditNotes,
  create: createCreditNote,
  change: changeCreditNote,
  isOf: (row, userId) => row.client.id === userId,
  filters: {
    ...numbers("clientid", (row: CreditNoteRow) => row.client.id),
    ...days("date", (row: CreditNoteRow) => row.fields.create_date),
  },
  includes: {
    lines: (row, { settings }) =>
      linesOf(row).map(({ lineid: _, id, ...line }) => ({
        ...line,
        ...(settings.creditLinesNumbered && { id: id ?? null }),
      })),
  },
  show: (row) => {
    const amount = money(centsText(totalOf(row)), String(row.fields.currency_code));
    return {
      // All captured ones are paid: the credit exists, whether used or not.
      ...{ amount, paid: amount, payment_status: "paid" },
      ...{ clientid: row.client.id, current_organization: row.client.fields.organization ?? "" },
      description: String(linesOf(row)[0]?.description ?? ""),
      display_status: row.fields.status ?? "created",
    };
  },
});

/** Without the stamps of other nouns: no captured row has them. */
export const creditNote: Noun<CreditNoteRow> = {
  ...noun,
  show: (row, moment) => {
    const { updated: _, ...shown } = noun.show(row, moment);
    return shown;
  },
};
