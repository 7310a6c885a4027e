import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { booksForFeeds } from "../../src/app/feeds/events.ts";
import { settingsOf } from "../../src/app/options.ts";
import { openUpstream } from "../../src/app/upstream.ts";
import { type Kind, kinds, type Seen, type WithBooks } from "../../src/events/types.ts";
import { noObserver } from "../../src/http/observer.ts";
import { tokens } from "../../src/sandbox/identities.ts";
import type { Sandbox } from "../../src/sandbox/server.ts";
import { createTelemetry } from "../../src/telemetry/index.ts";
import { toAccountId, toBusinessId } from "../../src/values/ids.ts";
import { openSandbox } from "../support/start.ts";

const account = "Lf8Kq2";
const tenant = { businessId: toBusinessId("14700001"), accountId: toAccountId(account) };
const log = pino({ level: "silent" });

let sandbox: Sandbox;
let withBooks: WithBooks;
let close: () => Promise<void>;

beforeAll(async () => {
  const opened = await openSandbox();
  sandbox = opened.sandbox;
  const { apiOrigin } = opened;
  const settings = settingsOf({ apiOrigin, accessToken: tokens.owner, defaultBusiness: undefined, log });
  const telemetry = await createTelemetry({ log, now: settings.now, metrics: false, tracing: undefined });
  const upstream = openUpstream(settings, telemetry);
  withBooks = booksForFeeds(settings, upstream.callers, noObserver);
  close = async () => {
    await upstream.http.close();
    await sandbox.close();
  };
  await withBooks("configured", tenant, (books) => books.read("TAX", [`Tax:${account}:1`])); // who it is
});
afterAll(() => close());

async function all(kind: Kind, since?: Date): Promise<Map<string, Seen>> {
  const found = new Map<string, Seen>();
  await withBooks("configured", tenant, async ({ pages }) => {
    for await (const { seen } of pages(kind, since)) for (const each of seen) found.set(each.id, each);
  });
  return found;
}

const isOfAmounts = (request: string) => request.includes("/users/clients?search[userids]");

test("the state of every type of record is read with its list alone, and by id", async () => {
  const asked: Record<string, number> = {};
  for (const kind of kinds) {
    sandbox.forget();
    const found = await all(kind);
    // The price of a project and the fee of a retainer are in the currency of their clients.
    const isPriced = kind === "PROJECT" || kind === "RETAINER";
    const requests = sandbox.asked("GET").filter((request) => !(isPriced && isOfAmounts(request)));
    asked[kind] = requests.length;
    expect([kind, found.size > 0]).toEqual([kind, true]);
    const lists = new Set(requests.map((request) => request.split("?")[0]));
    expect([kind, lists.size]).toEqual([kind, kind === "SERVICE" ? 2 : 1]); // all rates are one list

    const ids = [...found.keys()].slice(0, 3);
    const again = await withBooks("configured", tenant, ({ read }) => read(kind, ids));
    expect([...again]).toEqual(ids.map((id) => [id, found.get(id)]));
  }
  expect(asked).toEqual({
    ...{
      CLIENT: 1,
      INVOICE: 4,
      INVOICE_PROFILE: 1,
      ESTIMATE: 1,
      CREDIT_NOTE: 1,
      PAYMENT: 4,
      OTHER_INCOME: 1,
    },
    ...{
      EXPENSE: 3,
      EXPENSE_CATEGORY: 1,
      BILL: 1,
      BILL_PAYMENT: 1,
      BILL_VENDOR: 1,
      ITEM: 1,
      TAX: 1,
      TASK: 1,
    },
    ...{ PROJECT: 2, TIME_ENTRY: 13, SERVICE: 2, RETAINER: 1 },
  });
});

test("a record that does not exist is null, and another one beside it is read", async () => {
  const [id = ""] = (await all("CLIENT")).keys();
  const read = await withBooks("configured", tenant, (books) =>
    books.read("CLIENT", [id, `Client:${account}:999999`]),
  );
  expect([...read.keys()]).toEqual([id, `Client:${account}:999999`]);
  expect(read.get(`Client:${account}:999999`)).toBeNull();
  expect(read.get(id)?.state).toBe("ACTIVE");
});

test("what was updated since is asked for; a payment names its invoice; a lost access is an error", async () => {
  sandbox.forget();
  await all("INVOICE", new Date("2026-06-01T12:00:00Z"));
  expect(sandbox.asked("GET")[0]).toContain("search[updated_min]=2026-05-31");
  const [payment] = (await all("PAYMENT")).values();
  expect(payment?.affects).toEqual([{ kind: "INVOICE", id: expect.stringMatching(/^Invoice:Lf8Kq2:\d+$/) }]);
  await expect(withBooks("connection:gone", tenant, ({ read }) => read("TAX", []))).rejects.toThrow(
    "This server no longer has the access",
  );
});
