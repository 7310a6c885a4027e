import { noMethod, noRoute } from "../../families/accounting/errors.ts";
import type { Resource } from "../../families/accounting/resource.ts";
import { centsText } from "../../wire/decimal.ts";
import { drawPdf } from "../../wire/drawPdf.ts";
import { isFields } from "../../wire/json.ts";
import { notFound } from "../../wire/refusal.ts";
import { linesOf } from "./lines.ts";

const letter = [612, 792] as const;

/** `invoices/invoices/{id}/pdf` with `Accept: application/pdf`. The official Postman collection; without the header no response is known. */
export const pdf: Resource = (ask, id = "", reader, { account }) => {
  if (ask.method !== "GET") throw noMethod(ask.method);
  const row = account.invoices.get(Number(id));
  if (!row || (reader.role === "client" && row.client.id !== reader.userId)) {
    throw notFound("invoice", "invoiceid", id);
  }
  if (!ask.headers.accept?.includes("application/pdf")) throw noRoute(ask.path);
  const { fields, totals } = row;
  const lines = linesOf(row).map(
    ({ name, qty, amount }) => `${name} x ${qty}: ${isFields(amount) ? amount.amount : ""}`,
  );
  const words = [
    ...[account.seed.businessName, `Invoice ${fields.invoice_number}`, `Issued ${fields.create_date}`],
    ...[String(fields.organization || `${fields.fname} ${fields.lname}`), "", ...lines, ""],
    `Total ${centsText(totals.amount)} ${fields.currency_code}`,
  ];
  const body = drawPdf(words, letter);
  return { status: 200, headers: { "content-type": "application/pdf" }, body };
};
