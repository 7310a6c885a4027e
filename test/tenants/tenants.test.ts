import { describe, expect, test } from "vitest";
import { entities, mutationsWithIds } from "../every/nouns/contract.ts";
import { start } from "../support/start.ts";
import { createAsker, withoutIds } from "./asker.ts";
import { type Tenant, tenantBooks, tenants } from "./books.ts";
import { drive } from "./drive.ts";
import { judge, noVerdict } from "./judge.ts";
import { idOf, nobody, type Reach, reaches, type Stranger } from "./strangers.ts";

const now = new Date("2026-06-29T16:48:49Z");
const credentials = ({ token }: Tenant) => ({ authorization: `Bearer ${token}` });

describe("many tenants in one server", () => {
  // `npm run rig:tenants` is the same with 200 tenants and 20,000 operations.
  test("nothing of one is in an answer to another", async () => {
    const all = tenants(8);
    const { url } = await start({ books: tenantBooks(all), now, app: { accessToken: undefined } });
    const driven = await drive({ url, tenants: all, operations: 400, atOnce: 16, seed: 5, credentials });
    expect(driven.findings).toEqual([]);
    expect(driven.operations).toBe(400);
    expect(driven.withOwn).toBeGreaterThan(200);
    expect(driven.amounts).toBeGreaterThan(2_000);
  });

  test("somebody else's record is answered like one of nobody's, and like one that is not there, letter for letter", async () => {
    const all = tenants(3);
    const { url, sandbox } = await start({ books: tenantBooks(all), now, app: { accessToken: undefined } });
    const { ask } = createAsker(url, credentials);
    const [own, other] = all as [Tenant, Tenant];
    await ask(own, { name: "me", query: "{ caller { freshbooksId } }" });
    const differing: unknown[] = [];
    for (const to of reaches) {
      const about = async (stranger: Stranger) =>
        withoutIds(await ask(own, { ...to, variables: to.variables(stranger, own) }), stranger);
      sandbox.forget();
      const theirs = await about(other);
      const crossed = sandbox
        .asked()
        .filter((line) => line.includes(other.accountId) || line.includes(String(other.businessId)));
      const nobodys = await about(nobody);
      if (theirs !== nobodys || crossed.length > 0) differing.push([to.name, theirs, nobodys, crossed]);
      const gone = missingIn(to, own);
      const missing = gone && withoutIds(await ask(own, { ...to, variables: gone }), own);
      if (missing && theirs !== missing) differing.push([to.name, theirs, missing]);
    }
    expect(differing).toEqual([]);
  });

  test("every entity has a first record in each tenant's books, which its owner reads", async () => {
    const [own] = tenants(1) as [Tenant];
    const { url } = await start({ books: tenantBooks([own]), now, app: { accessToken: undefined } });
    const { ask } = createAsker(url, credentials);
    for (const { noun, single } of entities) {
      const query = `query ($id: ID!) { ${single}(id: $id) { id } }`;
      const id = idOf(noun, 1, own);
      expect(await ask(own, { name: single, query, variables: { id } })).toContain(
        JSON.stringify({ data: { [single]: { id } } }),
      );
    }
  });

  test("every mutation that takes the id of a record is tried with a stranger's", () => {
    const tried = new Set(reaches.map(({ name }) => name));
    expect(mutationsWithIds.filter((name) => !tried.has(name))).toEqual([]);
  });

  test("what would cross is found", () => {
    const verdict = noVerdict();
    const [own, other] = tenants(2) as [Tenant, Tenant];
    judge(verdict, own, "a name", `{"data":{"client":{"organization":"Client 1 ${other.mark}"}}}`);
    judge(verdict, own, "an amount", `{"data":{"total":{"amount":"100.09","currency":"USD"}}}`);
    judge(verdict, own, "a business", `{"data":{"businesses":[{"id":"Business:${other.businessId}"}]}}`);
    judge(
      verdict,
      own,
      "all theirs",
      `{"data":{"a":"${own.mark}","total":{"amount":"200.14","currency":"USD"}}}`,
    );
    expect(verdict.findings.map((finding) => finding.split(":")[0])).toEqual([
      "a name",
      "an amount",
      "a business",
    ]);
  });
});

/** With unused numbers, in the caller's own books; undefined if there is no number to change. */
function missingIn(to: Reach, own: Tenant): Record<string, unknown> | undefined {
  const there = JSON.stringify(to.variables(own, own));
  const missing = to.missing
    ? there
        .replace(to.missing, "$1987654")
        .replace(/((?:TeamMember|LedgerAccount):\d+:)[0-9a-f]{8}/g, (_, before) => `${before}00000000`)
    : there;
  return missing === there ? undefined : JSON.parse(missing);
}
