import { describe, expect, test } from "vitest";
import type { Answer, Ask } from "../../../src/sandbox/wire/exchange.ts";
import { books } from "../../support/books.ts";
import { rows, start, type Tree } from "../../support/start.ts";

const now = new Date("2026-07-01T06:00:00Z"); // 30 June in Vancouver
const account = "/accounting/account/ACM123";
const notes = `${account}/credit_notes/credit_notes`;
const money = (amount: string, currency = "USD") => ({ amount, currency });
const errorsIn = (payload: Tree | undefined) =>
  rows(payload?.userErrors).map(({ path, code }) => `${code} ${rows(path).join(".")}`.trim());

const mutate = (name: string, shows: string) =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
    ${name}(input: $input) { creditNote { ${shows} } userErrors { path code message } } }`;

const line = (name: string, unitCost: string) => ({ name, description: "", quantity: "1", unitCost });
const two = () => books({ creditNotes: [{ lines: [line("A", "10.00"), line("B", "20.00")] }] });
const linesShown = "total { amount } lines { name unitCost { amount } }";

describe("creditNoteCreate", () => {
  test.each([
    [[{ name: "A", unitCost: money("0.00") }]],
    [[{ name: "A", quantity: "0", unitCost: money("5.00") }]],
    [[{ name: "A", unitCost: money("-5.00") }]],
    [
      [
        { name: "A", quantity: "3", unitCost: money("0.1") },
        { name: "B", unitCost: money("-0.3") },
      ],
    ],
    [
      [
        { name: "A", unitCost: money("100.00") },
        { name: "B", unitCost: money("-95.00"), taxes: [{ name: "GST", percent: "10" }] },
      ],
    ],
  ])("of zero or below is rejected: %j", async (lines) => {
    const { known, sandbox } = await start({ now, books: books() });
    const input = { clientId: "Client:ACM123:1", lines };
    const { data } = await known(mutate("creditNoteCreate", "id"), { variables: { input } });
    expect(errorsIn(data.creditNoteCreate)).toEqual(["INVALID lines"]);
    expect(sandbox.committed()).toEqual([]);
  });

  test("sends everything once, and the client has the credit at once", async () => {
    const { known, sandbox } = await start({ now, books: books() });
    const input = {
      ...{ clientId: "Client:ACM123:1", kind: "PREPAYMENT", number: "C-1", notes: "n", terms: "t" },
      lines: [
        {
          ...{ name: "Retainer", quantity: "2", unitCost: money("50.00") },
          taxes: [{ name: "GST", percent: "5" }],
        },
      ],
    };
    const { data, errors } = await known(
      mutate(
        "creditNoteCreate",
        "id number kind status issueDate total { amount } notes terms client { credit { amount currency } }",
      ),
      { variables: { input } },
    );
    expect(errors).toBeUndefined();
    expect(data.creditNoteCreate).toEqual({
      creditNote: {
        ...{ id: "CreditNote:ACM123:1", number: "C-1", kind: "PREPAYMENT", status: "CREATED" },
        ...{ issueDate: "2026-06-30", total: { amount: "105.00" }, notes: "n", terms: "t" },
        client: { credit: [money("105.00")] },
      },
      userErrors: [],
    });
    expect(sandbox.asked()).toEqual([
      `GET ${account}/users/clients/1`,
      `POST ${notes}?include[]=lines`,
      `GET ${account}/users/clients/1?include[]=credit_balance`,
    ]);
    expect(sandbox.committed("POST")).toHaveLength(1);
  });

  test("complains about everything at once, and sends nothing", async () => {
    const { known, sandbox } = await start({ now, books: books() });
    const input = {
      ...{ clientId: "Client:ACM123:9", kind: "OVERPAYMENT" },
      lines: [{ quantity: "-1", unitCost: money("1.00") }],
    };
    const { data } = await known(mutate("creditNoteCreate", "id"), { variables: { input } });
    expect(errorsIn(data.creditNoteCreate)).toEqual([
      ...["NOT_FOUND clientId", "INVALID kind", "REQUIRED lines.0.name", "INVALID lines.0.quantity"],
    ]);
    const none = { clientId: "Client:ACM123:1", lines: [] };
    const { data: empty } = await known(mutate("creditNoteCreate", "id"), { variables: { input: none } });
    expect(errorsIn(empty.creditNoteCreate)).toEqual(["REQUIRED lines"]);
    expect(sandbox.committed()).toEqual([]);
  });
});

/** How FreshBooks may take a PUT and know the lines of a credit note: not on record. */
const ways = (["merge", "whole"] as const).flatMap((creditNotePuts) =>
  [true, false].map((creditLinesNumbered) => ({ creditNotePuts, creditLinesNumbered })),
);

describe.each(ways)("creditNoteUpdate, under %j", (settings) => {
  test("of one field leaves everything else as it is, lines included", async () => {
    const cast = books({
      creditNotes: [
        {
          ...{ kind: "prepayment", number: "C-9", lines: [line("A", "10.00"), line("B", "20.00")] },
          fields: { terms: "t" },
        },
      ],
    });
    const { known, sandbox } = await start({ now, books: cast, settings });
    const { data, errors } = await known(
      mutate("creditNoteUpdate", `kind number issueDate currency terms notes ${linesShown}`),
      { variables: { input: { id: "CreditNote:ACM123:1", notes: "new" } } },
    );
    expect(errors).toBeUndefined();
    expect(data.creditNoteUpdate).toEqual({
      creditNote: {
        ...{ kind: "PREPAYMENT", number: "C-9", issueDate: "2026-02-20", currency: "USD", terms: "t" },
        ...{ notes: "new", total: { amount: "30.00" } },
        lines: [
          { name: "A", unitCost: { amount: "10.00" } },
          { name: "B", unitCost: { amount: "20.00" } },
        ],
      },
      userErrors: [],
    });
    expect(sandbox.asked()).toEqual([`GET ${notes}/1?include[]=lines`, `PUT ${notes}/1?include[]=lines`]);
  });

  test.each([
    ["fewer", ["C"]],
    ["as many", ["B", "A"]],
    ["more", ["A", "C", "D"]],
  ])("replaces the lines by %s", async (_, names) => {
    const { known } = await start({ now, books: two(), settings });
    const lines = names.map((name) => ({ name, unitCost: money("7.00") }));
    const { data } = await known(mutate("creditNoteUpdate", linesShown), {
      variables: { input: { id: "CreditNote:ACM123:1", lines } },
    });
    expect(data.creditNoteUpdate).toEqual({
      creditNote: {
        total: { amount: `${7 * names.length}.00` },
        lines: names.map((name) => ({ name, unitCost: { amount: "7.00" } })),
      },
      userErrors: [],
    });
  });
});

describe("creditNoteUpdate", () => {
  test("names the lines that are there by their own ids, and makes none up", async () => {
    const { known, sandbox } = await start({ now, books: two() });
    const lines = ["A", "B", "C"].map((name) => ({ name, unitCost: money("1.00") }));
    const bodies: string[] = [];
    const rewrite = (answer: Answer, { body }: Ask) => {
      bodies.push(body.toString("utf8"));
      return answer;
    };
    sandbox.faults.add({ rules: [{ fault: "rewrite", method: "PUT", rewrite }] });
    await known(mutate("creditNoteUpdate", "id"), {
      variables: { input: { id: "CreditNote:ACM123:1", lines } },
    });
    const sent = JSON.parse(bodies.join()).credit_note;
    expect(sent).toMatchObject({ clientid: 1, create_date: "2026-02-20", credit_type: "goodwill" });
    expect(sent.lines.map(({ id }: { id?: string }) => id)).toEqual(["20001-1", "20001-2", undefined]);
  });

  test("reports lines that FreshBooks keeps although they were replaced", async () => {
    const { known } = await start({ now, books: two(), settings: { lineWrites: "merge" } });
    const lines = [{ name: "C", unitCost: money("1.00") }];
    const { data } = await known(mutate("creditNoteUpdate", linesShown), {
      variables: { input: { id: "CreditNote:ACM123:1", lines } },
    });
    expect(errorsIn(data.creditNoteUpdate)).toEqual(["NOT_APPLIED lines"]);
    expect(rows(data.creditNoteUpdate?.creditNote?.lines)).toHaveLength(2);
  });

  test.each([
    [{}, ["REQUIRED"]],
    [
      { lines: null, issueDate: null, number: null },
      ["REQUIRED lines", "REQUIRED issueDate", "REQUIRED number"],
    ],
    [{ lines: [] }, ["REQUIRED lines"]],
    [
      { lines: [{ name: "A", unitCost: money("1.00", "CAD") }] },
      ["CURRENCY_MISMATCH lines.0.unitCost.currency"],
    ],
    [{ id: "CreditNote:ACM123:9", notes: "x" }, ["NOT_FOUND id"]],
  ])("of %j writes nothing", async (fields, expected) => {
    const { known, sandbox } = await start({ now, books: two() });
    const { data } = await known(mutate("creditNoteUpdate", "id"), {
      variables: { input: { id: "CreditNote:ACM123:1", ...fields } },
    });
    expect(errorsIn(data.creditNoteUpdate)).toEqual(expected);
    expect(sandbox.committed()).toEqual([]);
  });
});

test("creditNoteDelete takes the credit back", async () => {
  const { known, sandbox } = await start({ now, books: two() });
  const { data } = await known(mutate("creditNoteDelete", "deleted client { credit { amount } }"), {
    variables: { input: { id: "CreditNote:ACM123:1" } },
  });
  expect(data.creditNoteDelete).toEqual({
    creditNote: { deleted: true, client: { credit: [] } },
    userErrors: [],
  });
  expect(sandbox.asked()).toEqual([
    `PUT ${notes}/1`,
    `GET ${account}/users/clients/1?include[]=credit_balance`,
  ]);
});
