import type { Settings } from "../../control/settings.ts";
import { blank, kindsOf, readFields, requireFields } from "../../families/accounting/fields.ts";
import type { Account } from "../../state/account.ts";
import type { Moment } from "../../state/moment.ts";
import { keep, newRow, type Row } from "../../state/row.ts";
import { centsText } from "../../wire/decimal.ts";
import { centsIn, type Fields, isFields, money } from "../../wire/json.ts";
import { notFound, problem, refuse } from "../../wire/refusal.ts";
import { addOverpayment } from "../creditNote/write.ts";
import { settleInvoice } from "../invoice/status.ts";
import type { InvoiceRow, PaymentRow } from "../rows.ts";

const types = new Set(
  "Check,Credit,Cash,Bank Transfer,Credit Card,Debit,PayPal,2Checkout,VISA,MASTERCARD,DISCOVER,NOVA,AMEX,DINERS,EUROCARD,JCB,ACH,Other"
    .toLowerCase()
    .split(","),
);

const kinds = kindsOf({
  money: ["amount"],
  day: ["date"],
  text: ["type", "note"],
  flag: ["from_credit"],
  "whole?": ["creditid", "bulk_paymentid"],
  "text?": ["orderid", "transactionid"],
});

/** Requires a non-deleted invoice, an amount, a date and a known type. */
export function createPayment(body: Fields, moment: Moment): PaymentRow {
  const { account, settings, clock } = moment;
  const required = ["invoiceid", "amount", "date"];
  requireFields(body, settings.paymentTypeRequired ? [...required, "type"] : required, "payment");
  const invoice = account.invoices.get(Number(body.invoiceid));
  if (!invoice) throw notFound("invoice", "invoiceid", String(body.invoiceid));
  if (invoice.visState === 1) {
    throw refuse(problem(1011, "payment", "invoiceid", invoice.id, "This invoice has been deleted."));
  }
  const fields = fromCredit(read(body, invoice, moment), invoice, moment);
  const at = clock.micros();
  const base = newRow(account.series.last("payment") + 1, at, completePayment(fields), {});
  const row = addPayment(base, invoice, moment, at);
  creditExcess(row, account, settings.overpayments);
  if (body.send_client_notification === true) notify(row, moment);
  return row;
}

/**
 * Applying a credit was never recorded: in FreshBooks' own screens it is by the type Credit, and draws on the client's balance,
 * from any credit note. Nothing says that more than the balance is rejected.
 */
function fromCredit(fields: Fields, { client }: InvoiceRow, { settings }: Moment): Fields {
  const says = { type: String(fields.type).toLowerCase() === "credit", flag: fields.from_credit === true };
  const { creditPayments: by } = settings;
  const isCredit = by === "either" ? says.type || says.flag : says[by];
  const { code } = isFields(fields.amount) ? fields.amount : { code: "" };
  const note = client.credits.find((each) => each.visState !== 1 && each.fields.currency_code === code);
  return {
    ...fields,
    from_credit: isCredit,
    creditid: isCredit ? (fields.creditid ?? note?.id ?? null) : null,
  };
}

/** Changes amount, date, type and note; the invoice of a payment never changes. */
export function changePayment(row: PaymentRow, body: Fields, moment: Moment): void {
  Object.assign(row.fields, read(body, row.invoice, moment));
  row.cents = centsIn(row.fields.amount);
  settleInvoice(row.invoice, moment.clock.micros());
  creditExcess(row, moment.account, moment.settings.overpayments);
  if (body.send_client_notification === true) notify(row, moment);
}

/**
 * An overpayment becomes the client's credit. In the official Postman collection 3300.00 on an invoice of
 * 180.00 is a payment of 180.00, whose `overpaymentid` is the next number of the payments; no list shows that one.
 */
export function creditExcess(
  row: PaymentRow,
  account: Account,
  overpayments: Settings["overpayments"],
): void {
  if (row.excess === 0n) return;
  row.creditNote ??= addOverpayment(row, account);
  if (overpayments === "whole") {
    row.fields.overpaymentid ??= row.creditNote.id;
    return;
  }
  row.fields.overpaymentid ??= account.series.next("payment");
  row.cents -= row.excess;
  row.credited += row.excess;
  row.excess = 0n;
  row.fields.amount = money(centsText(row.cents), String(row.invoice.fields.currency_code));
}

function notify({ id, invoice }: PaymentRow, { account, clock }: Moment): void {
  const { email } = invoice.client.fields;
  if (!email) return;
  account.outbox.push({
    at: new Date(clock.now()).toISOString(),
    accountId: account.seed.accountId,
    about: "payment",
    id,
    recipients: [String(email)],
    subject: null,
    body: null,
    includesPdf: false,
  });
}

/** Adds a payment to its invoice, and settles the invoice. */
export function addPayment(base: Row, invoice: InvoiceRow, moment: Moment, at: number): PaymentRow {
  const { account } = moment;
  const row: PaymentRow = Object.assign(base, {
    ...{ invoice, cents: centsIn(base.fields.amount), excess: 0n, credited: 0n },
    creditNote: undefined,
  });
  keep(row, account.payments, account.series, "payment");
  invoice.payments.push(row);
  settleInvoice(invoice, at);
  return row;
}

function read(body: Fields, invoice: InvoiceRow, { settings }: Moment): Fields {
  const fields = readFields(body, kinds, "payment");
  if (fields.type !== undefined && !types.has(String(fields.type).toLowerCase())) {
    throw refuse(
      problem(1004, "payment", "type", fields.type, `Invalid value '${fields.type}' for field 'type'.`),
    );
  }
  if (!isFields(fields.amount)) return fields;
  const currency = String(invoice.fields.currency_code);
  const cents = centsIn(fields.amount);
  if (cents < 0n)
    throw refuse(problem(1025, "payment", "amount", centsText(cents), "The amount must not be negative."));
  if (settings.paymentCurrencyMustMatch && fields.amount.code && fields.amount.code !== currency) {
    throw refuse(problem(1004, "payment", "amount", fields.amount.code, `The invoice is in ${currency}.`));
  }
  return { ...fields, amount: money(centsText(cents), String(fields.amount.code || currency)) };
}

/** All fields of a new payment. */
export const completePayment = (fields: Fields): Fields => ({
  ...blank(kinds),
  overpaymentid: null,
  type: "Other",
  ...fields,
});
