import type { Moment } from "../../state/moment.ts";
import { type RowSeed, seededRow } from "../../state/row.ts";
import type { Day } from "../../wire/stamps.ts";
import { type LineSeed, lineOfSeed } from "../invoice/seed.ts";
import { readCreditLines } from "./lines.ts";
import { addCreditNote, completeCreditNote } from "./write.ts";

/** A credit note with its lines. Overpayments come with their payment. */
export type CreditNoteSeed = RowSeed & {
  clientId: number;
  issued: Day;
  lines: LineSeed[];
  /** Defaults to goodwill. */
  kind?: "goodwill" | "prepayment" | "overpayment";
  /** Defaults to created. */
  state?: "draft" | "created" | "sent" | "viewed";
};

/** Adds a credit note as the books give it; the total follows from its lines. */
export function addCreditNoteSeed(seed: CreditNoteSeed, { account }: Moment): void {
  const client = account.clients.get(seed.clientId);
  if (!client)
    throw new TypeError(`Credit note ${seed.id} is for client ${seed.clientId}, who does not exist`);
  const fields = {
    ...{ clientid: seed.clientId, create_date: seed.issued, credit_type: seed.kind ?? "goodwill" },
    ...{ status: seed.state ?? "created", ...seed.fields },
  };
  const complete = completeCreditNote(fields, client, account);
  const base = seededRow(seed, complete, {});
  const lines = seed.lines.map(lineOfSeed);
  const code = String(complete.currency_code);
  base.extras.lines = readCreditLines(lines, [], seed.id, code, base.createdAt, "replace");
  addCreditNote(base, client, account);
}
