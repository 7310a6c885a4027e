import { expect, test } from "vitest";
import { tokens } from "../../src/sandbox/identities.ts";
import { books } from "../support/books.ts";
import { openSandbox, start } from "../support/start.ts";
import { liveFeed } from "./live.ts";

test("an export never lacks a type silently: one that the feed has not read is rejected by name", async () => {
  const over = await openSandbox({ books: books({ taxes: [{ name: "HST" }], items: [{ name: "Tea" }] }) });
  over.sandbox.faults.add({ rules: [{ fault: "roleGate", path: /items\/items/ }] });
  const { ask } = await start({ over });
  const enable = (kinds: string) =>
    ask(
      `mutation { webhooksEnable(input: { businessId: "Business:14700001", sweepsOnly: true, recordKinds: [${kinds}] }) { userErrors { code } } }`,
    );
  const link = async (kinds = "") =>
    ask(`{ business(id: "Business:14700001") { export${kinds} { url } } }`).then(({ data, errors }) => ({
      url: String(data.business?.export?.url ?? ""),
      error: [errors?.[0]?.extensions?.code, errors?.[0]?.message].join(" "),
    }));
  await enable("TAX, ITEM");
  await liveFeed({ ask });
  expect((await link()).error).toContain("all records of ITEM: ");
  const { url } = await link("(recordKinds: [TAX])");
  const headers = { authorization: `Bearer ${tokens.owner}` };
  const lines = (await (await fetch(url, { headers })).text()).trim().split("\n");
  expect(new URL(url).searchParams.get("recordKinds")).toBe("TAX");
  expect(lines.map((line) => JSON.parse(line).recordKind)).toEqual(["TAX", undefined]);

  expect((await link("(recordKinds: [ITEM])")).error).toContain("FEED_SYNCING");
  expect((await link("(recordKinds: [CLIENT])")).error).toContain("BAD_USER_INPUT");
  const changed = await fetch(url.replace("=TAX", "=TAX%2CITEM"), { headers });
  expect([changed.status, await changed.text()]).toEqual([
    expect.any(Number),
    expect.stringContaining("FEED_SYNCING"),
  ]);

  // FreshBooks cannot be reached while a type is read for the first time.
  over.sandbox.faults.add({ rules: [{ fault: "error", status: 503, path: "/accounting" }] });
  await enable("TAX, CLIENT");
  const phase = () => ask(`{ business(id: "Business:14700001") { sync { phase } } }`);
  await expect
    .poll(async () => (await phase()).data.business?.sync?.phase, { timeout: 20_000 })
    .toBe("STALLED");
  expect((await link()).error).toContain("FEED_SYNCING");
});
