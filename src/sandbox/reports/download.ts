import { denied, noMethod, noRoute } from "../families/accounting/errors.ts";
import type { Resource } from "../families/accounting/resource.ts";
import type { Parameter } from "../wire/exchange.ts";
import { type Fields, isFields, type Json } from "../wire/json.ts";
import { claimsOf } from "../wire/jwt.ts";
import { invoiceDetails } from "./invoiceDetails.ts";
import { readAsked } from "./report.ts";

const columns = [
  "Client Name",
  "Invoice #",
  "Date Issued",
  "Item Name",
  "Quantity",
  "Line Total",
  "Currency",
];

/**
 * `links/reports/{download_token}/invoice_details.csv`, the only download that was recorded. Its columns were not; cells
 * are written as they are.
 */
export const invoiceDetailsCsv: Resource = (ask, token = "", reader, moment, journal) => {
  if (ask.method !== "GET") throw noMethod(ask.method);
  if (reader.role !== "admin") throw denied();
  const claims = claimsOf(token);
  if (claims?.objectid !== invoiceDetails.key || claims.accountid !== moment.account.seed.accountId)
    throw noRoute(ask.path);
  const query = Object.entries(claims.params ?? {}).flatMap(([name, value]): Parameter[] =>
    Array.isArray(value)
      ? value.map((each) => ({ key: `${name}[]`, value: String(each) }))
      : value === null
        ? []
        : [{ key: name, value: String(value) }],
  );
  const { asked } = readAsked(query, invoiceDetails, moment, journal);
  const rows = fieldsIn(invoiceDetails.compute(asked, moment).clients).flatMap((client) =>
    fieldsIn(client.invoices).flatMap((invoice) =>
      fieldsIn(invoice.lines).map((line) => [
        client.organization || `${client.fname} ${client.lname}`,
        ...[invoice.invoice_number, invoice.create_date, line.name, line.qty],
        ...(isFields(line.total) ? [line.total.amount, line.total.code] : []),
      ]),
    ),
  );
  const body = [columns, ...rows].map((row) => `${row.map(cell).join(",")}\n`).join("");
  const headers = {
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": "attachment; filename=invoice_details.csv",
  };
  return { status: 200, headers, body: Buffer.from(body) };
};

const fieldsIn = (list: Json | undefined): Fields[] => (Array.isArray(list) ? list.filter(isFields) : []);

const cell = (value: unknown): string => {
  const text = String(value ?? "");
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
