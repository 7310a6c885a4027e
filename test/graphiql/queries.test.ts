import { expect, test } from "vitest";
import { tokens } from "../../src/sandbox/identities.ts";
import { testFeed } from "../subscriptions/feed.ts";
import { execute } from "../support/pages/chromium.ts";
import {
  headers,
  noticed,
  opensGraphiql,
  paste,
  query,
  seen,
  select,
  soon,
} from "../support/pages/graphiql.ts";

const open = opensGraphiql();

test("a first visit shows the whole first query, and neither variables nor headers", async (context) => {
  // As much as a browser leaves of the smallest usual laptop screen.
  const { page, problems } = await open(context, { viewport: { width: 1366, height: 768 } });
  const { examples } = await import("../../src/graphiql/examples/index.ts");
  const lines = page.locator(`${query} .view-line`);
  expect(await lines.count()).toBeGreaterThanOrEqual(String(examples[0]?.query).trim().split("\n").length);
  const [pane, last] = [page.locator(".graphiql-query-editor"), lines.filter({ hasText: /^}$/ }).last()];
  const [frame, end] = [await pane.boundingBox(), await last.boundingBox()];
  expect((end?.y ?? 0) + (end?.height ?? 0)).toBeLessThan((frame?.y ?? 0) + (frame?.height ?? 0));
  const ends = await lines
    .locator("> span")
    .evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().right));
  const toolbar = await page.locator(".graphiql-toolbar").boundingBox();
  expect(Math.max(...ends)).toBeLessThan(toolbar?.x ?? 0);
  expect(await page.getByRole("button", { name: "Show editor tools" }).count()).toBe(1);
  expect(problems).toEqual([]);
});

test("a query that is typed is answered, and nobody else is asked for anything", async (context) => {
  const { page, url, problems, origins } = await open(context);
  expect(page.url()).toBe(`${url}/graphiql`);

  await select(page, query);
  await page.keyboard.type("query Mine { caller { email } }");
  await noticed(page, "Mine");
  await page.keyboard.press("ControlOrMeta+Enter");
  await seen(page, '"ada@larkspur-finch.example.com"');
  await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
  await page.getByRole("link", { name: "Query", exact: true }).click();
  await page.getByText("Every business that the access token can access").waitFor();

  expect([...origins]).toEqual([url]);
  expect(problems).toEqual([]);

  // That the list above would not have stayed empty: the page may not even try another host.
  await page.evaluate(() => fetch("https://cdn.example.test/").catch(() => undefined));
  await expect.poll(() => problems.join(), soon).toContain("Content Security Policy");
});

test("every example answers", async (context) => {
  const { page, problems } = await open(context);
  const tabs = page.getByRole("tab");
  const names = [
    "ClientsAndWhatTheyOwe",
    "UnpaidOver30Days",
    "PageOfInvoices",
    "WorkOfTheYear",
    "WhatWeSell",
    "WhoAmI",
    "InvoiceAndSend",
  ];
  expect(await tabs.allInnerTexts()).toEqual(names);

  for (const name of names) {
    await tabs.filter({ hasText: name }).getByRole("button", { name }).click();
    await noticed(page, name);
    const answer = page.waitForResponse(
      (candidate) => candidate.request().postDataJSON()?.operationName === name,
    );
    await execute(page);
    const text = await (await answer).text();
    expect(text, name).toMatch(/^\{"data":\{/);
    expect(text, name).not.toContain('"errors"');
    expect(text, name).not.toContain('"totalCount":0');
    expect(text, name).not.toContain('"code":');
    await seen(page, '"data"');
  }
  expect(problems).toEqual([]);
});

test("a token in the headers is used, and stored nowhere", async (context) => {
  const { page, context: profile, problems } = await open(context);
  const stored = async () => JSON.stringify(await profile.storageState({ indexedDB: true }));

  await page.getByRole("button", { name: "Headers" }).click();
  await paste(page, headers, `{ "Authorization": "Bearer ${tokens.several}" }`);
  await paste(page, query, "query Mine { caller { email } }");
  await noticed(page, "Mine");
  await execute(page);
  await seen(page, '"noor@example.test"');
  // The history is what would have kept it, and the tabs: both have been written by now.
  await expect.poll(stored, soon).toMatch(/graphiql:queries.*Mine/);
  await expect.poll(stored, soon).toMatch(/graphiql:tabState.*Mine/);
  expect(await stored()).not.toContain(tokens.several);

  await page.reload();
  await execute(page);
  await seen(page, '"ada@larkspur-finch.example.com"');
  expect(await page.locator(headers).textContent()).not.toContain(tokens.several);
  expect(await stored()).not.toContain(tokens.several);
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  expect(problems).toEqual([]);
});

test("a subscription shows each change as it happens, until it is stopped", async (context) => {
  const feed = testFeed();
  const { page, problems } = await open(context, { app: { events: feed.events } });
  await paste(page, query, "subscription Follow { businessChanges { number recordId } }");
  await noticed(page, "Follow");
  await execute(page);
  await expect.poll(feed.listening, soon).toBe(1);
  feed.happens({ recordId: "Client:Lf8Kq2:7001" });
  await seen(page, '"Client:Lf8Kq2:7001"');
  feed.happens({ recordId: "Client:Lf8Kq2:7002" });
  await seen(page, '"Client:Lf8Kq2:7002"');
  await page.getByRole("button", { name: "Stop query" }).click();
  await expect.poll(feed.listening, soon).toBe(0);
  expect(problems).toEqual([]);
});
