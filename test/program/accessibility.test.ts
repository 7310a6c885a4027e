import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { execute } from "../support/pages/chromium.ts";
import { browserFor, built, seen } from "../support/pages/graphiql.ts";
import { start } from "../support/start.ts";

/** Findings of axe that are GraphiQL's own: rule, and what its elements match. The library would have to change. */
const graphiqlsOwn: Record<string, { readonly of: string; readonly reason: string }> = {
  "color-contrast": {
    of: ".graphiql-doc-explorer *, .graphiql-explorer-root *",
    reason: "colors of names in the docs and the explorer",
  },
  "nested-interactive": { of: ".graphiql-tab", reason: "a tab contains its own Close button" },
  "link-in-text-block": { of: ".graphiql-doc-explorer *", reason: "types in the docs are not underlined" },
  "label-content-name-mismatch": { of: ".graphiql-history *", reason: "the label of a query in the history" },
  label: { of: ".graphiql-explorer-root input", reason: "arguments in the explorer have no label" },
  "select-name": { of: ".graphiql-explorer-root select", reason: "nor have those with a choice" },
};

/** Not looked at: the colors of its tokens and line numbers are the editor's own, and every line costs time. */
const editor = ".monaco-editor";

const owns = Object.fromEntries(Object.entries(graphiqlsOwn).map(([rule, { of }]) => [rule, of]));

/** What is serious or worse, and ours: `rule selector`. */
async function findings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ own, exclude }) => {
      const { axe: here } = globalThis as unknown as { axe: typeof axe };
      const { violations } = await here.run(
        { exclude: [[exclude]] },
        { resultTypes: ["violations"], elementRef: true },
      );
      return violations
        .filter(({ impact }) => impact === "serious" || impact === "critical")
        .flatMap(({ id, nodes }) => nodes.map(({ target, element }) => ({ id, target, element })))
        .filter(({ id, element }) => element?.isConnected && !(own[id] && element.matches(own[id])))
        .map(({ id, target }) => `${id} ${target.at(-1)}`);
    },
    { own: owns, exclude: editor },
  );
}

const sandboxDesk = {
  company: () => "Larkspur & Finch Studio",
  now: () => new Date("2026-06-29T16:48:00Z"),
  setClock() {},
  reset() {},
  onReset() {},
  requests: () => [
    "GET /auth/api/v1/users/me",
    "GET /accounting/account/Lf8Kq2/users/clients?page=1&per_page=100",
  ],
  faults: () => 2,
};

test("no page of ours has a serious finding of axe, on a telephone, on a screen, in the dark", async (context) => {
  const browser = await browserFor(context);
  await built();
  const { url } = await start({
    connecting: {},
    app: { books: { kind: "sandbox", origin: "http://127.0.0.1:0" }, sandboxDesk },
  });
  // Of this test alone: axe is a script, and no page of ours admits one.
  const page = await browser.newPage({ bypassCSP: true });
  const found: Record<string, string[]> = {};
  const look = async (name: string) => {
    for (const [width, colorScheme] of [
      [390, "light"],
      [1440, "dark"],
    ] as const) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme });
      const ours = await findings(page);
      if (ours.length > 0) found[`${name} at ${width}, ${colorScheme}`] = ours;
    }
  };

  for (const path of ["/", "/docs", "/docs/operating", "/connect/failed/denied", "/connect/done"]) {
    await page.goto(url + path);
    await look(path);
  }
  for (const person of [/Ada Larkspur/, /Noor Haverkamp/]) {
    await page.goto(`${url}/connect`);
    await page.getByLabel(person).check();
    await page.getByRole("button", { name: "Approve" }).click();
    await page.getByRole("heading", { name: /^Connected as/ }).waitFor();
  }
  await look("/connect/done");
  await page.goto(url);
  await page.getByText("Several people are connected").waitFor();
  await look("/ with two connections");

  await page.goto(`${url}/graphiql`);
  await execute(page);
  await seen(page, '"CONNECTION_REQUIRED"');
  await page.getByRole("button", { name: "Share a link to this query" }).click();
  await page.locator(".note p").waitFor();
  await look("/graphiql");
  await page.getByRole("button", { name: "Close", exact: true }).click();
  for (const pane of ["Documentation Explorer", "History", "GraphiQL Explorer", "Examples"]) {
    await page.getByRole("button", { name: `Show ${pane}` }).click();
    await look(`/graphiql with ${pane}`);
  }
  expect(found).toEqual({});
}, 120_000);
