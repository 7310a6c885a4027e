import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { tokens } from "../../src/sandbox/identities.ts";
import { execute, ready } from "../support/pages/chromium.ts";
import {
  allowClipboard,
  clipboard,
  headers,
  noticed,
  opensGraphiql,
  paste,
  query,
  response,
  seen,
  soon,
  variables,
} from "../support/pages/graphiql.ts";
import { photo } from "../support/photo.ts";

const open = opensGraphiql();

test("the banner says whose books these are, and the line below an answer what it took", async (context) => {
  const { page, apiOrigin, url, problems } = await open(context);
  await page.getByText("Queries run as Ada Larkspur.").waitFor();
  await page.getByText(`Books at ${apiOrigin} of Larkspur & Finch Studio.`).waitFor();
  await execute(page);
  await expect
    .poll(() => page.locator(".status").textContent(), soon)
    .toMatch(/^\d+ ms · [\d.]+ k?B · \d+ requests? to FreshBooks$/);
  expect(await page.locator(response).textContent()).not.toContain("retries");
  expect(problems).toEqual([]);

  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download schema" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("schema.graphql");
  expect(await readFile(await file.path(), "utf8")).toBe(await (await fetch(`${url}/schema.graphql`)).text());
});

test("every example has a name of its own", async () => {
  const { examples, nameOf } = await import("../../src/graphiql/examples/index.ts");
  const names = examples.map(({ query }) => nameOf(query));
  expect(new Set(names).size).toBe(names.length);
  expect(names).not.toContain("Example");
});

test("an example can be opened again after its tab was closed", async (context) => {
  const { page, problems } = await open(context);
  const tabs = page.getByRole("tab");
  await tabs.filter({ hasText: "WhoAmI" }).getByRole("button", { name: "WhoAmI" }).click();
  await tabs.filter({ hasText: "WhoAmI" }).getByRole("button", { name: "Close Tab" }).click();
  await expect.poll(() => tabs.allInnerTexts(), soon).not.toContain("WhoAmI");

  await page.getByRole("button", { name: "Show Examples" }).click();
  await page.locator(".examples").getByRole("button", { name: "WhoAmI" }).click();
  await noticed(page, "WhoAmI");
  expect(await tabs.last().innerText()).toBe("WhoAmI");
  await execute(page);
  await seen(page, '"ada@larkspur-finch.example.com"');
  expect(problems).toEqual([]);
});

test("a shared link opens the same query, variables and operation, and runs nothing", async (context) => {
  const { page, url, sandbox, problems } = await open(context);
  const text =
    "query Mine($deep: Boolean = false) { caller { email @include(if: $deep) } }\nquery Other { __typename }";
  await paste(page, query, text);
  await page.getByRole("button", { name: "Variables", exact: true }).click();
  await paste(page, variables, '{ "deep": true }');
  await page.getByRole("button", { name: "Headers", exact: true }).click();
  await paste(page, headers, `{ "Authorization": "Bearer ${tokens.several}" }`);
  await noticed(page, "Mine");
  await page.getByRole("button", { name: "Share a link to this query" }).click();
  await page.getByText("Link copied").waitFor();
  const link = await clipboard(page);
  expect(page.url()).toBe(`${url}/graphiql`);
  const { searchParams } = new URL(link);
  expect([...searchParams.keys()]).toEqual(["query", "variables", "operationName"]);
  expect(link).not.toContain(tokens.several);

  for (const [name, answer] of [
    ["Mine", '"ada@larkspur-finch.example.com"'],
    ["Other", '"Query"'],
  ] as const) {
    searchParams.set("operationName", name);
    sandbox.forget();
    await page.goto(`${url}/graphiql?${searchParams}`);
    await ready(page);
    await noticed(page, "Mine");
    await expect.poll(() => page.getByRole("tab").last().innerText(), soon).toBe("Mine");
    expect(page.url()).toBe(`${url}/graphiql`);
    expect(sandbox.asked()).toEqual([]); // who asks is remembered from before
    await page.keyboard.press("ControlOrMeta+Enter"); // the editor has the focus, at the operation
    await seen(page, answer);
  }
  expect(problems).toEqual([]);
});

test("fields are chosen by clicking", async (context) => {
  const { page, problems } = await open(context);
  await page.getByRole("button", { name: "New tab" }).click();
  await paste(page, query, "query Mine { caller { email } }");
  await noticed(page, "Mine");
  await page.getByRole("button", { name: "Show GraphiQL Explorer" }).click();
  await page.locator(".graphiql-explorer-root [data-field-name=firstName]").click();
  await expect.poll(() => page.locator(query).textContent(), soon).toContain("firstName");
  await noticed(page, "Mine");
  await execute(page);
  await seen(page, '"Ada"');
  expect(problems).toEqual([]);
});

const receipt = { name: "receipt.jpg", mimeType: "image/jpeg", buffer: photo() };

test("a receipt is uploaded, and an expense created with it", async (context) => {
  const { page, sandbox, problems } = await open(context);
  await allowClipboard(page);
  await page.getByLabel("File to upload").setInputFiles(receipt);
  await page.getByText("Uploaded receipt.jpg. Its token is copied").waitFor();
  const token = await clipboard(page);
  await page.getByRole("button", { name: "Create an expense with this receipt" }).click();
  await noticed(page, "ExpenseWithReceipt");
  const kept = () =>
    page.evaluate(() => localStorage.getItem("freshbooks-subgraph:graphiql:variables") ?? "");
  await expect.poll(kept, soon).toContain(token);
  const answered = page.waitForResponse(
    (candidate) => candidate.request().postDataJSON()?.operationName === "ExpenseWithReceipt",
  );
  await execute(page);
  const { data } = await (await answered).json();
  expect(data.expenseCreate.userErrors).toEqual([]);
  expect(sandbox.committed("POST")).toEqual([
    expect.stringContaining("/attachments"),
    expect.stringContaining("/expenses/expenses"),
  ]);
  const file = await fetch(data.expenseCreate.expense.receipt.url, {
    headers: { "apollo-require-preflight": "true" },
  });
  expect(Buffer.from(await file.arrayBuffer()).equals(receipt.buffer)).toBe(true);
  expect(problems).toEqual([]);
});

test("a file is for the caller of the Headers pane, who chooses one of several businesses", async (context) => {
  const { page, sandbox } = await open(context);
  await allowClipboard(page);
  await page.getByRole("button", { name: "Headers" }).click();
  await paste(page, headers, `{ "Authorization": "Bearer ${tokens.several}" }`);
  await page.getByLabel("File to upload").setInputFiles(receipt);
  await page.getByText("Which business is receipt.jpg for?").waitFor();
  await page.getByRole("button", { name: "Haverkamp Illustration" }).click();
  await page.getByText("Uploaded receipt.jpg.").waitFor();
  expect(sandbox.committed("POST")).toEqual([expect.stringContaining("/attachments")]);
  await page.getByRole("button", { name: "Create an expense with this receipt" }).click();
  await noticed(page, "ExpenseWithReceipt");
  await expect.poll(() => page.locator(query).textContent(), soon).toMatch(/businessId:.*"Business:\d+"/);
});

test("a query with a token of its own says so below its answer; real books are named as such", async (context) => {
  const books = { kind: "freshbooks", origin: "https://api.freshbooks.com" } as const;
  const { page } = await open(context, { app: { books } });
  await page.getByText("Real books of Larkspur & Finch Studio.").waitFor();
  expect(await page.locator(".books").innerText()).toContain(
    "Changes reach FreshBooks, and invoices that you send reach clients.",
  );
  await page.getByRole("button", { name: "Headers" }).click();
  await paste(page, headers, `{ "Authorization": "Bearer ${tokens.several}" }`);
  await execute(page);
  await page.getByText("as the owner of the token under Headers").waitFor();
});
