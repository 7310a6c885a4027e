import type { Client as Sdk } from "@freshbooks/api";
import DataLoader from "dataloader";
import { accountId, businessId } from "./account.ts";
import {
  dataOf,
  naiveSource,
  paged,
  read,
  readTeam,
  sdkOf,
  search,
  toClient,
  toInvoice,
  toPayment,
} from "./sdk.ts";
import { serve } from "./serve.ts";
import { simpleSchema } from "./simple.ts";
import type { Client, Invoice, Named, Payment, Source } from "./source.ts";

// One loader for each relation and request: lists of ids where FreshBooks takes them, whole lists where they are short,
// else each record once.

const pageSize = 100;
type Listed<Row> = { pages: { pages?: number } } & Record<string, Row[]>;

/** The first page, and then the others together. */
async function allPages<Row>(
  ask: (page: number) => Promise<unknown>,
  rowsOf: (data: never) => Row[],
): Promise<Row[]> {
  const first = await dataOf<Listed<Row>>(ask(1));
  const further = Array.from({ length: Math.max(0, Number(first.pages.pages ?? 1) - 1) }, (_, at) =>
    dataOf<Listed<Row>>(ask(at + 2)),
  );
  return [first, ...(await Promise.all(further))].flatMap((data) => rowsOf(data as never));
}

function loadedSource(sdk: Sdk): Source {
  const naive = naiveSource(sdk);
  const byId = <Row extends { id: number }>(rows: readonly Row[]) =>
    new Map(rows.map((row) => [row.id, row]));

  const clients = new DataLoader<number, Client | null>(
    async (ids) => {
      const found = byId(
        await dataOf<{ clients: Parameters<typeof toClient>[0][] }>(
          sdk.clients.list(accountId, [search().in("userids", [...ids]), paged(1, pageSize)]),
        ).then(({ clients }) => clients.map(toClient)),
      );
      // A deleted client is in no list.
      return Promise.all(ids.map((id) => found.get(id) ?? naive.client(id)));
    },
    { maxBatchSize: pageSize },
  );
  const projects = new DataLoader((ids: readonly number[]) => Promise.all(ids.map(naive.project)));
  const whole = (list: () => Promise<readonly Named[]>) =>
    new DataLoader<number, Named | null>(async (ids) => {
      const found = byId(await list());
      return ids.map((id) => found.get(id) ?? null);
    });
  const categories = whole(async () =>
    (
      await allPages(
        (page) => sdk.expenseCategories.list(accountId, [paged(page, pageSize)]),
        (data: { categories: { id: number; category: string }[] }) => data.categories,
      )
    ).map(({ id, category }) => ({ id: Number(id), name: category })),
  );
  // The SDK's own list of services throws for what FreshBooks sends.
  const services = whole(
    async () =>
      (await read<{ services: Named[] }>(sdk, `/comments/business/${businessId}/services`)).services,
  );
  const team = whole(() => readTeam(sdk));
  const invoices = new DataLoader<number, readonly Invoice[]>(async (ids) => {
    const all = await allPages(
      (page) => sdk.invoices.list(accountId, [search().in("customerids", [...ids]), paged(page, pageSize)]),
      (data: { invoices: Parameters<typeof toInvoice>[0][] }) => data.invoices,
    );
    const ofClient = Map.groupBy(all.map(toInvoice), ({ clientId }) => clientId);
    return ids.map((id) => ofClient.get(id) ?? []);
  });
  const payments = new DataLoader<Invoice, readonly Payment[]>(async (some) => {
    const payers = [...new Set(some.map(({ clientId }) => clientId))];
    const all = await allPages(
      (page) => sdk.payments.list(accountId, [search().in("clientids", payers), paged(page, pageSize)]),
      (data: { payments: Parameters<typeof toPayment>[0][] }) => data.payments,
    );
    const onInvoice = Map.groupBy(all.map(toPayment), ({ invoiceId }) => invoiceId);
    return some.map(({ id }) => onInvoice.get(id) ?? []);
  });

  return {
    ...naive,
    client: (id) => clients.load(id),
    project: (id) => projects.load(id),
    category: (id) => categories.load(id),
    service: (id) => services.load(id),
    teamMember: (id) => team.load(id),
    invoicesOf: async (clientId, first) => (await invoices.load(clientId)).slice(0, first),
    paymentsOn: async (invoice) => (invoice.paid ? payments.load(invoice) : []),
  };
}

serve(simpleSchema(), (token) => loadedSource(sdkOf(token)));
