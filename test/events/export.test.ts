import { afterAll, beforeAll, expect, test } from "vitest";
import { kinds } from "../../src/events/types.ts";
import { usualRules } from "../../src/http/rules.ts";
import { tokens } from "../../src/sandbox/identities.ts";
import { open, type Tree } from "../support/start.ts";
import { liveFeed } from "./live.ts";

type Started = Awaited<ReturnType<typeof open>>;

let started: Started;
beforeAll(async () => {
  started = await open({ app: { rules: { breaker: { ...usualRules.breaker, openMs: 0 } } } });
  await started.ask(
    `mutation { webhooksEnable(input: { businessId: "Business:14700001", sweepsOnly: true }) { userErrors { code message } } }`,
  );
  await liveFeed(started);
});
afterAll(() => started.close());

type Line = {
  recordKind?: string;
  recordId?: string;
  position?: string;
  record?: Tree | null;
  complete?: boolean;
  cursor?: string;
  errors?: unknown;
};

const linkTo = async (kindsWanted = "") => {
  const { data } = await started.ask(
    `{ business(id: "Business:14700001") { export${kindsWanted} { url mediaType cursor } } }`,
  );
  return data.business?.export as unknown as { url: string; mediaType: string; cursor: string };
};

async function download(url: string, token = tokens.owner): Promise<Line[]> {
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  expect([response.status, response.headers.get("content-type")]).toEqual([
    200,
    "application/jsonl; charset=utf-8",
  ]);
  const text = await response.text();
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
}

test("an export has every record once, the last twelve months first, and ends with the cursor of the feed", async () => {
  const { url, mediaType, cursor } = await linkTo();
  expect(mediaType).toBe("application/jsonl");
  started.sandbox.forget();
  const lines = await download(url);
  expect(lines.at(-1)).toEqual({ complete: true, cursor });
  const records = lines.slice(0, -1);
  expect(new Set(records.map(({ recordId }) => recordId)).size).toBe(records.length);
  expect(new Set(records.map(({ recordKind }) => recordKind))).toEqual(new Set(kinds));
  expect(records.filter(({ errors }) => errors)).toEqual([]);

  const { data } = await started.ask(
    `{ business(id: "Business:14700001") { sync { kinds { recordKind knownCount } } } }`,
  );
  const counts = Map.groupBy(records, ({ recordKind }) => recordKind);
  const known = data.business?.sync?.kinds as unknown as { recordKind: string; knownCount: number }[];
  expect(known.map(({ recordKind, knownCount }) => [recordKind, knownCount])).toEqual(
    known.map(({ recordKind }) => [recordKind, counts.get(recordKind)?.length ?? 0]),
  );
  const invoice = records.find(({ recordKind }) => recordKind === "INVOICE")?.record;
  expect(invoice).toMatchObject({
    __typename: "Invoice",
    number: expect.any(String),
    total: { currency: "USD" },
  });
  // Recent ones come before all others, type by type.
  const days = records.flatMap(({ recordKind, record }) =>
    recordKind === "INVOICE" ? [String(record?.issueDate)] : [],
  );
  const recentFrom = new URL(url).searchParams.get("recentFrom") ?? "";
  const isRecent = days.map((day) => day >= recentFrom);
  expect(isRecent.indexOf(false)).toBeGreaterThan(0);
  expect(isRecent.lastIndexOf(true)).toBeLessThan(isRecent.indexOf(false));
});

test("an interrupted export continues after the position of a line, without a gap and without a repeat", async () => {
  const { url } = await linkTo("(recordKinds: [CLIENT, TIME_ENTRY])");
  const whole = await download(url);
  for (const cut of [0, 30, 150, whole.length - 2]) {
    const rest = await download(`${url}&after=${whole[cut]?.position}`);
    expect(rest.map(({ recordId }) => recordId)).toEqual(
      whole.slice(cut + 1).map(({ recordId }) => recordId),
    );
  }
});

test("time entries are read by their days, a hundred at a time", async () => {
  const { url } = await linkTo("(recordKinds: [TIME_ENTRY])");
  started.sandbox.forget();
  const lines = await download(url);
  const requests = started.sandbox.asked("GET", "/timetracking/");
  expect(requests.length).toBeLessThanOrEqual(Math.ceil(lines.length / 100) * 2 + 2);
  expect(requests.every((request) => request.includes("started_from="))).toBe(true);
});

test("a failure that passes costs no record, and one that stays ends the export, to be continued", async () => {
  const { url } = await linkTo("(recordKinds: [CLIENT, INVOICE])");
  const whole = await download(url);
  const { faults } = started.sandbox;
  const failing = { fault: "error", status: 503, path: /users\/clients/ } as const;
  faults.add({ rules: [{ ...failing, times: 3 }] });
  expect(await download(url)).toEqual(whole);

  faults.clear();
  faults.add({ rules: [failing] });
  const part = await download(url);
  faults.clear();
  expect(part.at(-1)).toEqual({ error: { code: "UPSTREAM_UNAVAILABLE", message: expect.any(String) } });
  const invoices = part.slice(0, -1);
  expect(invoices.length).toBeGreaterThan(0);
  expect(invoices.every(({ recordKind }) => recordKind === "INVOICE")).toBe(true);
  const rest = await download(`${url}&after=${invoices.at(-1)?.position}`);
  expect([...invoices, ...rest]).toEqual(whole);
});

test("a wrong address is rejected, naming what is wrong", async () => {
  const { url } = await linkTo();
  const refused = async (change: (search: URLSearchParams) => void, of = url) => {
    const changed = new URL(of);
    change(changed.searchParams);
    const response = await fetch(changed, { headers: { authorization: `Bearer ${tokens.owner}` } });
    const { error = {}, errors = [error] } = (await response.json()) as never as {
      error?: { code?: string };
      errors?: { code?: string }[];
    };
    return [response.status, errors[0]];
  };
  expect(await refused((search) => search.set("after", "bm8"))).toMatchObject([400, {}]);
  expect(await refused((search) => search.set("recordKinds", "INVOICE,HOUSE"))).toMatchObject([400, {}]);
  expect(await refused((search) => search.set("cursor", "x"))).toMatchObject([400, {}]);
  expect(await refused(() => {}, url.replace("14700001", "14799999"))).toMatchObject([404, {}]);
});
