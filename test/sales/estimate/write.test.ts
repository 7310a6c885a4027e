import { describe, expect, test } from "vitest";
import { books } from "../../support/books.ts";
import { rows, start, type Tree } from "../../support/start.ts";

const now = new Date("2026-06-29T16:48:49Z");
const account = "/accounting/account/ACM123";
const estimates = `${account}/estimates/estimates`;
const money = (amount: string, currency = "USD") => ({ amount, currency });
const errorsIn = (payload: Tree | undefined) =>
  rows(payload?.userErrors).map(({ path, code }) => `${code} ${rows(path).join(".")}`.trim());

const mutate = (name: string, shows: string) =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
    ${name}(input: $input) { estimate { ${shows} } userErrors { path code message } } }`;

const line = (name: string, unitCost: string) => ({ name, description: "", quantity: "1", unitCost });
const two = () =>
  books({
    clients: [{ fields: { email: "maya@example.test" } }],
    estimates: [{ lines: [line("A", "10.00"), line("B", "20.00")] }],
  });

describe("estimateCreate", () => {
  test("sends everything once, dated today where the business is, and is a draft", async () => {
    const { known, sandbox } = await start({ now, books: books() });
    const input = {
      ...{ clientId: "Client:ACM123:1", number: "E-1", notes: "n", terms: "t", poNumber: "p" },
      ...{ discountPercent: "10", requiresSignature: true },
      lines: [
        {
          ...{ name: "Logo", quantity: "2", unitCost: money("50.00") },
          taxes: [{ name: "GST", percent: "5" }],
        },
      ],
    };
    const { data, errors } = await known(
      mutate(
        "estimateCreate",
        "id number status issueDate total { amount } requiresSignature notes terms poNumber discountPercent lines { lineId amount { amount } }",
      ),
      { variables: { input } },
    );
    expect(errors).toBeUndefined();
    expect(data.estimateCreate).toEqual({
      estimate: {
        ...{ id: "Estimate:ACM123:1", number: "E-1", status: "DRAFT", issueDate: "2026-06-29" },
        ...{ total: { amount: "94.50" }, requiresSignature: true, notes: "n", terms: "t", poNumber: "p" },
        discountPercent: "10",
        lines: [{ lineId: "1", amount: { amount: "100.00" } }],
      },
      userErrors: [],
    });
    expect(sandbox.asked()).toEqual([`GET ${account}/users/clients/1`, `POST ${estimates}?include[]=lines`]);
  });

  test("complains about everything at once, and sends nothing", async () => {
    const { known, sandbox } = await start({ now, books: books() });
    const input = {
      ...{ clientId: "Client:ACM123:9", discountPercent: "101" },
      lines: [{ quantity: "-1", unitCost: money("1.00") }],
    };
    const { data } = await known(mutate("estimateCreate", "id"), { variables: { input } });
    expect(errorsIn(data.estimateCreate)).toEqual([
      ...["NOT_FOUND clientId", "INVALID discountPercent"],
      ...["REQUIRED lines.0.name", "INVALID lines.0.quantity"],
    ]);
    expect(sandbox.committed()).toEqual([]);
  });
});

describe("estimateUpdate", () => {
  test("changes the lines it names and sends the others as they are", async () => {
    const { known, sandbox } = await start({ now, books: two() });
    const input = {
      id: "Estimate:ACM123:1",
      ...{ addLines: [{ name: "C", unitCost: money("3.00") }], notes: "new" },
      updateLines: [{ lineId: "2", unitCost: money("21.00") }],
    };
    const shows = "notes total { amount } lines { lineId name unitCost { amount } }";
    const { data } = await known(mutate("estimateUpdate", shows), { variables: { input } });
    expect(data.estimateUpdate).toEqual({
      estimate: {
        ...{ notes: "new", total: { amount: "34.00" } },
        lines: [
          { lineId: "1", name: "A", unitCost: { amount: "10.00" } },
          { lineId: "2", name: "B", unitCost: { amount: "21.00" } },
          { lineId: "3", name: "C", unitCost: { amount: "3.00" } },
        ],
      },
      userErrors: [],
    });
    expect(sandbox.asked()).toEqual([
      `GET ${estimates}/1?include[]=lines`,
      `PUT ${estimates}/1?include[]=lines`,
    ]);
  });

  test("keeps lines without a number when one is added, and finds none to change", async () => {
    const { known } = await start({ now, books: two(), settings: { estimateLinesNumbered: false } });
    const id = "Estimate:ACM123:1";
    const named = { id, updateLines: [{ lineId: "1", name: "x" }], removeLineIds: ["2"] };
    const refused = await known(mutate("estimateUpdate", "id"), { variables: { input: named } });
    expect(errorsIn(refused.data.estimateUpdate)).toEqual([
      ...["NOT_FOUND updateLines.0.lineId", "NOT_FOUND removeLineIds.0"],
    ]);
    const input = { id, addLines: [{ name: "C", unitCost: money("3.00") }] };
    const { data } = await known(mutate("estimateUpdate", "lines { lineId name }"), { variables: { input } });
    expect(data.estimateUpdate).toEqual({
      estimate: { lines: ["A", "B", "C"].map((name) => ({ lineId: null, name })) },
      userErrors: [],
    });
  });

  test("overwrites nothing that somebody else changed", async () => {
    const { known, sandbox } = await start({ now, books: two() });
    const input = { id: "Estimate:ACM123:1", notes: "x", expectedUpdatedAt: "2026-01-20T14:00:00Z" };
    const { data } = await known(mutate("estimateUpdate", "id"), { variables: { input } });
    expect(errorsIn(data.estimateUpdate)).toEqual(["STALE expectedUpdatedAt"]);
    expect(sandbox.committed()).toEqual([]);
  });
});

describe("estimateSend", () => {
  const words = { subject: "Estimate ::estimate number::", body: "As discussed." };

  test("goes to the client's own address, and the estimate is sent", async () => {
    const { known, sandbox } = await start({ now, books: two() });
    const input = { id: "Estimate:ACM123:1", email: words };
    const { data } = await known(mutate("estimateSend", "status"), { variables: { input } });
    expect(data.estimateSend).toEqual({ estimate: { status: "SENT" }, userErrors: [] });
    expect(sandbox.outbox()).toMatchObject([
      { about: "estimate", id: 1, recipients: ["maya@example.test"], ...words },
    ]);
  });

  test("complains about addresses and empty words before anything goes out", async () => {
    const { known, sandbox } = await start({ now, books: two() });
    const email = { recipients: ["maya"], subject: " ", body: "" };
    const { data } = await known(mutate("estimateSend", "id"), {
      variables: { input: { id: "Estimate:ACM123:1", email } },
    });
    expect(errorsIn(data.estimateSend)).toEqual([
      ...["REQUIRED email.subject", "REQUIRED email.body", "INVALID email.recipients.0"],
    ]);
    expect(sandbox.committed()).toEqual([]);
    expect(sandbox.outbox()).toEqual([]);
  });
});

describe("estimateAccept", () => {
  test.each([[{}], [{ acceptedInAllFields: false }]])(
    "accepts under %j, with one request",
    async (settings) => {
      const { known, sandbox } = await start({
        now,
        books: books({ estimates: [{ state: "viewed" }] }),
        settings,
      });
      const { data } = await known(mutate("estimateAccept", "status"), {
        variables: { input: { id: "Estimate:ACM123:1" } },
      });
      expect(data.estimateAccept).toEqual({ estimate: { status: "ACCEPTED" }, userErrors: [] });
      expect(sandbox.asked()).toEqual([`PUT ${estimates}/1`]);
    },
  );

  test.each([
    [{ status: 3, ui_status: "open", display_status: "viewed", accepted: false }, "VIEWED"],
    [{ status: 3, ui_status: "unheard", display_status: "viewed" }, null],
  ])("says so when FreshBooks shows another status: %j", async (wire, status) => {
    const { known } = await start({ now, books: books({ estimates: [{ wire }] }) });
    const { data } = await known(mutate("estimateAccept", "status"), {
      variables: { input: { id: "Estimate:ACM123:1" } },
    });
    expect(data.estimateAccept?.estimate).toEqual({ status });
    expect(errorsIn(data.estimateAccept)).toEqual(["NOT_APPLIED"]);
  });
});

test("an estimate is archived, deleted and restored", async () => {
  const { known, sandbox } = await start({ now, books: two() });
  const input = { id: "Estimate:ACM123:1" };
  for (const [name, archived, deleted] of [
    ["estimateArchive", true, false],
    ["estimateDelete", false, true],
    ["estimateRestore", false, false],
  ] as const) {
    const { data } = await known(mutate(name, "archived deleted"), { variables: { input } });
    expect(data[name]).toEqual({ estimate: { archived, deleted }, userErrors: [] });
    expect(sandbox.asked()).toEqual([`PUT ${estimates}/1`]);
  }
});
