import { type OverdueRows, type Owed, overdueOf, receivablesOf } from "../../answers/owed.ts";
import { sumIn } from "../../answers/sums.ts";
import { slice } from "../../freshbooks/lists/pages.ts";
import { daysOverdue, isIssued } from "../../freshbooks/sales/invoice/criteria.ts";
import type { Invoice } from "../../freshbooks/sales/invoice/record.ts";
import type { Payment } from "../../freshbooks/sales/payment/record.ts";
import type { Resolvers } from "../../generated/resolvers.ts";
import { addDays, type Day, lastDay } from "../../values/dates.ts";
import type { AccountId } from "../../values/ids.ts";
import { isPositive } from "../../values/money.ts";
import { accountOf } from "../contract/account.ts";
import type { Context } from "../contract/context.ts";
import { refuse } from "../contract/errors.ts";
import { connect } from "../reading/connection.ts";
import { shownInConnection } from "../reading/rows.ts";
import { selectionOf } from "../reading/selection.ts";
import { clientEntity } from "../sales/client/entity.ts";
import { paymentsOf } from "./paymentsOf.ts";

type InAccount = { readonly accountId: AccountId };
export type OverdueRow = InAccount & OverdueRows;
export type OverdueClientRow = InAccount & ReturnType<OverdueRows["clients"]>[number];
type ReceivablesIn = ReturnType<typeof receivablesOf>["currencies"][number];
export type ReceivablesClientRow = InAccount & ReturnType<ReceivablesIn["clients"]>[number];

const mostDays = 36_500;

/** Throws BAD_USER_INPUT. */
export function assertOverdue({ days = 0 }: { readonly days?: number }): void {
  if (days < 0 || days > mostDays)
    throw refuse("BAD_USER_INPUT", `\`days\` is ${days}; it can be from 0 to ${mostDays}`, {
      argument: "days",
    });
}

const owedNow = ({ clientId, issueDate, outstanding }: Invoice): Owed => ({
  clientId,
  issueDate,
  amount: outstanding,
});

/** What was owed at the end of a day: of what was paid later, the total less the payments until then. */
async function owedAt(accountId: AccountId, asOf: Day, context: Context): Promise<Owed[]> {
  const loaders = context.in(accountId);
  const { every, invoice: invoices } = loaders;
  const [unpaid, later] = await Promise.all([
    every.invoices({ unpaid: true }),
    asOf >= lastDay ? [] : every.payments({ date: { from: addDays(asOf, 1) } }),
  ]);
  const ids = [...new Set(later.flatMap(({ invoiceId, deleted }) => (deleted ? [] : (invoiceId ?? []))))];
  const known = new Map(unpaid.map((invoice) => [invoice.id, invoice]));
  const paidLater = (
    await Promise.all(ids.map(async (id) => known.get(id) ?? (await invoices.load(id)) ?? []))
  ).flat();
  const changed = paidLater.filter((invoice) => isIssued(invoice) && invoice.issueDate <= asOf);
  const payments = await paymentsOf(
    loaders,
    changed.map(({ clientId }) => clientId),
  );
  const earlier = Map.groupBy(
    payments.filter(({ date, deleted }) => date <= asOf && !deleted),
    ({ invoiceId }) => invoiceId,
  );
  const isChanged = new Set(changed.map(({ id }) => id));
  return [
    ...unpaid.filter(({ id, issueDate }) => issueDate <= asOf && !isChanged.has(id)).map(owedNow),
    ...changed.flatMap((invoice) => owedBefore(invoice, earlier.get(invoice.id) ?? [])),
  ];
}

/** An overpayment may show its whole amount, so that no less than nothing is owed. */
function owedBefore(invoice: Invoice, payments: readonly Payment[]): Owed[] {
  const { clientId, issueDate, total } = invoice;
  const paid = payments.map(({ amount }) => amount.amount);
  const amount = sumIn(total.currency, [total.amount], paid);
  return isPositive(amount) ? [{ clientId, issueDate, amount }] : [];
}

export const owed: Resolvers = {
  Business: {
    overdue: async (business, { days }, context) => {
      assertOverdue({ days });
      const accountId = accountOf(business);
      const [unpaid, today] = await Promise.all([
        context.in(accountId).every.invoices({ unpaid: true }),
        context.today(accountId),
      ]);
      return { ...overdueOf(unpaid, today, days, daysOverdue), accountId };
    },
    receivables: async (business, { asOf }, context) => {
      const accountId = accountOf(business);
      if (asOf) return inAccount(accountId, receivablesOf(await owedAt(accountId, asOf, context), asOf));
      const [unpaid, today] = await Promise.all([
        context.in(accountId).every.invoices({ unpaid: true }),
        context.today(accountId),
      ]);
      const issued = unpaid.filter(({ issueDate }) => issueDate <= today);
      return inAccount(accountId, receivablesOf(issued.map(owedNow), today));
    },
  },
  Overdue: {
    clients: ({ accountId, clients }) => clients().map((client) => ({ ...client, accountId })),
    invoices: ({ accountId, invoices, asOf, days }, args, context, info) =>
      connect(
        args,
        [accountId, "overdue", asOf, String(days)],
        selectionOf(info),
        (window) => slice({ items: invoices, complete: true }, window),
        shownInConnection(context, info),
      ),
  },
  OverdueClient: { client: clientEntity.named("clientId") },
  ReceivablesClient: { client: clientEntity.named("clientId") },
};

const inAccount = (accountId: AccountId, { asOf, currencies }: ReturnType<typeof receivablesOf>) => ({
  asOf,
  currencies: currencies.map(({ clients, ...currency }) => ({
    ...currency,
    get clients() {
      return clients().map((client) => ({ ...client, accountId }));
    },
  })),
});
