import { describe, expect, test } from "vitest";
import { toKeyRing } from "../../src/oauth/seal.ts";
import { openStore } from "../../src/store/index.ts";
import { sharedStores } from "../store/databases.ts";
import { startKnown } from "../store/graphs.ts";
import { books } from "../support/books.ts";
import { rows, start } from "../support/start.ts";

const now = new Date("2026-06-30T18:00:00Z");
const accounts = "/accounting/businesses/1bc487e7-b157-4740-8232-46782768f286/ledger_accounts/accounts";
const ensure = `mutation ($input: LedgerAccountEnsureInput!) { ledgerAccountEnsure(input: $input) {
  ledgerAccount { id name subKind } created replayed userErrors { code path message candidates { id } } } }`;
const input = { name: "Processing fees", subKind: "OPERATING_EXPENSE" };
const account = { id: expect.any(String), ...input };

describe("the fees account is selected or created: ledgerAccountEnsure(name, type)", () => {
  test("creates it once, and returns it afterwards", async () => {
    const { ask, sandbox } = await startKnown({ books: books({}), now });
    const first = await ask(ensure, { variables: { input } });
    const payload = { ledgerAccount: account, created: true, replayed: false, userErrors: [] };
    expect(first).toEqual({ data: { ledgerAccountEnsure: payload } });
    expect(sandbox.asked()).toEqual([`GET ${accounts}`, `POST ${accounts}`]);
    sandbox.forget();
    const again = await ask(ensure, { variables: { input: { ...input, name: " PROCESSING fees " } } });
    expect(again.data.ledgerAccountEnsure).toEqual({
      ...{ ledgerAccount: first.data.ledgerAccountEnsure?.ledgerAccount, created: false },
      ...{ replayed: false, userErrors: [] },
    });
    expect(sandbox.asked()).toEqual([`GET ${accounts}`]);
    // A lost answer is settled by looking, with or without a key.
    for (const key of [{ idempotencyKey: "k" }, {}]) {
      const lost = { ...input, name: `Lost ${Object.keys(key).length}`, ...key };
      sandbox.answerNext({ method: "POST" }, { reset: true, after: "commit" });
      const { errors } = await ask(ensure, { variables: { input: lost } });
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["OUTCOME_UNKNOWN"]);
      sandbox.faults.clear();
      const { data } = await ask(ensure, { variables: { input: lost } });
      expect(data.ledgerAccountEnsure).toMatchObject({ ledgerAccount: { name: lost.name }, userErrors: [] });
    }
    expect(sandbox.committed("POST")).toHaveLength(2);
  });

  test("rejects a name that is blank, of another kind, or of several accounts", async () => {
    const { ask, sandbox } = await startKnown({ books: books({}), now });
    const twin = `mutation { ledgerAccountCreate(input: { name: "Twin", subKind: EQUITY }) { ledgerAccount { id } } }`;
    const twins = [await ask(twin), await ask(twin)].map(
      ({ data }) => data.ledgerAccountCreate?.ledgerAccount,
    );
    sandbox.forget();
    const errorsOf = async (changes: object) => {
      const { data } = await ask(ensure, { variables: { input: { ...input, ...changes } } });
      expect(data.ledgerAccountEnsure).toMatchObject({ ledgerAccount: null, created: false });
      return rows(data.ledgerAccountEnsure?.userErrors);
    };
    expect(await errorsOf({ name: " " })).toMatchObject([{ code: "REQUIRED", path: ["name"] }]);
    expect(await errorsOf({ name: "twin", subKind: "EQUITY" })).toMatchObject([
      { code: "AMBIGUOUS", path: ["name"], candidates: twins },
    ]);
    expect(await errorsOf({ name: "twin" })).toMatchObject([
      { code: "INVALID", path: ["subKind"], message: expect.stringContaining("is EQUITY") },
    ]);
    expect(sandbox.committed("POST")).toEqual([]);
  });
});

describe.each(sharedStores())("two processes over $name", ({ missing, place }) => {
  test.skipIf(missing)("two concurrent ensure calls make one account", async () => {
    const where = await place();
    const keys = toKeyRing(`k1:${Buffer.alloc(32, 1).toString("base64")}`);
    const { sandbox, apiOrigin } = await start({ books: books({}), now });
    const graphs = await Promise.all(
      [1, 2].map(async () => start({ now, app: { apiOrigin, store: await openStore(where), keys } })),
    );
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, at) => graphs[at % 2]?.ask(ensure, { variables: { input } })),
    );
    const payloads = answers.map((answer) => answer?.data.ledgerAccountEnsure);
    expect(new Set(payloads.map((payload) => payload?.ledgerAccount?.id)).size).toBe(1);
    expect(payloads.filter((payload) => payload?.created)).toHaveLength(1);
    expect(sandbox.committed("POST")).toHaveLength(1);
  });
});
