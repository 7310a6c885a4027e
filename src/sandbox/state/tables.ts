import type { ClientRow, InvoiceRow, PaymentRow } from "../sales/rows.ts";
import type { Row } from "./row.ts";

/** The tables of one account by noun, each by id. A noun has its line here. */
export const emptyTables = () => ({
  clients: new Map<number, ClientRow>(),
  invoices: new Map<number, InvoiceRow>(),
  payments: new Map<number, PaymentRow>(),
  categories: new Map<number, Row>(),
  expenses: new Map<number, Row>(),
});

export type Tables = Readonly<ReturnType<typeof emptyTables>>;
