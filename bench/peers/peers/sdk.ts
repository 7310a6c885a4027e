import { createRequire } from "node:module";
import type { Options, Client as Sdk } from "@freshbooks/api";
import { accountId, accounting, businessId, upstreamUrl } from "./account.ts";
import type { Client, Invoice, Line, Money, Named, Payment, Project, Source, TimeEntry } from "./source.ts";
import { toExpense, toTeamMember, type WireExpense } from "./wire.ts";

type Module = typeof import("@freshbooks/api");
const load = createRequire(import.meta.url);
const { Client: SdkClient } = load("@freshbooks/api") as Module;
const builders = load(
  "@freshbooks/api/dist/models/builders",
) as typeof import("@freshbooks/api/dist/models/builders/index.js");
const silent = Object.fromEntries(["info", "warn", "error", "debug"].map((level) => [level, () => {}]));

const clients = new Map<string, Sdk>();

/** The SDK's client of a token, made once. */
export function sdkOf(token: string): Sdk {
  const known = clients.get(token);
  if (known) return known;
  const options: Options = { accessToken: token, apiUrl: upstreamUrl };
  const made = new SdkClient("bench", options, silent as never);
  clients.set(token, made);
  return made;
}

type Result<Data> = { ok: boolean; data?: Data; error?: { message?: string } };
type Id = number | string | undefined | null;

/** What a call returned; an error is thrown, and null is a record that does not exist. */
export async function dataOf<Data>(call: Promise<unknown>): Promise<Data> {
  const { ok, data, error } = (await call) as Result<Data>;
  if (!ok || data === undefined) throw new Error(error?.message ?? "The SDK failed");
  return data;
}

const orNull = async <Data>(call: Promise<unknown>): Promise<Data | null> => {
  const { ok, data } = (await call) as Result<Data>;
  return ok && data ? data : null;
};

/** A call that the SDK lacks, over its own connection. */
export const read = <Body>(sdk: Sdk, path: string): Promise<Body> =>
  dataOf<Body>(
    (
      sdk as unknown as {
        call(method: string, path: string, config: object, body: null, name: string): Promise<unknown>;
      }
    ).call(
      ...([
        "GET",
        path,
        { transformResponse: (text: string) => JSON.parse(text) as unknown },
        null,
        path,
      ] as const),
    ),
  );

export const paged = (page: number, size: number) =>
  new builders.PaginationQueryBuilder().page(page).perPage(size);
export const search = () => new builders.SearchQueryBuilder();
export const withLines = () => new builders.IncludesQueryBuilder().includes("lines");

const id = (value: Id): number | null => Number(value) || null;
type SdkMoney = { amount?: string; code?: string };
const money = ({ amount = "", code = "" }: SdkMoney = {}): Money => ({ amount, currency: code });

type SdkInvoice = {
  id: Id;
  invoiceNumber?: string;
  amount?: SdkMoney;
  paid?: SdkMoney;
  customerId: Id;
  lines?: { name?: string; qty?: string | number; unitCost?: SdkMoney }[];
};
type SdkPayment = { id: Id; invoiceId: Id; clientId: Id; amount?: SdkMoney };
type SdkTimeEntry = {
  id: Id;
  note?: string;
  duration?: number | null;
  clientId: Id;
  projectId: Id;
  serviceId: Id;
  identityId: Id;
};
type SdkProject = { id: Id; title?: string; clientId: Id };

export const toClient = (row: { id: Id; organization?: string }): Client => ({
  id: Number(row.id),
  organization: row.organization ?? null,
});
export const toInvoice = (row: SdkInvoice): Invoice => ({
  id: Number(row.id),
  number: row.invoiceNumber ?? null,
  total: money(row.amount),
  clientId: Number(row.customerId),
  paid: Number(row.paid?.amount ?? 0) !== 0,
  lines: (row.lines ?? []).map(
    ({ name, qty, unitCost }): Line => ({
      name: name ?? null,
      quantity: String(qty ?? ""),
      unitCost: money(unitCost),
    }),
  ),
});
export const toPayment = (row: SdkPayment): Payment => ({
  id: Number(row.id),
  invoiceId: Number(row.invoiceId),
  clientId: Number(row.clientId),
  amount: money(row.amount),
});
const toTimeEntry = (row: SdkTimeEntry): TimeEntry => ({
  id: Number(row.id),
  note: row.note ?? null,
  seconds: row.duration ?? null,
  clientId: id(row.clientId),
  projectId: id(row.projectId),
  serviceId: id(row.serviceId),
  identityId: id(row.identityId),
});
const toProject = (row: SdkProject): Project => ({
  id: Number(row.id),
  title: row.title ?? null,
  clientId: id(row.clientId),
});
const map = <From, To>(row: From | null, to: (row: From) => To): To | null => row && to(row);

/** People of the business, whom the SDK does not know. */
export const readTeam = async (sdk: Sdk): Promise<readonly Named[]> =>
  (
    await read<{ response: Parameters<typeof toTeamMember>[0][] }>(
      sdk,
      `/auth/api/v1/businesses/${businessId}/team_members?page=1&per_page=100`,
    )
  ).response.map(toTeamMember);

/** One call for each thing that is asked for. */
export function naiveSource(sdk: Sdk): Source {
  return {
    invoices: async (page, size, hasLines) =>
      (
        await dataOf<{ invoices: SdkInvoice[] }>(
          sdk.invoices.list(accountId, [paged(page, size), ...(hasLines ? [withLines()] : [])]),
        )
      ).invoices.map(toInvoice),
    clients: async (page, size) =>
      (await dataOf<{ clients: { id: Id }[] }>(sdk.clients.list(accountId, [paged(page, size)]))).clients.map(
        toClient,
      ),
    payments: async (page, size) =>
      (
        await dataOf<{ payments: SdkPayment[] }>(sdk.payments.list(accountId, [paged(page, size)]))
      ).payments.map(toPayment),
    // The SDK drops the project of an expense.
    expenses: async (page, size) =>
      (
        await read<{ response: { result: { expenses: WireExpense[] } } }>(
          sdk,
          `${accounting}/expenses/expenses?page=${page}&per_page=${size}`,
        )
      ).response.result.expenses.map(toExpense),
    timeEntries: async (page, size) =>
      (
        await dataOf<{ timeEntries: SdkTimeEntry[] }>(
          sdk.timeEntries.list(businessId, [search().boolean("team", true), paged(page, size)]),
        )
      ).timeEntries.map(toTimeEntry),
    projects: async (page, size) =>
      (
        await dataOf<{ projects: SdkProject[] }>(sdk.projects.list(businessId, [paged(page, size)]))
      ).projects.map(toProject),
    invoice: async (of) =>
      map(await orNull<SdkInvoice>(sdk.invoices.single(accountId, String(of), [withLines()])), toInvoice),
    client: async (of) => map(await orNull<{ id: Id }>(sdk.clients.single(accountId, String(of))), toClient),
    project: async (of) => map(await orNull<SdkProject>(sdk.projects.single(businessId, of)), toProject),
    category: async (of) =>
      map(
        await orNull<{ id: Id; category?: string }>(sdk.expenseCategories.single(accountId, String(of))),
        (row) => ({ id: Number(row.id), name: row.category ?? null }),
      ),
    service: async (of) =>
      map(await orNull<{ id: Id; name?: string }>(sdk.services.single(businessId, of)), (row) => ({
        id: Number(row.id),
        name: row.name ?? null,
      })),
    teamMember: async (of) => (await readTeam(sdk)).find((person) => person.id === of) ?? null,
    invoicesOf: async (clientId, first) =>
      (
        await dataOf<{ invoices: SdkInvoice[] }>(
          sdk.invoices.list(accountId, [search().equals("customerid", clientId), paged(1, first)]),
        )
      ).invoices.map(toInvoice),
    paymentsOn: async ({ id: invoiceId }) =>
      (
        await dataOf<{ payments: SdkPayment[] }>(
          sdk.payments.list(accountId, [search().equals("invoiceid", invoiceId), paged(1, 100)]),
        )
      ).payments.map(toPayment),
    createInvoice: async ({ clientId, date, currency, lines }) =>
      toInvoice(
        await dataOf<SdkInvoice>(
          sdk.invoices.create(
            {
              customerId: String(clientId),
              createDate: new Date(date),
              currencyCode: currency,
              lines: lines.map(({ name, quantity, unitCost }) => ({
                ...{ name: name ?? "", qty: Number(quantity), type: 0 },
                unitCost: { amount: unitCost.amount, code: unitCost.currency },
              })),
            } as never,
            accountId,
            [withLines()],
          ),
        ),
      ),
  };
}
