import { expect, test } from "vitest";
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
import { start } from "../support/start.ts";
import { business, openRig } from "./coreRig.ts";

const [sqlite] = sharedStores();
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
