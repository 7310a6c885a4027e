import { services } from "../../books/words.ts";
import { isDraft, outstandingOf } from "../../sales/invoice/status.ts";
import type { ClientRow } from "../../sales/rows.ts";
import { centsText } from "../../wire/decimal.ts";
import { money } from "../../wire/json.ts";
import { anyOf, type Deed, type Desk, enoughOf, inAccount } from "./desk.ts";

const active = <Row extends { visState: number }>(rows: ReadonlyMap<number, Row>): Row[] =>
  [...rows.values()].filter(({ visState }) => visState === 0);

const nameOf = ({ fields }: ClientRow): string =>
  String(fields.organization || `${fields.fname} ${fields.lname}`);

const codeOf = ({ fields }: ClientRow, { account }: Desk): string =>
  String(fields.currency_code || account.seed.currency);

function linesFor(client: ClientRow, desk: Desk) {
  const code = codeOf(client, desk);
  return Array.from({ length: desk.random.whole(1, 3) }, () => {
    const [name, description, price, least, greatest] = desk.random.pick(services);
    const qty = String(desk.random.whole(least, greatest));
    return { type: 0, name, description, qty, unit_cost: money(price, code) };
  });
}

/** A record that is there already: deleted or restored, or with other notes. */
function again(noun: "invoice" | "estimate" | "payment", ids: readonly number[], desk: Desk) {
  const id = anyOf(ids, desk) ?? 0;
  const row = desk.account[`${noun}s`].get(id);
  const path = inAccount(desk, `${noun}s/${noun}s/${id}`);
  if (row?.visState === 0 && noun !== "payment" && desk.random.chance(0.7)) {
    const notes = `Reviewed on ${desk.today}, ${desk.random.whole(1, 99)}`;
    return { what: `changed ${noun} ${id}`, method: "PUT" as const, path, body: { [noun]: { notes } } };
  }
  const isBack = row?.visState !== 0;
  return {
    ...{ what: `${isBack ? "restored" : "deleted"} ${noun} ${id}`, method: "PUT" as const, path },
    body: { [noun]: { vis_state: isBack ? 0 : 1 } },
  };
}

const invoice: Deed = (desk) => {
  const enough = enoughOf("invoice", desk);
  if (enough) return again("invoice", enough, desk);
  const client = anyOf(active(desk.account.clients), desk);
  if (!client) return undefined;
  const lines = linesFor(client, desk);
  const common = { customerid: client.id, create_date: desk.today, currency_code: codeOf(client, desk) };
  return {
    ...{ what: `an invoice for ${nameOf(client)}`, makes: "invoice", method: "POST" },
    path: inAccount(desk, "invoices/invoices"),
    body: { invoice: { ...common, due_offset_days: 30, lines } },
  };
};

const sendInvoice: Deed = (desk) => {
  const made = desk.made.get("invoice") ?? [];
  const drafts = active(desk.account.invoices).filter((row) => isDraft(row) && made.includes(row.id));
  const [row] = drafts;
  if (!row) return undefined;
  const action = row.client.fields.email ? "action_email" : "action_mark_as_sent";
  return {
    ...{ what: `sent invoice ${row.fields.invoice_number}`, method: "PUT" },
    path: inAccount(desk, `invoices/invoices/${row.id}`),
    body: { invoice: { [action]: true } },
  };
};

const payment: Deed = (desk) => {
  const enough = enoughOf("payment", desk);
  if (enough) return again("payment", enough, desk);
  const row = anyOf(
    active(desk.account.invoices).filter((each) => !isDraft(each) && outstandingOf(each) > 0n),
    desk,
  );
  if (!row) return undefined;
  const open = outstandingOf(row);
  const cents = desk.random.chance(0.7) || open < 2n ? open : open / 2n;
  const amount = money(centsText(cents), String(row.fields.currency_code));
  const type = desk.random.pick(["Check", "Credit Card", "Bank Transfer", "Cash"]);
  return {
    ...{ what: `a payment of invoice ${row.fields.invoice_number}`, makes: "payment", method: "POST" },
    path: inAccount(desk, "payments/payments"),
    body: { payment: { invoiceid: row.id, amount, date: desk.today, type } },
  };
};

const estimate: Deed = (desk) => {
  const enough = enoughOf("estimate", desk);
  if (enough) return again("estimate", enough, desk);
  const client = anyOf(active(desk.account.clients), desk);
  if (!client) return undefined;
  const lines = linesFor(client, desk);
  const common = { customerid: client.id, create_date: desk.today, currency_code: codeOf(client, desk) };
  return {
    ...{ what: `an estimate for ${nameOf(client)}`, makes: "estimate", method: "POST" },
    path: inAccount(desk, "estimates/estimates"),
    body: { estimate: { ...common, lines } },
  };
};

const acceptEstimate: Deed = (desk) => {
  const open = active(desk.account.estimates).filter(({ fields }) => fields.accepted !== true);
  const row = anyOf(open, desk);
  if (!row) return undefined;
  return {
    ...{ what: `estimate ${row.fields.estimate_number} was accepted`, method: "PUT" },
    path: inAccount(desk, `estimates/estimates/${row.id}`),
    body: { estimate: { action_accept: true } },
  };
};

const client: Deed = (desk) => {
  const row = anyOf(active(desk.account.clients), desk);
  if (!row) return undefined;
  const bus_phone = `604-555-${String(desk.random.whole(100, 199)).padStart(4, "0")}`;
  return {
    ...{ what: `a new phone number of ${nameOf(row)}`, method: "PUT" },
    path: inAccount(desk, `users/clients/${row.id}`),
    body: { client: { bus_phone } },
  };
};

/** Sales, by how often they happen. */
export const salesDeeds: readonly (readonly [weight: number, deed: Deed])[] = [
  [5, invoice],
  [4, sendInvoice],
  [5, payment],
  [2, estimate],
  [2, acceptEstimate],
  [3, client],
];
