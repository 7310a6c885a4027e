import type { LedgerRow } from "../ledger/rows.ts";
import type { EstimateRow } from "../sales/estimate/row.ts";
import type { InvoiceProfileRow } from "../sales/invoiceProfile/row.ts";
import type { ClientRow, CreditNoteRow, InvoiceRow, PaymentRow } from "../sales/rows.ts";
import type { ProjectRow } from "../work/project/row.ts";
import type { ServiceRow } from "../work/service/row.ts";
import type { TimeEntryRow } from "../work/timeEntry/row.ts";
import type { Row } from "./row.ts";

/** The tables of an account, one for each noun, by id. */
export const emptyAccountTables = () => ({
  clients: new Map<number, ClientRow>(),
  invoices: new Map<number, InvoiceRow>(),
  estimates: new Map<number, EstimateRow>(),
  invoiceProfiles: new Map<number, InvoiceProfileRow>(),
  payments: new Map<number, PaymentRow>(),
  creditNotes: new Map<number, CreditNoteRow>(),
  categories: new Map<number, Row>(),
  expenses: new Map<number, Row>(),
  taxes: new Map<number, Row>(),
  items: new Map<number, Row>(),
  tasks: new Map<number, Row>(),
  journalEntries: new Map<number, Row>(),
  ledgerAccounts: new Map<number, LedgerRow>(),
  otherIncomes: new Map<number, Row>(),
  gateways: new Map<number, Row>(),
});
export type AccountTables = Readonly<ReturnType<typeof emptyAccountTables>>;

/** The tables of a business, one for each noun, by id. */
export const emptyBusinessTables = () => ({
  services: new Map<number, ServiceRow>(),
  projects: new Map<number, ProjectRow>(),
  timeEntries: new Map<number, TimeEntryRow>(),
});
export type BusinessTables = Readonly<ReturnType<typeof emptyBusinessTables>>;
