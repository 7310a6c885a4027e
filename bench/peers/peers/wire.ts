import type { Client, Expense, Invoice, Money, Named, Payment, Project, TimeEntry } from "./source.ts";

// What FreshBooks sends, for the peers that read it without the SDK.

type WireMoney = { amount: string; code: string };
export type WireInvoice = {
  id: number;
  invoice_number: string;
  amount: WireMoney;
  paid: WireMoney;
  customerid: number;
  lines?: { name: string; qty: string; unit_cost: WireMoney }[];
};
export type WirePayment = { id: number; invoiceid: number; clientid: number; amount: WireMoney };
export type WireExpense = {
  id: number;
  vendor: string;
  amount: WireMoney;
  clientid: number;
  modern_projectid: number | null;
  categoryid: number;
};
export type WireTimeEntry = {
  id: number;
  note: string;
  duration: number | null;
  client_id: number | null;
  project_id: number | null;
  service_id: number | null;
  identity_id: number | null;
};
export type WireProject = { id: number; title: string; client_id: number | null };

const money = ({ amount, code }: WireMoney): Money => ({ amount, currency: code });

export const toClient = ({ id, organization }: Client): Client => ({ id, organization });
export const toInvoice = (row: WireInvoice): Invoice => ({
  id: row.id,
  number: row.invoice_number,
  total: money(row.amount),
  clientId: row.customerid,
  paid: Number(row.paid.amount) !== 0,
  lines: (row.lines ?? []).map(({ name, qty, unit_cost }) => ({
    name,
    quantity: qty,
    unitCost: money(unit_cost),
  })),
});
export const toPayment = ({ id, invoiceid, clientid, amount }: WirePayment): Payment => ({
  id,
  invoiceId: invoiceid,
  clientId: clientid,
  amount: money(amount),
});
export const toExpense = (row: WireExpense): Expense => ({
  id: row.id,
  vendor: row.vendor,
  amount: money(row.amount),
  clientId: row.clientid || null,
  projectId: row.modern_projectid,
  categoryId: row.categoryid,
});
export const toTimeEntry = (row: WireTimeEntry): TimeEntry => ({
  id: row.id,
  note: row.note,
  seconds: row.duration,
  clientId: row.client_id,
  projectId: row.project_id,
  serviceId: row.service_id,
  identityId: row.identity_id,
});
export const toProject = ({ id, title, client_id }: WireProject): Project => ({
  id,
  title,
  clientId: client_id,
});
export const toCategory = ({ id, category }: { id: number; category: string }): Named => ({
  id,
  name: category,
});
export const toService = ({ id, name }: Named): Named => ({ id, name });
export const toTeamMember = ({ identity_id, email }: { identity_id: number; email: string }): Named => ({
  id: identity_id,
  name: email,
});
