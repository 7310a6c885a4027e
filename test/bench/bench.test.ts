import { isDeepStrictEqual } from "node:util";
import { afterAll, expect, test } from "vitest";
import { tokens } from "../../src/sandbox/identities.ts";
import { createSandbox } from "../../src/sandbox/server.ts";
import { start } from "../support/start.ts";
import { distinct } from "./cost.ts";
import { type HeldInvoice, type Holdings, holdingsOf } from "./holdings.ts";
import {
  busiest,
  busiestProject,
  candidates,
  dashboardClients,
  dashboardLength,
  dashboardRows,
  newest,
  newestExpenses,
  newestPayments,
  newestTime,
  oldest,
  overdue,
  paidTwice,
  rebilledExpenses,
  thousand,
} from "./picks.ts";
import { startReplay } from "./processes/replay.ts";
import { queries, scale } from "./queries.ts";
import { at, type BenchQuery, leastWarm } from "./query.ts";

const now = new Date("2026-06-29T16:48:49Z");
const account = "GET /accounting/account/Lf8Kq2";

/** Independent requests. */
type RoundTrip = string[];

/** With as many concurrent requests a caller starts; any above it queue. */
const atOnce = 32;
/** What stays when FreshBooks slows down, as it seems to on a busy machine. */
const leastAtOnce = 16;

const upstream = createSandbox({ scale, now });
const books = holdingsOf(upstream, now);
const replay = await startReplay(await upstream.listen(), tokens.owner);
/** So that concurrent requests arrive before the first response; a busy machine may take longer, and is measured again. */
const latenciesMs = [40, 160];

afterAll(async () => {
  await replay.close();
  await upstream.close();
});

const pinned: string[] = [];

/** The same, cold: nothing is known of any list; and warm: the same query was answered before. */
type Temperature = "cold" | "warm";

/** Warm, what follows from the first answers is requested together. */
const inTrips = (how: Temperature, first: RoundTrip, ...rest: RoundTrip[]): RoundTrip[] =>
  how === "cold" ? [first, ...rest] : [first, rest.flat()];

/** The requests of one query, cold and warm, by round trips. */
async function measured(query: BenchQuery, wanted: readonly RoundTrip[][]): Promise<RoundTrip[][]> {
  const { ask } = await start({ scale: 0.1, app: { apiOrigin: replay.url, now: () => now } });
  const variables = await query.variables?.(books, async (text) => (await ask(text)).data);
  const askIt = (token?: string) =>
    ask(query.text, { ...(variables && { variables }), ...(token && { token }) });
  // So that all responses are cached; the sandbox is slower than the latency.
  await askIt();
  await askIt();
  await ask("{ caller { freshbooksId } }", { token: "another" });

  const answers: unknown[] = [];
  const steps: RoundTrip[][] = [];
  for (const roundTrips of wanted) {
    replay.taken();
    const { data, errors } = await askIt("another");
    answers.push(data);
    expect(errors).toBeUndefined();
    expect(at(data, query.rows.at)).toHaveLength(query.rows.count(books));
    steps.push(inSteps(replay.taken(), roundTrips));
  }
  expect(answers[1]).toEqual(answers[0]);
  return steps;
}

/** A test that runs one query, and checks its bound and exact requests, cold and warm. */
function pin(
  name: string,
  sentence: string,
  expected: (books: Holdings, how: Temperature) => RoundTrip[],
): void {
  pinned.push(name);
  test(`${name}: ${sentence}`, async () => {
    const query = queries.find((each) => each.name === name);
    if (!query) throw new TypeError(`There is no query named ${name}`);
    const wanted = (["cold", "warm"] as const).map((how) => {
      const roundTrips = expected(books, how).filter((requests) => requests.length > 0);
      const least = how === "warm" ? leastWarm(query, books) : query.least(books);
      expect({ requests: roundTrips.flat().length, roundTrips: roundTrips.length }).toEqual(least);
      return roundTrips.map((requests) => requests.map(withSortedIds).toSorted());
    });
    let steps: RoundTrip[][] = [];
    for (replay.latencyMs of latenciesMs) {
      steps = await measured(query, wanted);
      if (isDeepStrictEqual(steps, wanted)) break;
    }
    expect(steps).toEqual(wanted);
  });
}

/** Lists that come together name their clients in any order. */
const withSortedIds = (request: string): string =>
  request.replace(/(?:search\[userids\]\[\]=\d+&)+/, (ids) =>
    ids
      .split(/(?<=&)/)
      .toSorted()
      .join(""),
  );

/** The requests, joining round trips that are several only because requests had to queue. */
function inSteps(asked: readonly RoundTrip[], expected: readonly RoundTrip[]): RoundTrip[] {
  const left = [...asked];
  const joined = expected.map(({ length }) => {
    const step: RoundTrip = [];
    for (
      let trips = length <= atOnce ? 1 : Math.ceil(length / leastAtOnce);
      trips > 0 && step.length < length;
      trips -= 1
    )
      step.push(...(left.shift() ?? []));
    return step.map(withSortedIds).toSorted();
  });
  return [...joined, ...left];
}

const pages = (from: number, to: number, url: string): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `${url}page=${from + index}&per_page=100`);

const anyOf = (key: string, ids: readonly number[]): string =>
  distinct(ids)
    .map((id) => `search[${key}][]=${id}&`)
    .join("");

/** The clients of invoices in one page, and those found in no list. */
function clientsOf(
  { deletedClients }: Holdings,
  invoices: readonly Pick<HeldInvoice, "clientId">[],
  how: Temperature,
) {
  const all = distinct(invoices.map(({ clientId }) => clientId));
  const gone = all.filter((id) => deletedClients.has(id));
  const ids = how === "cold" ? all : all.filter((id) => !deletedClients.has(id));
  const together = `${account}/users/clients?${anyOf("userids", gone)}search[vis_state]=1&page=1&per_page=100`;
  return {
    list: `${account}/users/clients?${anyOf("userids", ids)}page=1&per_page=100`,
    deleted: gone.length > 1 ? [together] : gone.map((id) => `${account}/users/clients/${id}`),
  };
}

const singleProjects = (ids: readonly number[]): string[] =>
  distinct(ids).map((id) => `GET /projects/business/14700001/project/${id}`);

/** All payments of clients who paid on these invoices. */
function paymentsOf({ payments }: Holdings, invoices: readonly HeldInvoice[]) {
  const payers = distinct(invoices.filter(({ paid }) => paid).map(({ clientId }) => clientId));
  const count = payments.filter(({ clientId }) => payers.includes(clientId)).length;
  const url = `${account}/payments/payments?${anyOf("clientids", payers)}`;
  return { first: pages(1, 1, url), others: pages(2, Math.ceil(count / 100), url) };
}

pin(
  "100 invoices with client and lines",
  "the lines come along, the clients in one request",
  (books, how) => {
    const clients = clientsOf(books, newest(books), how);
    return inTrips(
      how,
      [`${account}/invoices/invoices?include[]=lines&page=1&per_page=100`],
      [clients.list],
      clients.deleted,
    );
  },
);

pin(
  "100 invoices with client, lines and payments",
  "payments are asked for by their clients",
  (books, how) => {
    const clients = clientsOf(books, newest(books), how);
    const payments = paymentsOf(books, newest(books));
    return inTrips(
      how,
      [`${account}/invoices/invoices?include[]=lines&page=1&per_page=100`],
      [clients.list, ...payments.first],
      [...clients.deleted, ...payments.others],
    );
  },
);

pin(
  "100 oldest invoices with client, lines and payments",
  "many payments are 100 to a page",
  (books, how) => {
    const clients = clientsOf(books, oldest(books), how);
    const payments = paymentsOf(books, oldest(books));
    return inTrips(
      how,
      [`${account}/invoices/invoices?include[]=lines&sort=invoice_date_asc&page=1&per_page=100`],
      [clients.list, ...payments.first],
      [...clients.deleted, ...payments.others],
    );
  },
);

pin("100 invoices with payments", "by their clients, 100 to a page", (books, how) => {
  const payments = paymentsOf(books, newest(books));
  const invoices = [`${account}/invoices/invoices?page=1&per_page=100`];
  return inTrips(how, invoices, payments.first, payments.others);
});

pin("50 clients with their 5 latest invoices", "all their invoices, 100 to a page", (books, how) => {
  const ids = books.clients.slice(0, 50).map(({ id }) => id);
  const count = books.invoices.filter(({ clientId }) => ids.includes(clientId)).length;
  const url = `${account}/invoices/invoices?${anyOf("customerids", ids)}sort=invoice_date_desc&`;
  return inTrips(
    how,
    [`${account}/users/clients?page=1&per_page=50`],
    pages(1, 1, url),
    pages(2, Math.ceil(count / 100), url),
  );
});

pin("an invoice by id with client, lines and payments", "three requests for single things", (books) => {
  const { id, clientId } = paidTwice(books);
  return [
    [`${account}/invoices/invoices/${id}?include[]=lines`],
    [
      `${account}/users/clients/${clientId}`,
      `${account}/payments/payments?search[invoiceid]=${id}&page=1&per_page=100`,
    ],
  ];
});

pin("a client by id with all that hangs on it", "the client, and one page of each list", (books) => {
  const { id } = busiest(books);
  const parts = [
    ...["outstanding", "overdue", "credit", "draft", "grand_total"].map((name) => `${name}_balance`),
    ...["contacts", "late_fee", "late_reminders"],
  ];
  const business = "14700001";
  return [
    [`${account}/users/clients/${id}?${parts.map((part) => `include[]=${part}`).join("&")}`],
    [
      `${account}/invoices/invoices?search[customerid]=${id}&page=1&per_page=25`,
      `${account}/estimates/estimates?search[customerid]=${id}&page=1&per_page=100`,
      `${account}/invoice_profiles/invoice_profiles?search[clientid]=${id}&page=1&per_page=100`,
      `${account}/credit_notes/credit_notes?search[clientid]=${id}&page=1&per_page=25`,
      `${account}/payments/payments?search[clientid]=${id}&page=1&per_page=25`,
      `${account}/expenses/expenses?search[clientid]=${id}&page=1&per_page=100`,
      `GET /timetracking/business/${business}/time_entries?client_id=${id}&team=true&page=1&per_page=25`,
      `GET /projects/business/${business}/projects?client_id=${id}&active=true&complete=false&page=1&per_page=25`,
    ],
  ];
});

pin("a project page", "the project, then all that hangs on it at once", (books, how) => {
  const { id, clientId, services } = busiestProject(books);
  const work = "business/14700001";
  const comments = `GET /comments/${work}`;
  const invoices = `${account}/invoices/invoices?search[customerid]=${clientId}&include[]=lines&`;
  const billed = books.invoices.filter((invoice) => invoice.clientId === clientId).length;
  const further = pages(2, Math.ceil(billed / 100), invoices);
  return [
    [`GET /projects/${work}/project/${id}`],
    [
      `${account}/users/clients/${clientId}`,
      ...services.map((service) => `${comments}/project/${id}/service/${service}/rate`),
      `${comments}/project/${id}/threads`,
      `GET /timetracking/${work}/time_entries?project_id=${id}&team=true&page=1&per_page=25`,
      ...pages(1, 1, invoices),
      ...(how === "warm" ? further : []),
    ],
    [
      `${comments}/service/${services[0]}`,
      ...(how === "cold" ? further : []),
      ...pages(1, 1, "GET /auth/api/v1/businesses/14700001/team_members?"),
    ],
  ];
});

pin("500 clients", "one page, and then the other four together; all five once that is known", (_, how) => {
  const url = `${account}/users/clients?`;
  return how === "cold" ? [pages(1, 1, url), pages(2, 5, url)] : [pages(1, 5, url)];
});

pin("500 clients behind a cursor", "five pages at once", () => [pages(2, 6, `${account}/users/clients?`)]);

pin("1,000 entities", "one request for each 100 of a kind, all at once", (books) => {
  const hundreds = (noun: string, path: string, key: string): string[] => {
    const ids = thousand(books)
      .filter((each) => each.noun === noun)
      .map(({ id }) => id);
    return Array.from({ length: Math.ceil(ids.length / 100) }, (_, index) => {
      const some = ids.slice(index * 100, (index + 1) * 100);
      return `${account}/${path}?${anyOf(key, some)}page=1&per_page=100`;
    });
  };
  return [
    [
      ...hundreds("Client", "users/clients", "userids"),
      ...hundreds("Invoice", "invoices/invoices", "invoiceids"),
      ...hundreds("Payment", "payments/payments", "logids"),
    ],
  ];
});

pin(
  "50 estimates with client, lines and invoices",
  "the invoices are looked for among their clients'",
  (books, how) => {
    const ids = distinct(books.estimates.slice(0, 50).map(({ clientId }) => clientId));
    const clients = clientsOf(
      books,
      ids.map((clientId) => ({ clientId })),
      how,
    );
    const count = books.invoices.filter(({ clientId }) => ids.includes(clientId)).length;
    const url = `${account}/invoices/invoices?${anyOf("customerids", ids)}`;
    return inTrips(
      how,
      [`${account}/estimates/estimates?include[]=lines&page=1&per_page=50`],
      [clients.list, ...pages(1, 1, url)],
      [...clients.deleted, ...pages(2, Math.ceil(count / 100), url)],
    );
  },
);

pin("invoices unpaid for over 30 days, with client", "all that owe", (books, how) => {
  const clients = clientsOf(books, overdue(books).slice(0, 100), how);
  const url = `${account}/invoices/invoices?search[outstanding]=true&`;
  const count = Math.ceil(candidates(books).length / 100);
  if (how === "warm") return [pages(1, count, url), [clients.list, ...clients.deleted]];
  return [pages(1, 1, url), pages(2, count, url), [clients.list], clients.deleted];
});

pin("100 payments with client, invoice and credit", "what they name, in one request each", (books, how) => {
  const { clientIds, invoiceIds, creditNoteIds } = newestPayments(books);
  const listOf = (path: string, key: string, ids: readonly number[], rest = "") =>
    distinct(ids).length > 1
      ? [`${account}/${path}?${anyOf(key, ids)}${rest}page=1&per_page=100`]
      : ids.map((id) => `${account}/${path}/${id}`);
  const gone = "search[vis_state]=1&";
  const { deletedClients, deletedInvoices } = books;
  const deleted = (ids: readonly number[], of: ReadonlySet<number>) =>
    distinct(ids.filter((id) => of.has(id)));
  const usual = (ids: readonly number[], of: ReadonlySet<number>) =>
    how === "cold" ? ids : ids.filter((id) => !of.has(id));
  return inTrips(
    how,
    [`${account}/payments/payments?page=1&per_page=100`],
    [
      ...listOf("users/clients", "userids", usual(clientIds, deletedClients)),
      ...listOf("invoices/invoices", "invoiceids", usual(invoiceIds, deletedInvoices)),
      ...listOf("credit_notes/credit_notes", "creditids", creditNoteIds),
    ],
    [
      ...listOf("users/clients", "userids", deleted(clientIds, deletedClients), gone),
      ...listOf("invoices/invoices", "invoiceids", deleted(invoiceIds, deletedInvoices), gone),
    ],
  );
});

pin(
  "100 time entries with client, project, service and person",
  "all four at once, and the further pages of the open projects",
  (books, how) => {
    const { clientIds } = newestTime(books);
    const clients = clientsOf(
      books,
      clientIds.map((clientId) => ({ clientId })),
      how,
    );
    const projects = "GET /projects/business/14700001/projects?";
    return inTrips(
      how,
      ["GET /timetracking/business/14700001/time_entries?team=true&page=1&per_page=100"],
      [
        clients.list,
        ...pages(1, 1, projects),
        "GET /comments/business/14700001/services?page=1&per_page=100",
        "GET /auth/api/v1/businesses/14700001/team_members?page=1&per_page=100",
      ],
      [...clients.deleted, ...pages(2, Math.ceil(books.projectIds.open.length / 100), projects)],
    );
  },
);

pin("100 bills with vendor, lines and payments", "vendors are asked for theirs of the bills", (books) => {
  const bills = books.bills.slice(0, 100);
  const url = `${account}/bills/bills`;
  const vendors = `${account}/bill_vendors/bill_vendors`;
  const theirs = (vendorId: number, of: typeof bills, perPage = 100) => {
    const ids = anyOf(
      "ids",
      of.map(({ id }) => id),
    );
    return `${url}?search[vendorid]=${vendorId}&${ids}page=1&per_page=${perPage}`;
  };
  const left = bills.filter(({ vendorId }) => books.deletedVendors.has(vendorId));
  const deleted = left.length > 0 ? [...books.deletedVendors] : [];
  return [
    [`${url}?include[]=vendor&include[]=lines&page=1&per_page=100`],
    [`${vendors}?page=1&per_page=100`, theirs(2_147_483_647, bills, 1)],
    books.vendors.map(({ id }) => theirs(id, bills)),
    deleted.length > 0 ? [`${vendors}?search[vis_state]=1&page=1&per_page=100`] : [],
    deleted.map((id) => theirs(id, left)),
  ];
});

pin(
  "100 expenses with category, client and project",
  "the further pages of the projects; once these are known, single ones",
  (books, how) => {
    const { clientIds, projectIds } = newestExpenses(books);
    const { open, completed } = books.projectIds;
    const further = (of: readonly number[]) => Math.ceil(of.length / 100);
    const projects = "GET /projects/business/14700001/projects?";
    const clients = clientsOf(
      books,
      clientIds.map((clientId) => ({ clientId })),
      how,
    );
    const expenses = `${account}/expenses/expenses?include[]=category&page=1&per_page=100`;
    const others = [clients.list];
    if (how === "warm") return [[expenses], [...others, ...clients.deleted, ...singleProjects(projectIds)]];
    return [
      [expenses],
      [...others, ...pages(1, 1, projects)],
      [...clients.deleted, ...pages(2, further(open), projects), ...pages(1, 1, `${projects}complete=true&`)],
      pages(2, further(completed), `${projects}complete=true&`),
    ];
  },
);

pin(
  "100 expenses with category, client, project, receipt, vendor and rebilling invoice",
  "what they name all at once, and the further pages of the projects; once these are known, single ones",
  (books, how) => {
    const { clientIds, projectIds, invoiceIds } = rebilledExpenses(books);
    const { open, completed } = books.projectIds;
    const further = (of: readonly number[]) => Math.ceil(of.length / 100);
    const projects = "GET /projects/business/14700001/projects?";
    const clients = clientsOf(
      books,
      clientIds.map((clientId) => ({ clientId })),
      how,
    );
    expect(distinct(invoiceIds).length).toBeGreaterThan(1);
    expect(projectIds.some((id) => completed.includes(id))).toBe(true);
    const expenses = `${account}/expenses/expenses?include[]=attachment&include[]=category&page=5&per_page=100`;
    const others = [
      clients.list,
      `${account}/invoices/invoices?${anyOf("invoiceids", invoiceIds)}page=1&per_page=100`,
    ];
    if (how === "warm") return [[expenses], [...others, ...clients.deleted, ...singleProjects(projectIds)]];
    return [
      [expenses],
      [...others, ...pages(1, 1, projects)],
      [...clients.deleted, ...pages(2, further(open), projects), ...pages(1, 1, `${projects}complete=true&`)],
      pages(2, further(completed), `${projects}complete=true&`),
    ];
  },
);

pin("a report", "one request", () => [
  [
    `${account}/reports/accounting/profitloss_entity?start_date=2026-01-01&end_date=2026-06-29&cash_based=false&resolution=m`,
  ],
]);

pin("a dashboard over six nouns", "five lists, then the clients of all their rows together", (books, how) => {
  const clients = clientsOf(
    books,
    dashboardClients(books).map((clientId) => ({ clientId })),
    how,
  );
  const page = `page=1&per_page=${dashboardLength}`;
  return inTrips(
    how,
    [
      `${account}/invoices/invoices?${page}`,
      `${account}/payments/payments?${page}`,
      `${account}/expenses/expenses?include[]=category&${page}`,
      `GET /projects/business/14700001/projects?active=true&complete=false&${page}`,
      `GET /timetracking/business/14700001/time_entries?team=true&${page}`,
    ],
    [clients.list],
    clients.deleted,
  );
});

pin("a dashboard of eight derived answers", "each list once, its further pages together", (books, how) => {
  const rowsOf = dashboardRows(books);
  const dated = "search[date_min]=2026-01-01&search[date_max]=2026-06-30&";
  const lists: [count: number, url: string][] = [
    [rowsOf.unpaid, "invoices/invoices?search[outstanding]=true&"],
    [rowsOf.invoices, `invoices/invoices?${dated}include[]=lines&`],
    [rowsOf.payments, `payments/payments?${dated}`],
    [rowsOf.creditNotes, `credit_notes/credit_notes?${dated}`],
    [rowsOf.expenses, `expenses/expenses?${dated}`],
    [rowsOf.otherIncomes, "other_incomes/other_incomes?"],
    [rowsOf.billPayments, "bill_payments/bill_payments?"],
  ];
  const first = lists.flatMap(([, url]) => pages(1, 1, `${account}/${url}`));
  const further = lists.flatMap(([count, url]) => pages(2, Math.ceil(count / 100), `${account}/${url}`));
  return how === "cold" ? [first, further] : [[...first, ...further]];
});

test("every query of the benchmark is here", () => {
  expect(pinned).toEqual(queries.map(({ name }) => name));
});
