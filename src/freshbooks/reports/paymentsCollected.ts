import { toDay } from "../../values/dates.ts";
import { type ClientId, toClientId, toInvoiceId } from "../../values/ids.ts";
import { toMoney } from "../../values/money.ts";
import { type PaymentMethod, paymentMethod } from "../records/paymentMethod.ts";
import { flagOr, idOrNull, orNull, type WireMoney } from "../records/wire.ts";
import { confirm, type Range, type ReportNoun, rangeConfirmed, sendRange, type WireRange } from "./answer.ts";
import { isOnly, many } from "./narrowing.ts";

type WireCollected = {
  amount: WireMoney;
  date: string;
  method: string | null;
  description: string | null;
  client: string | null;
  clientid: number | null;
  invoiceid: number | null;
  invoice_number: string | null;
  credit_number: string | null;
  from_credit: boolean | null;
};

type WirePaymentsCollected = WireRange & {
  totals: WireMoney[];
  payments: WireCollected[];
  currency_codes?: string[] | null;
  clientids?: (number | string)[] | null;
  payment_methods?: string[] | null;
};

/** Omitted lists mean all. An empty list would also mean all to FreshBooks and must not be sent. */
type Asked = Range & {
  currencies?: readonly string[];
  clientIds?: readonly ClientId[];
  methods?: readonly PaymentMethod[];
};

export type CollectedPayment = ReturnType<typeof toCollected>;

/** FreshBooks' `payments_collected`. It honors only plural parameters. */
export const paymentsCollected: ReportNoun<Asked, ReturnType<typeof toPaymentsCollected>> = {
  name: "payments_collected",
  key: "payments_collected",
  send: (asked) => [
    ...sendRange(asked),
    ...many("currency_codes[]", asked.currencies),
    ...many("clientids[]", asked.clientIds),
    ...many("payment_methods[]", asked.methods?.map(toMethod)),
  ],
  toReport: toPaymentsCollected,
};

const toMethod = (method: PaymentMethod): string => paymentMethod.toWire(method) ?? method;

/** Every row is checked, and so is the filter where the response repeats it. */
function toPaymentsCollected(wire: WirePaymentsCollected, asked: Asked) {
  const { from, to, currencies, clientIds, methods } = asked;
  const payments = wire.payments.map(toCollected);
  const every = (holds: (payment: CollectedPayment) => boolean) => payments.every(holds);
  const range = rangeConfirmed(wire, asked);
  confirm({
    from: range.from && every(({ date }) => date >= from),
    to: range.to && every(({ date }) => date <= to),
    currencies: isOnly(
      currencies,
      payments.map(({ amount }) => amount.currency),
      wire.currency_codes,
    ),
    clientIds: isOnly(
      clientIds,
      payments.map(({ clientId }) => clientId),
      wire.clientids?.map(String),
    ),
    methods: isOnly(
      methods,
      payments.map(({ method }) => method),
      wire.payment_methods?.map(paymentMethod.toOurs),
    ),
  });
  return { from, to, totals: wire.totals.map(toMoney), payments };
}

function toCollected(wire: WireCollected) {
  const clientId = idOrNull(wire.clientid);
  const invoiceId = idOrNull(wire.invoiceid);
  return {
    amount: toMoney(wire.amount),
    date: toDay(wire.date),
    method: paymentMethod.toOurs(wire.method),
    description: orNull(wire.description),
    clientName: orNull(wire.client),
    invoiceNumber: orNull(wire.invoice_number),
    creditNumber: orNull(wire.credit_number),
    fromCredit: flagOr(wire.from_credit, false),
    clientId: clientId ? toClientId(clientId) : null,
    invoiceId: invoiceId ? toInvoiceId(invoiceId) : null,
  };
}
