import { steadyUuid } from "../../src/sandbox/wire/json.ts";
import type { Tenant } from "./books.ts";

/** The ids by which somebody might reach for another tenant's books. */
export type Stranger = { readonly accountId: string; readonly businessId: number; readonly mark: string };

/** Nobody: well-formed ids of the same length that no tenant has. */
export const nobody: Stranger = { mark: "zq999x", accountId: "zq999x", businessId: 770_000_999 };

/** An operation with ids of a stranger in it; `own` is who asks. */
export type Reach = {
  readonly name: string;
  readonly query: string;
  readonly variables: (stranger: Stranger, own: Tenant) => Record<string, unknown>;
  /** What has to be another number for the same record to be missing in the caller's own books; undefined where that is another question. */
  readonly missing?: RegExp;
};

const everyNumber =
  /((?:Client|Invoice|Payment|Expense|ExpenseCategory|Project|TimeEntry|Service|Timer):\w+:)1\b/g;

export const accountNouns = ["Client", "Invoice", "Payment", "Expense", "ExpenseCategory"] as const;
export const workNouns = ["Project", "TimeEntry", "Service", "TeamMember", "Timer"] as const;

/** The global id of a record. The only UUID among them is that of a tenant's first team member. */
export const idOf = (noun: string, number: number, { accountId, businessId, mark }: Stranger): string =>
  noun === "TeamMember"
    ? `TeamMember:${businessId}:${steadyUuid("team", businessId, `member1.${mark}@example.test`)}`
    : (workNouns as readonly string[]).includes(noun)
      ? `${noun}:${businessId}:${number}`
      : `${noun}:${accountId}:${number}`;

const lower = (noun: string) => noun.charAt(0).toLowerCase() + noun.slice(1);

const single = [...accountNouns, ...workNouns.filter((noun) => noun !== "Timer")].map(
  (noun): Reach => ({
    name: `${lower(noun)}(id)`,
    query: `query ($id: ID!) { ${lower(noun)}(id: $id) { id __typename } }`,
    variables: (stranger) => ({ id: idOf(noun, 1, stranger) }),
    missing: everyNumber,
  }),
);

const entities = [...accountNouns, ...workNouns.filter((noun) => noun !== "Timer")].flatMap(
  (noun): Reach[] => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }`;
    const key = (accountNouns as readonly string[]).includes(noun) ? "accountId" : "businessId";
    return [
      {
        name: `_entities ${noun} by id`,
        query,
        variables: (stranger, own) => ({
          of: [stranger, own, stranger].map((who) => ({ __typename: noun, id: idOf(noun, 1, who) })),
        }),
      },
      {
        name: `_entities ${noun} by pair`,
        query,
        variables: (stranger) => ({
          of: [
            {
              __typename: noun,
              [key]: String(stranger[key]),
              freshbooksId: idOf(noun, 1, stranger).split(":")[2],
            },
          ],
        }),
      },
    ];
  },
);

/** A mutation whose input names a stranger's record. */
const write = (
  name: string,
  input: (id: (noun: string) => string, own: Tenant) => object,
  missing = everyNumber,
): Reach => ({
  missing,
  name,
  query: `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
    ${name}(input: $input) { __typename userErrors { path code message } } }`,
  variables: (stranger, own) => ({ input: input((noun) => idOf(noun, 1, stranger), own) }),
});

const money = { amount: "1.00", currency: "USD" };
const lines = [{ name: "x", quantity: "1", unitCost: money }];

const writes: readonly Reach[] = [
  write("clientUpdate", (id) => ({ id: id("Client"), note: "x" })),
  ...["clientArchive", "clientRestore", "clientDelete"].map((name) =>
    write(name, (id) => ({ id: id("Client") })),
  ),
  write("invoiceCreate", (id) => ({ clientId: id("Client"), lines })),
  write("invoiceUpdate", (id) => ({ id: id("Invoice"), notes: "x" })),
  ...["invoiceSend", "invoiceMarkSent", "invoiceArchive", "invoiceDelete"].map((name) =>
    write(name, (id) => ({ id: id("Invoice") })),
  ),
  write("paymentRecord", (id) => ({ invoiceId: id("Invoice"), amount: money, type: "CASH" })),
  write("paymentUpdate", (id) => ({ id: id("Payment"), note: "x" })),
  write("paymentDelete", (id) => ({ id: id("Payment") })),
  write("expenseCreate", (id) => ({ categoryId: id("ExpenseCategory"), amount: money })),
  write(
    "expenseCreate",
    (id, own) => ({
      ...{ categoryId: idOf("ExpenseCategory", 1, own), clientId: id("Client"), amount: money },
    }),
    /(Client:\w+:)1\b/g,
  ),
  write("expenseUpdate", (id) => ({ id: id("Expense"), notes: "x" })),
  write(
    "expenseUpdate",
    (id, own) => ({ id: idOf("Expense", 1, own), categoryId: id("ExpenseCategory") }),
    /(ExpenseCategory:\w+:)1\b/g,
  ),
  write("expenseDelete", (id) => ({ id: id("Expense") })),
  write("projectCreate", (id) => ({ title: "x", clientId: id("Client") })),
  write("projectUpdate", (id) => ({ id: id("Project"), title: "x" })),
  ...["projectComplete", "projectDelete"].map((name) => write(name, (id) => ({ id: id("Project") }))),
  write("timeEntryCreate", (id) => ({ hours: "1", projectId: id("Project") })),
  write(
    "timeEntryCreate",
    (id, own) => ({
      hours: "1",
      projectId: idOf("Project", 1, own),
      serviceId: id("Service"),
    }),
    /(Service:\w+:)1\b/g,
  ),
  write("timeEntryCreate", (id) => ({ hours: "1", clientId: id("Client") })),
  write("timeEntryUpdate", (id) => ({ id: id("TimeEntry"), note: "x" })),
  write("timeEntryDelete", (id) => ({ id: id("TimeEntry") })),
  ...["timerPause", "timerResume", "timerLog", "timerDiscard"].map((name) =>
    write(name, (id) => ({ id: id("Timer") })),
  ),
  write("timerStart", (id) => ({ projectId: id("Project") })),
  write("serviceRateSet", (id) => ({ id: id("Service"), rate: "1.00" })),
];

/** A list of the caller's own books, filtered by a stranger's ids. */
const filter = (list: string, name: string, noun: string, several = true): Reach => ({
  name: `${list}(filter: ${name})`,
  query: `query ($ids: ${several ? "[ID!]" : "ID"}) { business {
    ${list}(first: 3, filter: { ${name}: $ids }) { nodes { id } totalCount } } }`,
  missing: everyNumber,
  variables: (stranger) => ({ ids: several ? [idOf(noun, 1, stranger)] : idOf(noun, 1, stranger) }),
});

const filters: readonly Reach[] = [
  filter("clients", "ids", "Client"),
  filter("invoices", "clientIds", "Client"),
  filter("payments", "clientIds", "Client"),
  filter("payments", "invoiceId", "Invoice", false),
  filter("expenses", "ids", "Expense"),
  filter("expenses", "clientIds", "Client"),
  filter("expenses", "categoryIds", "ExpenseCategory"),
  filter("projects", "clientIds", "Client"),
  filter("timeEntries", "clientIds", "Client"),
  filter("timeEntries", "projectIds", "Project"),
  filter("timeEntries", "serviceIds", "Service"),
  filter("timeEntries", "teamMemberIds", "TeamMember"),
  {
    name: "paymentsCollected(clientIds)",
    query: `query ($ids: [ID!]) { business { reports {
      paymentsCollected(from: "2026-01-01", to: "2026-12-31", clientIds: $ids) { payments { amount { amount } } } } } }`,
    variables: (stranger) => ({ ids: [idOf("Client", 1, stranger)] }),
  },
  {
    name: "business(id)",
    query: "query ($id: ID) { business(id: $id) { id name } }",
    variables: ({ businessId }) => ({ id: `Business:${businessId}` }),
  },
  {
    name: "_entities Business",
    query: "query ($of: [_Any!]!) { _entities(representations: $of) { ... on Business { id name } } }",
    variables: ({ businessId }) => ({
      of: [
        { __typename: "Business", id: `Business:${businessId}` },
        { __typename: "Business", businessId: String(businessId) },
      ],
    }),
  },
  ...["clientCreate", "projectCreate", "serviceCreate"].map(
    (name): Reach => ({
      ...write(name, () => ({})),
      variables: ({ businessId }) => ({
        input: {
          businessId: `Business:${businessId}`,
          ...(name === "clientCreate"
            ? { organization: "x" }
            : name === "projectCreate"
              ? { title: "x", internal: true }
              : { name: "x" }),
        },
      }),
    }),
  ),
];

/** Every way to name a record of somebody else. */
export const reaches: readonly Reach[] = [...single, ...entities, ...writes, ...filters];
