import { describe, expect, test } from "vitest";
import { books } from "../support/books.ts";
import { complaints } from "../support/send.ts";
import { rows, start } from "../support/start.ts";

const base = "/accounting/account/ACM123";
const cast = () => books({ clients: [{ id: 1 }, { id: 2, deleted: true }] });
const lines = [{ name: "Design", unitCost: { amount: "100.00" } }];
const whole = { currency: "USD", issueDate: "2026-06-15", lines };
const unknown = { ...whole, clientId: "Client:ACM123:99" };
const deleted = { ...whole, clientId: "Client:ACM123:2" };
const email = { recipients: ["a@example.test"], subject: "S", body: "B" };

const operation = (mutation: string, noun: string) =>
  `mutation ($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) {
    ${mutation}(input: $input) { ${noun} { id client { deleted } } userErrors { path code message } } }`;

describe.each([
  ["invoiceCreate", "invoice", `POST ${base}/invoices/invoices`],
  ["estimateCreate", "estimate", `POST ${base}/estimates/estimates`],
])("%s, a draft with its currency", (mutation, noun, post) => {
  const create = operation(mutation, noun);
  const started = async (settings: object = {}) => {
    const { known, sandbox } = await start({ books: cast(), settings });
    const sent = () => sandbox.asked().map((line) => line.replace(/\?.*/, ""));
    const run = async (input: object) => (await known(create, { variables: { input } })).data[mutation];
    return { known, sandbox, sent, run };
  };

  test.each(
    (["classic", "rpc"] as const).flatMap((errorStyle) =>
      (["written", "own"] as const).map((unknownClientsNamedBy) => ({ errorStyle, unknownClientsNamedBy })),
    ),
  )("of an unknown client is refused by FreshBooks, %j", async (settings) => {
    const { sent, run } = await started(settings);
    const payload = await run(unknown);
    expect(payload).toEqual({
      [noun]: null,
      userErrors: [
        {
          path: ["clientId"],
          code: "NOT_FOUND",
          message: "The record does not exist, or the caller has no access to it",
        },
      ],
    });
    expect(sent()).toEqual([post]);
  });

  test("says the same of an unknown client, whether it was read before or not", async () => {
    const { run } = await started();
    const { currency, ...without } = unknown;
    expect(await run(unknown)).toEqual(await run(without));
  });

  test("says the same of a deleted client, whether it was read before or not", async () => {
    const { sent, run } = await started();
    const payload = await run(deleted);
    expect(complaints(payload)).toEqual(["DELETED clientId"]);
    expect(String(rows(payload?.userErrors)[0]?.message)).toContain("`clientRestore`");
    expect(sent()).toEqual([post]);
    const { currency, ...without } = deleted;
    expect(await run(without)).toEqual(payload);
  });

  test("of a deleted client is what FreshBooks makes of it, and shows it", async () => {
    const { run, sandbox } = await started({ deletedClientsRefused: false });
    expect(await run(deleted)).toMatchObject({ [noun]: { client: { deleted: true } }, userErrors: [] });
    expect(sandbox.committed()).toHaveLength(1);
  });

  test.each([true, false])(
    "that is emailed at once needs a client that is there, refused by FreshBooks: %s",
    async (deletedClientsRefused) => {
      const { sandbox, sent, run } = await started({ deletedClientsRefused });
      const send = noun === "invoice" ? { recipients: email.recipients } : email;
      expect(complaints(await run({ ...deleted, send }))).toEqual(["DELETED clientId"]);
      expect(sent()).toEqual([`GET ${base}/users/clients/2`]);
      expect(complaints(await run({ ...unknown, send }))).toEqual(["NOT_FOUND clientId"]);
      expect(sandbox.committed()).toEqual([]);
      expect(sandbox.outbox()).toEqual([]);
    },
  );

  test("with a mistake sends nothing at all", async () => {
    const { sent, run } = await started();
    const wrong = { ...unknown, discountPercent: "101", lines: [{ unitCost: { amount: "1.00" } }] };
    expect(complaints(await run(wrong))).toEqual(["INVALID discountPercent", "REQUIRED lines.0.name"]);
    expect(sent()).toEqual([]);
  });

  test("whose answer is lost is sent once", async () => {
    const { known, sandbox } = await started();
    sandbox.answerNext({ method: "POST", path: /accounting/ }, { status: 502, body: "<html>" });
    const input = { ...whole, clientId: "Client:ACM123:1" };
    const { data, errors } = await known(create, { variables: { input } });
    expect(data[mutation]).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe("OUTCOME_UNKNOWN");
    expect(sandbox.asked()).toHaveLength(1);
  });
});

test.each([true, false])(
  "an invoice that charges a card needs a client that is there, refused by FreshBooks: %s",
  async (deletedClientsRefused) => {
    const { known, sandbox } = await start({ books: cast(), settings: { deletedClientsRefused } });
    const input = { ...deleted, chargesStoredCard: true };
    const { data } = await known(operation("invoiceCreate", "invoice"), { variables: { input } });
    expect(complaints(data.invoiceCreate)).toEqual(["DELETED clientId"]);
    expect(sandbox.committed()).toEqual([]);
  },
);

describe.each(["invoice", "estimate", "invoiceProfile"])(
  "a change of %s that needs nothing of it",
  (noun) => {
    const kind = `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
    const update = operation(`${noun}Update`, noun).replace("client { deleted }", "notes");
    test.each([
      ["NOT_FOUND id", "99", "The record does not exist, or the caller has no access to it"],
      ["DELETED id", "1", `\`${noun}Restore\` restores it`],
    ])("%s, in one request", async (complaint, number, message) => {
      const seeds = { invoices: [{ deleted: true }], estimates: [{ deleted: true }] };
      const { known, sandbox } = await start({
        books: books({ ...seeds, invoiceProfiles: [{ deleted: true }] }),
      });
      const input = { id: `${kind}:ACM123:${number}`, notes: "New" };
      const { data } = await known(update, { variables: { input } });
      expect(complaints(data[`${noun}Update`])).toEqual([complaint]);
      expect(String(rows(data[`${noun}Update`]?.userErrors)[0]?.message)).toContain(message);
      expect(sandbox.asked()).toHaveLength(1);
      expect(sandbox.asked("PUT")).toHaveLength(1);
    });
  },
);
