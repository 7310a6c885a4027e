import { expect, test } from "vitest";
import { createSchema } from "../../../src/graphql/schema.ts";
import { rows } from "../../support/start.ts";
import { type Row, shorten } from "./row.ts";
import { opensForWrites, table } from "./server.ts";

const { server, write } = opensForWrites();

const carryOut = async ({ mutation, input, shows }: Pick<Row, "mutation" | "input" | "shows">) => {
  const { data, errors } = await write(mutation, input, shows);
  expect(errors).toBeUndefined();
  expect(rows(data[mutation]?.userErrors)).toEqual([]);
};

const named = table.map((row) => ({ name: [row.mutation, row.when].filter(Boolean).join(", where "), row }));

test.each(named)("$name", async ({ row }) => {
  server().sandbox.reset();
  if (row.first) await carryOut(row.first);
  await carryOut(row);
  expect(server().sandbox.asked().map(shorten)).toEqual(row.sends);
});

const updates = named.filter(({ row }) => row.mutation.endsWith("Update"));

test.each(updates)("$name, again with the same values, is sent", async ({ row }) => {
  server().sandbox.reset();
  if (row.first) await carryOut(row.first);
  const { expectedUpdatedAt: _, ...input } = row.input as { readonly expectedUpdatedAt?: string };
  const again = { ...row, input };
  await carryOut(again);
  server().sandbox.forget();
  await carryOut(again);
  expect(
    server()
      .sandbox.asked()
      .filter((request) => !request.startsWith("GET ")),
  ).not.toEqual([]);
});

/** FreshBooks returns nothing of the record for their write, so it is read again. */
const readAgain = ["clientContactUpdate", "clientContactRemove", "projectInvite"];

test("no row reads twice, except what its write does not return", () => {
  const twice = table.filter(({ sends }) =>
    sends.some((sent, at) => sent.startsWith("GET ") && sends.indexOf(sent) < at),
  );
  expect([...new Set(twice.map(({ mutation }) => mutation))].toSorted()).toEqual(readAgain.toSorted());
});

/** They are about the access, and write nothing. */
const apart = ["connectionVerify", "connectionDisconnect"];
/** Their feed reads the books beside them: test/events/webhooks has their requests. */
const ofFeeds = ["webhooksEnable", "webhooksDisable"];
/** Composed of the others: test/flows has their requests. */
const isComposed = (name: string) => name.endsWith("BulkCreate") || name === "invoiceFromUnbilled";

test("every mutation is here", () => {
  const all = Object.keys(createSchema().getMutationType()?.getFields() ?? {});
  const here = new Set([...apart, ...ofFeeds, ...table.map(({ mutation }) => mutation)]);
  expect(all.filter((name) => !here.has(name) && !isComposed(name))).toEqual([]);
});
