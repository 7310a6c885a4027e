import { expect, test } from "vitest";
import { execute, ready } from "../support/pages/chromium.ts";
import { opensGraphiql, query, seen, soon } from "../support/pages/graphiql.ts";

const open = opensGraphiql();

test("it turns dark and light with the system", async (context) => {
  const { page } = await open(context);
  const colour = () =>
    page
      .locator(`${query} .mtk1`)
      .first()
      .evaluate((text) => getComputedStyle(text).color);

  for (const [colorScheme, expected] of [
    ["dark", "rgb(212, 212, 212)"],
    ["light", "rgb(0, 0, 0)"],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await expect.poll(colour, soon).toBe(expected);
  }
});

test("on a telephone the answer stands under the question, and no pane covers either", async (context) => {
  const { page, problems } = await open(context, { viewport: { width: 390, height: 844 } });
  await execute(page);
  await seen(page, '"data"');

  const question = await page.locator(".graphiql-editors").boundingBox();
  const answer = await page.locator(".graphiql-response").boundingBox();
  expect(answer?.y).toBeGreaterThan((question?.y ?? 0) + (question?.height ?? 0));
  expect(answer?.width).toBeGreaterThan(250);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);

  for (const name of ["Documentation Explorer", "History", "GraphiQL Explorer", "Examples"]) {
    await page.getByRole("button", { name: `Show ${name}` }).click();
    const pane = await page.locator(".graphiql-plugin").boundingBox();
    const editors = await page.locator(".graphiql-editors").boundingBox();
    expect((pane?.y ?? 0) + (pane?.height ?? 0), name).toBeLessThanOrEqual(editors?.y ?? 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(390);
    await page.getByRole("button", { name: /^Execute query/ }).click({ trial: true }); // nothing lies over it
    await page.getByRole("button", { name: `Hide ${name}` }).click();
  }
  expect(problems).toEqual([]);
});

test("on a telephone the tab of a shared link is in view, and so is one that is chosen", async (context) => {
  const { page, url, problems } = await open(context, { viewport: { width: 390, height: 844 } });
  /** How far a tab lies beyond the edges of the screen. */
  const beyond = async (which: "first" | "last") => {
    const { x, width } = (await page.getByRole("tab")[which]().boundingBox()) ?? { x: 9_999, width: 0 };
    return Math.max(0, -x, x + width - 390);
  };
  await page.goto(`${url}/graphiql?${new URLSearchParams({ query: "query Mine { caller { email } }" })}`);
  await ready(page);
  await expect.poll(() => page.getByRole("tab").last().innerText(), soon).toBe("Mine");
  await expect.poll(() => beyond("last"), soon).toBe(0);
  expect(await beyond("first")).toBeGreaterThan(0);
  await page.getByRole("tab").first().getByRole("button").first().click();
  await expect.poll(() => beyond("first"), soon).toBe(0);
  await page.reload();
  await ready(page);
  await expect.poll(() => beyond("first"), soon).toBe(0);
  expect(problems).toEqual([]);
});
