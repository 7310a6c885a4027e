import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { execute, ready } from "../support/pages/chromium.ts";
import { browserFor, built, noticed, paste, query, seen } from "../support/pages/graphiql.ts";
import { run } from "../support/program.ts";

/** From GraphiQL or the start page over the page of consent to the page that says who is connected. */
async function approve(page: Page, person: RegExp): Promise<void> {
  await page.getByLabel(person).check();
  await page.getByRole("button", { name: "Approve" }).click();
  await page.getByRole("heading", { name: /^Connected as/ }).waitFor();
}

test("a newcomer queries, signs two people in, chooses one, moves the clock and resets the books", async (context) => {
  const browser = await browserFor(context);
  await built();
  const { url } = await run();
  // As the README has it; the program prints the other name.
  const home = new URL("/", url.replace("127.0.0.1", "localhost")).href;
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const problems: string[] = [];
  page.on("pageerror", (error) => problems.push(String(error)));
  page.on("console", (line) => {
    if (line.type() === "error" || line.type() === "warning") problems.push(line.text());
  });
  page.on("response", (answer) => {
    if (answer.status() >= 400) problems.push(`${answer.status()} ${answer.url()}`);
  });
  const banner = page.locator(".books");

  await page.goto(home);
  await page.getByText("Larkspur & Finch Studio is fictional.").waitFor();
  await page.getByText("Nobody is connected.").waitFor();
  await page.getByRole("link", { name: "Open GraphiQL" }).click();
  await execute(page);
  await seen(page, '"Larkspur & Finch Studio"');
  await banner.getByText("Queries run as Ada Larkspur.").waitFor();
  expect(await banner.innerText()).toContain("Sandbox: Larkspur & Finch Studio is fictional.");

  await page.getByRole("button", { name: "New tab" }).click();
  await paste(page, query, "query Kept { caller { email } }");
  await noticed(page, "Kept");
  await page.getByRole("link", { name: "Sign in" }).click();
  await approve(page, /Ada Larkspur/);
  expect(page.url()).toBe(`${home}connect/done`);
  await page.getByRole("link", { name: "Open GraphiQL" }).click();
  await banner.getByText("Signed in as Ada Larkspur.").waitFor();
  expect(await page.getByRole("tab").allInnerTexts()).toContain("Kept");

  await page.getByRole("link", { name: "Sign in or out" }).click();
  await page.getByRole("link", { name: "Connect someone else" }).click();
  await approve(page, /Noor Haverkamp/);
  await page.getByText("Choose a default on the start page").waitFor();
  await page.getByRole("link", { name: "Open GraphiQL" }).click();
  await banner.getByText("2 people are signed in: choose a default on the start page.").waitFor();
  await execute(page);
  await seen(page, '"CONNECTION_REQUIRED"');

  await page.getByRole("link", { name: "Sign in or out" }).click();
  await page.getByText("Several people are connected.").waitFor();
  await page.getByRole("button", { name: "Make default: Noor Haverkamp" }).click();
  await page.getByRole("listitem").filter({ hasText: "Noor Haverkamp" }).getByText("Default").waitFor();
  await page.getByRole("link", { name: "Open GraphiQL" }).click();
  await banner.getByText("Signed in as Noor Haverkamp.").waitFor();
  await ready(page);
  await execute(page);
  await seen(page, '"noor@example.test"');

  await page.getByRole("link", { name: "Sign in or out" }).click();
  await page.getByRole("button", { name: "Disconnect: Noor Haverkamp" }).click();
  await page.getByText("Requests without an access token use this connection.").waitFor();
  expect(await page.getByRole("button", { name: /^Make default/ }).count()).toBe(0);

  await page.getByLabel("Set the clock (UTC)").fill("2027-03-01T12:00");
  await page.getByRole("button", { name: "Set", exact: true }).click();
  await page.getByText("2027-03-01 12:00:00 UTC").waitFor();
  expect(await dateOfNewExpense(url)).toBe("2027-03-01");
  await page.reload();
  await page.getByText(/^POST .*\/expenses\/expenses$/).waitFor();

  await page.getByRole("button", { name: "Reset the books" }).click();
  await page.getByText("Nobody is connected.").waitFor();
  await page.getByText("None yet.").waitFor();
  expect(problems).toEqual([]);
}, 120_000);

/** It defaults to today. */
async function dateOfNewExpense(url: string): Promise<unknown> {
  const input = { category: { name: "Gas & Electrical" }, amount: { amount: "1.00", currency: "CAD" } };
  const answer = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      query:
        "mutation ($input: ExpenseCreateInput!) { expenseCreate(input: $input) { expense { date } userErrors { message } } }",
      variables: { input },
    }),
  });
  const { data } = await answer.json();
  expect(data?.expenseCreate.userErrors).toEqual([]);
  return data?.expenseCreate.expense.date;
}
