import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Answer as Wired } from "../../../src/sandbox/wire/exchange.ts";
import { open, rows, start, type Tree } from "../../support/start.ts";
import { triesOf } from "../echo/cases.ts";
import { capital } from "../echo/samples.ts";
import { cast, writes } from "../echo/writes.ts";
import { tables } from "../nouns/tables.ts";
import type { Wire } from "./lists.ts";

const saidIn = (payload: Tree | undefined) =>
  rows(payload?.userErrors).map(({ path, code }) => `${code} ${rows(path).map(String)[0] ?? ""}`);

/** The record in a write's response, of any family. */
function recordIn(body: unknown): Wire | undefined {
  const { response } = body as { response?: { result?: Wire } };
  const [record] = Object.values(response?.result ?? (body as Wire));
  return typeof record === "object" && record !== null ? (record as Wire) : undefined;
}

const unreadable = { secret: "Lieschen Müller's" };

/** Write responses with something else under a key. */
const spoiling = (key: string) =>
  (["POST", "PUT"] as const).map((method) => ({
    ...{ fault: "rewrite" as const, method, path: /^\/(accounting|projects|timetracking|comments)/ },
    rewrite: (answer: Wired): Wired => {
      const body = structuredClone(answer.body);
      const record = recordIn(body);
      if (record && key in record) record[key] = unreadable;
      return { ...answer, body };
    },
  }));

/** Known without an id: the service that was named, and a recurring expense, which cannot be read by it. */
const knownWithout = ["serviceUpdate", "expenseProfileCreate"];

describe.each(writes.filter(({ readsBack }) => !readsBack))(
  "$mutation was carried out, whatever of its answer cannot be read",
  (write) => {
    const { mutation, record, base, key: shown = "id" } = write;
    const table = tables.get(record);
    const keys = new Set(Object.values(table?.fields ?? {}).flatMap((field) => field.keys));
    const [tried] = triesOf(write).tries.filter(({ field }) => field !== "receipt");
    const query = `mutation ($input: ${capital(mutation)}Input!) { ${mutation}(input: $input) { ${record} { ${shown} } userErrors { path code } } }`;
    let started: Awaited<ReturnType<typeof open>>;

    beforeAll(async () => {
      started = await open({
        books: cast(),
        settings: { ratePerMinute: 100_000, accountingPostsPerMinute: 100_000 },
      });
    });
    afterAll(() => started.close());

    test.each([...keys])("%s", async (key) => {
      // A second tax of that name is rejected.
      const own = mutation === "taxCreate" && { name: `Base ${key}` };
      const input = { ...base, ...own, ...(tried && { [tried.field]: tried.sample(undefined) }) };
      const { sandbox, ask } = started;
      if (mutation === "retainerCreate") sandbox.reset(); // a client has one
      sandbox.faults.clear();
      sandbox.faults.add({ rules: spoiling(key) });
      const { data, errors } = await ask(query, { variables: { input } });

      const payload = data[mutation];
      if (table?.fields.id?.keys.includes(key) && !knownWithout.includes(mutation)) {
        expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["OUTCOME_UNKNOWN"]);
        return;
      }
      expect(errors).toBeUndefined();
      expect(payload?.[record]?.[shown]).toBeTruthy();
      // More is sent than the input has where FreshBooks replaces what is omitted.
      for (const said of saidIn(payload)) expect(said).toMatch(/^NOT_APPLIED /);
      if (tried && table?.fields[tried.field]?.keys.includes(key))
        expect(saidIn(payload)).toContain(`NOT_APPLIED ${tried.field}`);
    });
  },
);

describe("what a write answers and cannot be read", () => {
  const update = (shows: string) =>
    `mutation { clientUpdate(input: { id: "Client:ACM123:1", note: "n" }) { client { ${shows} } userErrors { path code } } }`;

  test("is an error where it is selected, beside the record", async () => {
    const { sandbox, known } = await start({ books: cast() });
    sandbox.faults.add({ rules: spoiling("signup_date") });
    const { data, errors } = await known(update("id note createdAt"));
    expect(data.clientUpdate).toEqual({
      client: { id: "Client:ACM123:1", note: "n", createdAt: null },
      userErrors: [],
    });
    expect(errors).toMatchObject([
      {
        path: ["clientUpdate", "client", "createdAt"],
        extensions: { code: "UPSTREAM_UNAVAILABLE", noun: "client", freshbooksId: "1", field: "createdAt" },
      },
    ]);
    expect(sandbox.committed()).toHaveLength(1);
  });

  test("is not confirmed where it was sent", async () => {
    const { sandbox, known } = await start({ books: cast() });
    sandbox.faults.add({ rules: spoiling("note") });
    const { data, errors } = await known(update("id"));
    expect(errors).toBeUndefined();
    expect(data.clientUpdate).toEqual({
      client: { id: "Client:ACM123:1" },
      userErrors: [{ path: ["note"], code: "NOT_APPLIED" }],
    });
  });

  test("whether a record is archived now is not confirmed by what cannot be read", async () => {
    const { sandbox, known } = await start({ books: cast() });
    sandbox.faults.add({ rules: spoiling("vis_state") });
    const { data, errors } = await known(
      `mutation { clientArchive(input: { id: "Client:ACM123:1" }) { client { id } userErrors { path code message } } }`,
    );
    expect(errors).toBeUndefined();
    expect(data.clientArchive).toEqual({
      client: { id: "Client:ACM123:1" },
      userErrors: [
        {
          ...{ path: ["id"], code: "NOT_APPLIED" },
          message: "FreshBooks accepted it and returned no readable state of the record",
        },
      ],
    });
    expect(sandbox.committed()).toHaveLength(1);
  });
});
