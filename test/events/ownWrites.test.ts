import { describe, expect, test } from "vitest";
import { kinds } from "../../src/events/types.ts";
import { kindTables } from "../../src/graphql/events/kinds.ts";
import { openStore } from "../../src/store/index.ts";
import { capital } from "../every/echo/samples.ts";
import { cast } from "../every/writes/cast.ts";
import { costsAndLedger } from "../every/writes/costs.ts";
import { documents } from "../every/writes/documents.ts";
import type { Row } from "../every/writes/row.ts";
import { sales } from "../every/writes/sales.ts";
import { work } from "../every/writes/work.ts";
import { sharedStores } from "../store/databases.ts";
import { books } from "../support/books.ts";
import { gateBefore } from "../support/gatedUpstream.ts";
import { start } from "../support/start.ts";
import { business, idOf, openRig, told } from "./coreRig.ts";
import { liveFeed } from "./live.ts";

const stores = sharedStores();
const [sqlite] = stores;
const kindsOf = (mutation: string) =>
  kinds.filter((kind) => {
    const { type } = kindTables[kind];
    return mutation.startsWith(type.charAt(0).toLowerCase() + type.slice(1));
  });
const table = [...documents, ...sales, ...costsAndLedger, ...work].filter(
  ({ mutation, when }) => !when && kindsOf(mutation).length > 0,
);

/** What the example does not change, or not in the record itself: it is active already, or the change is another record's. */
const unseen = [
  ...["invoiceRestore", "estimateRestore", "clientRestore", "invoiceProfileRestore", "invoiceProfileResume"],
  ...["itemRestore", "taskRestore", "expenseRestore", "billRestore", "billVendorRestore", "retainerRestore"],
  ...["projectReopen", "projectServiceUpdate", "estimateSend", "estimateConvert", "projectInvite"],
  ...["invoicePaymentOptionsSet", "invoiceProfilePaymentOptionsSet", "paymentGatewayDisconnect"],
  ...["expenseProfileCreate", "projectDiscussionCreate", "projectCommentCreate"],
];

const actionOf = (mutation: string) => {
  if (/(Create|Quick|Clone)$/.test(mutation)) return "CREATED";
  if (/(Delete|Reverse)$/.test(mutation)) return "DELETED";
  return mutation.endsWith("Archive") ? "ARCHIVED" : "UPDATED";
};

test("what a mutation changes is in the feed, as a change of this graph", async () => {
  const rig = await openRig(cast());
  Object.assign(rig.sandbox.settings, { ratePerMinute: 1_000_000, projectServicesWritable: true });
  const url = (await sqlite?.place()) ?? "";
  const { ask } = await start({ over: rig.over, now: rig.clock.now, app: { store: await openStore(url) } });
  const { events, feed } = rig.open({ store: await openStore(url) });
  const run = async ({ mutation, input }: Pick<Row, "mutation" | "input">) => {
    const query = `mutation ($input: ${capital(mutation)}Input!) { ${mutation}(input: $input) { userErrors { code message } } }`;
    const { data, errors } = await ask(query, { variables: { input } });
    expect([mutation, errors, data[mutation]?.userErrors]).toEqual([mutation, undefined, []]);
  };
  for (const row of table) {
    rig.sandbox.reset();
    if (row.first) await run(row.first);
    await run({ mutation: "webhooksDisable", input: {} });
    await run({
      mutation: "webhooksEnable",
      input: { sweepsOnly: true, recordKinds: kindsOf(row.mutation) },
    });
    await events.sweep(business);
    await run(row);
    await events.sweep(business, []);
    const { changes } = await feed.read({ first: 100 }, {});
    const [kind] = kindsOf(row.mutation).toSorted((a, b) => b.length - a.length); // a bill's payment is not a bill
    const found = changes.map((each) => `${each.action} ${each.kind} ${each.origin}`);
    const expected = unseen.includes(row.mutation) ? [] : [`${actionOf(row.mutation)} ${kind} SELF`];
    const others = found.filter((each) => each !== expected[0]);
    expect([row.mutation, found.filter((each) => each === expected[0])]).toEqual([row.mutation, expected]);
    // A payment of a bill changes the bill.
    expect([row.mutation, others]).toEqual([
      row.mutation,
      row.mutation.startsWith("billPayment") && others.length > 0 ? ["UPDATED BILL SELF"] : [],
    ]);
  }
});

describe.each(stores)("processes that share $name", ({ missing, place }) => {
  test.skipIf(missing)(
    "know what another one changed as soon as the feed is on, and while it is being changed",
    async () => {
      const rig = await openRig(books({ taxes: [{ name: "HST" }] }));
      const url = await place();
      const app = async () => ({ store: await openStore(url) });
      const gate = await gateBefore(rig.over.apiOrigin, ({ method }) => method === "PUT", "answer");
      const writer = await start({ over: rig.over, app: { ...(await app()), apiOrigin: gate.url } });
      const other = await start({ over: rig.over, app: await app() });
      const update = () =>
        writer.ask(
          "mutation ($input: TaxUpdateInput!) { taxUpdate(input: $input) { userErrors { code } } }",
          {
            variables: { input: { id: idOf(1), name: "ours" } },
          },
        );
      await writer.ask("{ business { sync { phase } } }"); // it knows that the feed is off
      rig.sandbox.forget();

      await other.ask(
        "mutation { webhooksEnable(input: { sweepsOnly: true, recordKinds: [TAX] }) { userErrors { code } } }",
      );
      await liveFeed(other);
      const updating = update();
      await gate.holding(1);
      const { events, feed } = rig.open(await app());
      await events.hint(business, [{ kind: "TAX", id: idOf(1) }], "WEBHOOK");
      await events.sweep(business, []);
      expect(await told(feed)).toEqual([]);
      gate.open();
      expect((await updating).data.taxUpdate?.userErrors).toEqual([]);
      await events.sweep(business, []);
      expect(await told(feed)).toEqual([`1 UPDATED ${idOf(1)} SELF name`]);
    },
  );
});
