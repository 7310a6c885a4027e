import { expect, test } from "vitest";
import type { Kind } from "../../src/events/types.ts";
import { tokens } from "../../src/sandbox/identities.ts";
import { openStore } from "../../src/store/index.ts";
import { sharedStores } from "../store/databases.ts";
import { books, withReader } from "../support/books.ts";
import { start } from "../support/start.ts";
import { business, idOf, openRig, reader, tenant } from "./coreRig.ts";

const sketch = () => withReader(books({ taxes: [{ name: "HST" }, { name: "GST" }] }));
const fields =
  "nodes { number action recordKind recordId changedFields origin at record { id } } edges { cursor }";
const page = "pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";
const changes = (args: string) =>
  `{ business { changes(${args}) { ${fields} ${page} totalCount completeUntil } } }`;
const sync = `{ business { sync { phase share secondsLeft startedAt lastNumber lastCursor firstNumber
  kinds { recordKind hasWebhook completeUntil knownCount totalCount reason } } } }`;

const [sqlite] = sharedStores();

/** A graph, and a second process beside it that shows when everything is told. */
async function openGraph() {
  const rig = await openRig(sketch());
  const url = (await sqlite?.place()) ?? "";
  const off = await start({ over: rig.over, now: rig.clock.now, app: { store: await openStore(url) } });
  const { events } = rig.open({ store: await openStore(url) });
  const turnOn = async (kinds: readonly Kind[] = ["TAX"]) => {
    await events.turnOn(tenant, reader, kinds);
    await events.sweep(business);
    return start({ over: rig.over, now: rig.clock.now, app: { store: await openStore(url) } });
  };
  return { ...rig, off: off.ask, turnOn, events };
}

test("a feed is off until it is turned on; then it has state and changes, without a request", async () => {
  const { off, turnOn, events, sandbox, clock } = await openGraph();
  const nothing = await off(`{ business { sync { phase } changes(first: 1) { totalCount } } }`);
  expect(nothing.data).toEqual({ business: { sync: null, changes: null } });
  expect(nothing.errors?.map(({ extensions, message }) => [extensions.code, message])).toEqual([
    ["FEED_OFF", "The feed of this business is off: turn it on with `webhooksEnable`"],
  ]);

  const { ask } = await turnOn();
  const create = await ask(`mutation { taxCreate(input: { name: "PST", percent: "7" }) { tax { id } } }`);
  expect(create.data).toEqual({ taxCreate: { tax: { id: idOf(3) } } });
  await ask(`mutation { taxUpdate(input: { id: "${idOf(1)}", percent: "8" }) { tax { id } } }`);
  await events.sweep(business, []);
  sandbox.forget();
  const { data, errors } = await ask(changes("first: 1"));
  expect(errors).toBeUndefined();
  const first = data.business?.changes;
  expect(first).toMatchObject({
    nodes: [
      {
        ...{ number: 1, action: "CREATED", recordKind: "TAX", recordId: idOf(3), changedFields: [] },
        ...{ origin: "SELF", at: clock.now.toISOString(), record: { id: idOf(3) } },
      },
    ],
    pageInfo: { hasNextPage: true, hasPreviousPage: false },
    ...{ totalCount: 2, completeUntil: clock.now.toISOString() },
  });
  const cursor = String(first?.pageInfo?.endCursor);
  const rest = await ask(changes(`after: "${cursor}", filter: { origins: [SELF], recordKinds: [TAX] }`));
  expect(rest.data.business?.changes).toMatchObject({
    nodes: [{ number: 2, action: "UPDATED", recordId: idOf(1), changedFields: ["percent"] }],
    pageInfo: { hasNextPage: false, hasPreviousPage: true },
  });
  const end = String(rest.data.business?.changes?.pageInfo?.endCursor);
  const beyond = await ask(changes(`after: "${end}"`));
  expect(beyond.data.business?.changes).toMatchObject({
    nodes: [],
    pageInfo: { endCursor: end, startCursor: null },
  });
  const back = await ask(changes(`last: 1, before: "${end}", filter: { recordIds: ["${idOf(3)}"] }`));
  expect(back.data.business?.changes).toMatchObject({ nodes: [{ number: 1 }], totalCount: 1 });
  const state = await ask(sync);
  expect(state.data.business?.sync).toEqual({
    ...{ phase: "LIVE", share: "1.00", secondsLeft: null, startedAt: clock.now.toISOString() },
    ...{ lastNumber: 2, lastCursor: end, firstNumber: 1 },
    kinds: [
      {
        ...{ recordKind: "TAX", hasWebhook: false, completeUntil: clock.now.toISOString() },
        ...{ knownCount: 3, totalCount: 2, reason: null },
      },
    ],
  });
});

test("turning it on again keeps what it has, and returns its state", async () => {
  const { turnOn } = await openGraph();
  const { ask } = await turnOn();
  const { data, errors } = await ask(`mutation {
    webhooksEnable(input: { sweepsOnly: true, recordKinds: [TAX] }) { sync { phase lastNumber } userErrors { code } }
  }`);
  expect([errors, data]).toEqual([
    undefined,
    { webhooksEnable: { sync: { phase: "LIVE", lastNumber: 0 }, userErrors: [] } },
  ]);
});

test("cursors, ids and callers that do not belong to the feed are rejected", async () => {
  const { turnOn, events, clock, elsewhere } = await openGraph();
  const { ask } = await turnOn();
  const refused = async (args: string, token?: string) => {
    const { errors } = await ask(`{ business { changes(${args}) { totalCount } } }`, token ? { token } : {});
    return errors?.map(({ extensions }) => [extensions.code, extensions.argument ?? null]);
  };
  expect(await refused(`after: "abc"`)).toEqual([["BAD_USER_INPUT", "after"]]);
  expect(await refused(`before: "abc"`)).toEqual([["BAD_USER_INPUT", "before"]]);
  expect(await refused(`first: 501`)).toEqual([["BAD_USER_INPUT", "first"]]);
  const many = Array.from({ length: 101 }, (_, index) => `"${idOf(index)}"`);
  for (const ids of [`"TeamMember:1"`, many])
    expect(await refused(`filter: { recordIds: [${ids}] }`)).toEqual([["BAD_USER_INPUT", "recordIds"]]);
  expect(await refused("first: 1", tokens.client)).toEqual([["FORBIDDEN", null]]);
  // A record of a type that is not in the feed is not known to be complete.
  const complete = async (filter: string) => {
    const { data } = await ask(`{ business { changes(filter: { ${filter} }) { completeUntil } } }`);
    return data.business?.changes?.completeUntil;
  };
  const client = `"Client:ACM123:1"`;
  expect(await complete(`recordIds: [${client}]`)).toBeNull();
  expect(await complete(`recordIds: ["${idOf(1)}", ${client}]`)).toBeNull();
  expect(await complete(`recordIds: ["${idOf(1)}"]`)).toEqual(expect.any(String));
  expect(await complete(`recordKinds: [TAX], recordIds: ["${idOf(1)}", ${client}]`)).toEqual(
    expect.any(String),
  );
  const old = String((await ask(sync)).data.business?.sync?.lastCursor);
  await elsewhere.update(idOf(1), { name: "A" });
  await events.sweep(business);
  clock.now = new Date(clock.now.getTime() + 31 * 24 * 3_600_000);
  await events.sweep(business);
  const { errors } = await ask(`{ business { changes(after: "${old}") { totalCount } } }`);
  const oldestCursor = errors?.[0]?.extensions.oldestCursor;
  expect(errors?.[0]?.extensions).toMatchObject({ code: "CURSOR_EXPIRED", argument: "after" });
  expect(await refused(`after: "${oldestCursor}"`)).toBeUndefined();
});

test("an export has the types that the feed has read, and is refused for others", async () => {
  const { turnOn, sandbox, events } = await openGraph();
  sandbox.faults.add({ rules: [{ fault: "roleGate", path: /items\/items/ }] });
  const { ask } = await turnOn(["TAX", "ITEM"]);
  const link = async (args = "") => {
    const { data, errors } = await ask(`{ business { export${args} { url cursor } } }`);
    const { url, cursor } = (data.business?.export ?? {}) as { url?: string; cursor?: string };
    return {
      url: url ?? "",
      cursor,
      refused: errors?.map(({ message, extensions }) => [extensions.code, message]),
    };
  };
  const download = async (url: string) => {
    const response = await fetch(url, { headers: { authorization: `Bearer ${tokens.owner}` } });
    const lines = (await response.text()).trim().split("\n");
    return [response.status, ...lines.map((line) => JSON.parse(line) as object)];
  };
  expect((await link()).refused).toEqual([["FEED_SYNCING", expect.stringContaining("all records of ITEM:")]]);
  expect((await link("(recordKinds: [TAX, INVOICE])")).refused).toEqual([
    ["BAD_USER_INPUT", expect.stringContaining("not in the feed: INVOICE;")],
  ]);
  const { url, cursor } = await link("(recordKinds: [TAX])");
  expect(await download(url)).toEqual([
    200,
    expect.objectContaining({ recordId: idOf(1) }),
    expect.objectContaining({ recordId: idOf(2) }),
    { complete: true, cursor },
  ]);
  const refused = (code: string) => ({ error: expect.objectContaining({ code }) });
  await events.turnOff(business);
  expect(await download(url)).toEqual([409, refused("FEED_OFF")]);
  await turnOn();
  expect(await download(url)).toEqual([410, refused("CURSOR_EXPIRED")]);
});
