import { expect, test } from "vitest";
import { liveFeed } from "./live.ts";
import { startWebhooks } from "./webhooks/start.ts";

test("metrics show the feeds, their changes and sweeps, and how late webhooks become changes", async () => {
  const metrics = { on: true, token: undefined };
  const { ask, enable, sandbox, url, verified } = await startWebhooks({ app: { metrics } });
  const counts = async () => {
    const lines = (await (await fetch(`${url}/metrics`)).text()).split("\n");
    const ours = lines.filter((line) => /^(feed|changes_|webhook_lag_seconds_(count|sum))/.test(line));
    return new Map(
      ours.map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.slice(line.lastIndexOf(" ")))]),
    );
  };
  const feeds = async () => {
    const all = await counts();
    return ["syncing", "live", "stalled"].map((phase) => all.get(`feeds_on{phase="${phase}"}`));
  };
  expect(await feeds()).toEqual([0, 0, 0]);

  sandbox.faults.add({ rules: [{ fault: "roleGate", path: /items\/items/ }] });
  await enable({ recordKinds: ["CLIENT", "OTHER_INCOME", "ITEM"] });
  await liveFeed({ ask });
  await verified(2);
  sandbox.edit({
    method: "PUT",
    path: "/accounting/account/ACM123/users/clients/1",
    body: { client: { organization: "Alder" } },
  });
  const input = { amount: { amount: "5.00", currency: "USD" }, date: "2026-06-01", source: "A" };
  const { data } = await ask(
    "mutation ($input: OtherIncomeCreateInput!) { otherIncomeCreate(input: $input) { userErrors { code path } } }",
    { variables: { input: { ...input, category: "OTHER", method: "Cash" } } },
  );
  expect(data.otherIncomeCreate?.userErrors).toEqual([]);
  await expect
    .poll(async () => (await ask("{ business { sync { lastNumber } } }")).data.business?.sync?.lastNumber)
    .toBe(2);

  const all = await counts();
  expect(await feeds()).toEqual([0, 1, 0]);
  expect(Object.fromEntries([...all].filter(([name]) => /^(changes|feed_sweeps)/.test(name)))).toEqual({
    'changes_published_total{kind="CLIENT",origin="ELSEWHERE"}': 1,
    'changes_published_total{kind="OTHER_INCOME",origin="SELF"}': 1,
    'feed_sweeps_total{kind="CLIENT",outcome="ok"}': 1,
    'feed_sweeps_total{kind="OTHER_INCOME",outcome="ok"}': 1,
    'feed_sweeps_total{kind="ITEM",outcome="failed"}': 1,
  });
  expect(all.get('feed_sweep_duration_seconds_count{outcome="failed"}')).toBe(1);
  expect(all.get('feed_sweep_duration_seconds_count{outcome="ok"}')).toBe(2);
  expect(all.get("webhook_lag_seconds_count")).toBe(1);
  expect(all.get("webhook_lag_seconds_sum")).toBeGreaterThan(0);
});
