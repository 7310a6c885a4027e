import { describe, expect, test } from "vitest";
import { books } from "../support/books.ts";
import { start } from "../support/start.ts";

const shows = `lateFee { enabled days kind value repeats taxes { name percent } compoundsTaxes }
  lateReminders { position delayDays enabled body }`;
const nouns = [
  {
    noun: "client",
    id: "Client:ACM123:1",
    base: { organization: "Late Ltd" },
    path: "/accounting/account/ACM123/users/clients",
  },
  {
    noun: "invoice",
    id: "Invoice:ACM123:1",
    base: { clientId: "Client:ACM123:1", issueDate: "2026-01-01" },
    path: "/accounting/account/ACM123/invoices/invoices",
  },
];
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const operationOf = (noun: string, verb: string) =>
  `mutation ($input: ${capital(noun)}${verb}Input!) { ${noun}${verb}(input: $input) { ${noun} { ${shows} } userErrors { path code } } }`;
const seeded = () => books({ clients: 1, invoices: [{}] });

const fee = {
  ...{ days: 10, kind: "PERCENT", value: "12.5", repeats: true },
  ...{ taxes: [{ name: "HST", percent: "13" }], compoundsTaxes: true },
};
const off = (position: number, delayDays: number) => ({ position, delayDays, enabled: false, body: null });

describe.each(nouns)("$noun", ({ noun, id, base, path }) => {
  const update = operationOf(noun, "Update");
  const written = { lateFee: fee, lateReminders: [{ position: 3, delayDays: 14, body: "Please pay" }] };

  test("is created with a late fee and reminders, in one request", async () => {
    const { known, sandbox } = await start({ books: seeded() });
    const { data, errors } = await known(operationOf(noun, "Create"), {
      variables: { input: { ...base, ...written } },
    });
    expect(errors).toBeUndefined();
    expect(data[`${noun}Create`]).toEqual({
      [noun]: {
        lateFee: { enabled: true, ...fee },
        lateReminders: [off(1, -7), off(2, 0), { ...written.lateReminders[0], enabled: true }],
      },
      userErrors: [],
    });
    expect(sandbox.committed("POST")).toEqual([
      expect.stringContaining("?include[]=late_fee&include[]=late_reminders"),
    ]);
  });

  test("a flat fee has at most the decimals of its currency", async () => {
    const { known, sandbox } = await start({ books: seeded() });
    const input = { ...base, currency: "USD", lateFee: { ...fee, kind: "FLAT", value: "0.001" } };
    const { data } = await known(operationOf(noun, "Create"), { variables: { input } });
    expect(data[`${noun}Create`]?.userErrors).toEqual([{ path: ["lateFee", "value"], code: "INVALID" }]);
    expect(sandbox.committed("POST")).toEqual([]);
  });

  test("a change is one PUT, in FreshBooks' own words", async () => {
    const { known, sandbox, apiOrigin } = await start({ books: seeded() });
    await known(update, { variables: { input: { id, ...written, lateFee: { ...fee, kind: "FLAT" } } } });
    const asked = `${path}/1?include[]=late_fee&include[]=late_reminders`;
    expect(sandbox.asked("PUT")).toEqual([asked]);

    const headers = { authorization: "Bearer sandbox-owner" };
    const stored = await (await fetch(`${apiOrigin}${asked}`, { headers })).json();
    // A client shows the numbers as they came, an invoice as texts.
    const number = (value: number) => (noun === "client" ? value : String(value));
    expect(stored.response.result[noun]).toMatchObject({
      late_fee: {
        ...{ enabled: true, days: 10, type: "flat-fee", value: number(12.5), repeat: true },
        ...{ first_tax_name: "HST", first_tax_percent: number(13), compounded_tax: true },
        ...{ second_tax_name: null, second_tax_percent: number(0) },
      },
      late_reminders: [
        { position: 1, delay: -7, enabled: false, body: "" },
        { position: 2, delay: 0, enabled: false, body: "" },
        { position: 3, delay: 14, enabled: true, body: "Please pay" },
      ],
    });
  });

  test.each([{ reminderWrites: "merge", flatFeeWord: "flat" }, { reminderWrites: "replace" }] as const)(
    "what is left out or null is switched off, whatever FreshBooks does with it (%o)",
    async (settings) => {
      const { known, ask } = await start({ books: seeded(), settings });
      const flat = { ...fee, kind: "FLAT" };
      const first = {
        id,
        lateFee: flat,
        lateReminders: [{ position: 1, delayDays: 1 }, written.lateReminders[0]],
      };
      expect((await known(update, { variables: { input: first } })).data[`${noun}Update`]).toMatchObject({
        [noun]: { lateFee: flat, lateReminders: [{ enabled: true }, off(2, 0), { enabled: true }] },
        userErrors: [],
      });
      const second = { id, lateReminders: [{ position: 2, delayDays: 2 }] };
      expect((await ask(update, { variables: { input: second } })).data[`${noun}Update`]).toMatchObject({
        [noun]: { lateFee: flat, lateReminders: [off(1, -7), { position: 2, enabled: true }, off(3, 7)] },
        userErrors: [],
      });
      const third = { id, lateFee: null, lateReminders: null };
      expect((await ask(update, { variables: { input: third } })).data[`${noun}Update`]).toMatchObject({
        [noun]: {
          lateFee: { enabled: false, value: "0" },
          lateReminders: [off(1, -7), off(2, 0), off(3, 7)],
        },
        userErrors: [],
      });
    },
  );

  test("all that cannot be is reported before anything is sent", async () => {
    const { known, sandbox } = await start({ books: seeded() });
    const tax = { name: "", percent: "-1" };
    const { data } = await known(update, {
      variables: {
        input: {
          id,
          lateFee: {
            ...fee,
            days: -1,
            value: "-1",
            taxes: [tax, { name: "A", percent: "1" }, { name: "B", percent: "1" }],
          },
          lateReminders: [0, 2, 2, 4].map((position) => ({ position, delayDays: 1 })),
        },
      },
    });
    expect(data[`${noun}Update`]).toEqual({
      [noun]: null,
      userErrors: [
        { path: ["lateFee", "days"], code: "INVALID" },
        { path: ["lateFee", "value"], code: "INVALID" },
        { path: ["lateFee", "taxes"], code: "TOO_MANY" },
        { path: ["lateFee", "taxes", "0", "name"], code: "REQUIRED" },
        { path: ["lateFee", "taxes", "0", "percent"], code: "INVALID" },
        { path: ["lateReminders", "0", "position"], code: "INVALID" },
        { path: ["lateReminders", "2", "position"], code: "INVALID" },
        { path: ["lateReminders", "3", "position"], code: "INVALID" },
      ],
    });
    expect(sandbox.committed()).toEqual([]);
  });
});
