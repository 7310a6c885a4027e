import { balancesOf, daysToPay, lastPaymentOf, meanOf } from "../../answers/clientBalance.ts";
import type { Client } from "../../freshbooks/sales/client/record.ts";
import { daysOverdue, isIssued } from "../../freshbooks/sales/invoice/criteria.ts";
import type { Invoice } from "../../freshbooks/sales/invoice/record.ts";
import type { Resolvers } from "../../generated/resolvers.ts";
import type { Money } from "../../values/money.ts";
import type { Context } from "../contract/context.ts";
import { clientEntity } from "../sales/client/entity.ts";

/** The client, nothing of it read yet. */
export type ClientBalanceRow = { readonly client: Client };

const outstandingOf = (invoices: readonly Invoice[]): Money[] =>
  balancesOf(invoices.map(({ outstanding }) => outstanding));

const everyIn = ({ client }: ClientBalanceRow, context: Context) => context.in(client.accountId).every;
const unpaidOf = (row: ClientBalanceRow, context: Context) =>
  everyIn(row, context).invoices({ clientIds: [row.client.id], unpaid: true });
const daysOf = async (row: ClientBalanceRow, context: Context): Promise<number[]> =>
  daysToPay((await everyIn(row, context).invoices({ clientIds: [row.client.id] })).filter(isIssued));

export const clientBalance: Resolvers = {
  Client: { balance: (client: Client) => ({ client }) },
  ClientBalance: {
    outstanding: async (row, _, context) => outstandingOf(await unpaidOf(row, context)),
    overdue: async (row, _, context) => {
      const [unpaid, today] = await Promise.all([
        unpaidOf(row, context),
        context.today(row.client.accountId),
      ]);
      return outstandingOf(unpaid.filter((invoice) => daysOverdue(invoice, today) !== null));
    },
    draft: async (row, _, context) => {
      const { invoices } = everyIn(row, context);
      const clientIds = [row.client.id];
      // FreshBooks accepts one status at a time.
      const drafts = await Promise.all([
        invoices({ clientIds, statuses: ["DRAFT"] }),
        invoices({ clientIds, statuses: ["CREATED"] }),
      ]);
      return balancesOf(drafts.flat().map(({ total }) => total));
    },
    credit: async ({ client }, args, context) => {
      const credit = await clientEntity.fields.credit(client, args, context);
      return credit && balancesOf(credit);
    },
    lastPayment: async (row, _, context) =>
      lastPaymentOf(await everyIn(row, context).payments({ clientIds: [row.client.id] })),
    averageDaysToPay: async (row, _, context) => meanOf(await daysOf(row, context)),
    paidCount: async (row, _, context) => (await daysOf(row, context)).length,
  },
};
